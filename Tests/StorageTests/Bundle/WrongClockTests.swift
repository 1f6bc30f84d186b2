import Foundation
import Registry
import Samples
import Synchronization
import Testing

@testable import Storage

private let key = RecordKey(.evidence, "KGZ-2019-N010")

/// A clock that somebody sets.
private final class Clock: Sendable {
  private let time: Mutex<Int64>

  init(_ day: String) { time = Mutex(Self.milliseconds(day)) }

  func set(_ day: String) { time.withLock { $0 = Self.milliseconds(day) } }

  func set(to milliseconds: Int64) { time.withLock { $0 = milliseconds } }

  func read() -> Int64 { time.withLock { $0 } }

  private static func milliseconds(_ day: String) -> Int64 {
    (try? Date("\(day)T09:00:00Z", strategy: .iso8601)).map { Int64($0.timeIntervalSince1970 * 1000) } ?? 0
  }
}

struct `A clock that is wrong` {
  private let bundles: Bundles
  private let clock = Clock("2026-11-20")
  /// Its clock is set about; the other's is right.
  private let osh, bishkek: RegistryStore

  init() throws {
    bundles = try Bundles()
    let (clock, signer) = (self.clock, try bundles.signer(1))
    osh = try RegistryStore(inMemoryWith: Surroundings(signer: signer, clock: clock.read))
    try osh.fillWithEverything()
    bishkek = try RegistryStore.empty(2)
    try bundles.make("base", from: osh)
    try bundles.merge("base", into: bishkek)
  }

  private func evidence(_ words: String, _ level: Sensitivity = .public) -> Registry.Record {
    .evidence(Sample.evidence(key.name, fact: Sample.words(words), sensitivity: level))
  }

  private func words(_ store: RegistryStore) throws -> LocalizedText? {
    try store.record(key)?.evidence?.fact
  }

  private func exchange() throws {
    let name = UUID().uuidString
    try bundles.make("osh-\(name)", from: osh)
    try bundles.make("bishkek-\(name)", from: bishkek, by: 2)
    try bundles.merge("osh-\(name)", into: bishkek)
    try bundles.merge("bishkek-\(name)", into: osh)
    #expect(try osh.derivedRows() == bishkek.derivedRows())
    #expect(try osh.head() == bishkek.head())
    #expect(try osh.verify() == [] && bishkek.verify() == [])
  }

  @Test func `and jumps back does not change the order of what its device wrote`() throws {
    try osh.keep(evidence("first"))
    clock.set("2019-01-01")
    try osh.keep(evidence("second"))
    try osh.keep(.body(Sample.body()))
    let headers = try osh.log(limit: 3).map(\.header)
    #expect(headers[1].id < headers[2].id)
    #expect(headers[0].time > headers[1].time && headers[1].time > headers[2].time)
    #expect(try words(osh) == Sample.words("second"))
    let facts = try osh.versions(of: key).compactMap { $0.record.evidence?.fact }
    #expect(Array(facts.suffix(2)) == [Sample.words("first"), Sample.words("second")])
    #expect(try osh.conflicts().isEmpty && osh.verify() == [])
    try exchange()
    #expect(try words(bishkek) == Sample.words("second"))
  }

  @Test(arguments: ["1975-05-05", "2019-01-01", "2099-12-31"])
  func `tells the same facts in a report as one that is right`(day: String) throws {
    let right = try osh.copy(by: .signing(seed: 3))
    clock.set(day)
    for store in [osh, right] {
      try store.keep(evidence("first"))
      try store.keep(evidence("second"))
      try store.keep(
        .statusUpdate(Sample.claim(on: "KGZ-2019-05", since: "2019-10-01", evidence: [key.name])))
    }
    let digests = try [osh, right].map {
      try $0.snapshot(of: Sample.edition().id, asOf: Sample.day("2030-01-01")).contentDigest
    }
    #expect(digests[0] == digests[1])
    #expect(try osh.verify() == [])
  }

  @Test(arguments: ["2019-01-01", "2099-12-31"])
  func `puts no version before one that was made in sight of it`(day: String) throws {
    clock.set(day)
    try osh.keep(evidence("by the wrong clock"))
    try exchange()
    try bishkek.keep(evidence("in answer to it"))
    try exchange()
    #expect(try words(osh) == Sample.words("in answer to it"))
    try osh.keep(evidence("in answer to that"))
    try exchange()
    #expect(try words(bishkek) == Sample.words("in answer to that"))
    #expect(try osh.conflicts().isEmpty)
  }

  @Test(arguments: [("2019-01-01", "by the right clock"), ("2099-12-31", "by the wrong clock")])
  func `decides between two versions made apart only which is shown, and both are listed`(
    day: String, shown: String
  ) throws {
    clock.set(day)
    for number in 0..<30 { try bishkek.keep(.body(Sample.body("KGZ-before-\(number)"))) }
    try osh.keep(evidence("by the wrong clock"))
    try bishkek.keep(evidence("by the right clock"))
    try exchange()
    #expect(try words(osh) == Sample.words(shown))
    #expect(try osh.conflict(over: key)?.versions.count == 2)
  }

  @Test(arguments: ["2019-01-01", "2099-12-31"])
  func `lets no version be shown in place of one that is more sensitive`(day: String) throws {
    clock.set(day)
    try osh.keep(evidence("by the wrong clock"))
    try bishkek.keep(evidence("raised", .partners))
    try exchange()
    #expect(try osh.record(key)?.evidence?.sensitivity == .partners)
  }

  @Test func `leaves nothing out of a bundle that goes on from a day`() throws {
    clock.set("2026-11-24")
    try osh.keep(.body(Sample.body("KGZ-late")))
    clock.set("2026-11-21")
    try osh.keep(.body(Sample.body("KGZ-back")))
    clock.set("2026-11-25")
    try osh.keep(.body(Sample.body("KGZ-later")))
    let made = try bundles.make("since", from: osh, since: .day(Sample.day("2026-11-23")))
    #expect(made.manifest.entries == 3)
    try bundles.merge("since", into: bishkek)
    #expect(try bishkek.head() == osh.head())
  }

  @Test(arguments: [Int64.max, 1 << 60, Int64.min, -1])
  func `beyond all bounds keeps nobody from writing after it`(time: Int64) throws {
    clock.set(to: time)
    try osh.keep(evidence("by the wrong clock"))
    try exchange()
    try bishkek.keep(evidence("in answer to it"))
    try bishkek.keep(.body(Sample.body()))
    try exchange()
    #expect(try words(osh) == Sample.words("in answer to it"))
    #expect(try osh.conflicts().isEmpty)
  }
}
