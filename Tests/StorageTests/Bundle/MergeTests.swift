import Foundation
import GRDB
import Registry
import Samples
import Testing

@testable import Storage

private let key = RecordKey(.evidence, "KGZ-2019-N010")

struct `A merge` {
  private let bundles: Bundles
  /// What both sides had, before each went on by itself.
  private let osh, bishkek: RegistryStore

  init() throws { (bundles, osh, bishkek) = try Bundles.ofTwoOffices() }

  private func evidence(_ words: String, _ level: Sensitivity = .public) -> Evidence {
    Sample.evidence("KGZ-2019-N010", fact: Sample.words(words), sensitivity: level)
  }

  /// Both send all that they have to the other.
  private func exchange() throws {
    let name = UUID().uuidString
    try bundles.make("osh-\(name)", from: osh, by: 1)
    try bundles.make("bishkek-\(name)", from: bishkek, by: 2)
    try bundles.merge("osh-\(name)", into: bishkek)
    try bundles.merge("bishkek-\(name)", into: osh)
    #expect(try osh.derivedRows() == bishkek.derivedRows())
    #expect(try osh.head() == bishkek.head())
    #expect(try [osh, bishkek].map { try $0.verify() } == [[], []])
  }

  @Test func `brings all of a registry into an empty one, which then verifies and says the same`() throws {
    #expect(try osh.derivedRows() == bishkek.derivedRows())
    #expect(try osh.head() == bishkek.head())
    #expect(try bishkek.verify() == [])
    #expect(try bishkek.devices().map(\.signedUpTo) == [osh.entryCount()])
    #expect(try bishkek.erased().count == 1)
  }

  @Test func `of what is here already says so, and changes nothing`() throws {
    let before = try bishkek.rows("SELECT * FROM journal_commit")
    let outcome = try bundles.merge("base", into: bishkek)
    #expect(outcome.isNothingNew)
    #expect(try outcome.known == osh.entryCount())
    #expect(try bishkek.rows("SELECT * FROM journal_commit") == before)
  }

  @Test func `in a dry run tells the same, and writes nothing`() throws {
    let empty = try RegistryStore.empty(3)
    let outcome = try bundles.merge("base", into: empty, dryRun: true)
    #expect(try empty.entryCount() == 0)
    #expect(try bundles.merge("base", into: empty) == outcome)
  }

  @Test func `brings work and answer back and forth, each knowing whose it is`() throws {
    try osh.keep([.evidence(evidence("from Osh"))], author: "Gulnara", reason: "three weeks")
    try exchange()
    try bishkek.keep([.evidence(evidence("approved"))], author: "Bakyt", reason: "seen")
    try exchange()
    #expect(try osh.log(of: key, limit: 2).map(\.header.author) == ["Bakyt", "Gulnara"])
    #expect(try osh.conflicts().isEmpty)
  }

  @Test func `shows the later of two versions made apart, lists both, and settles them for everyone`() throws
  {
    try osh.keep(.evidence(evidence("one")))
    try bishkek.keep(.evidence(evidence("two")), .body(Sample.body()))
    try exchange()
    let conflict = try #require(try osh.conflict(over: key))
    #expect(conflict.versions.count == 2)
    #expect(
      Set(conflict.versions.compactMap { $0.record?.evidence?.fact }) == [
        Sample.words("one"), Sample.words("two"),
      ])
    let shown = try #require(conflict.versions.last)
    #expect(try osh.record(key) == shown.record)
    let kept = try #require(conflict.versions[0].record)
    #expect(
      try osh.changes(from: #require(shown.record), to: kept).map(\.path) == [
        "fact.en", "fact.ky", "fact.ru",
      ])
    let other = conflict.versions[0].header.id.text
    try osh.settle(key, keeping: other, author: "Aigul", reason: "talked to both")
    #expect(try osh.record(key) == conflict.versions[0].record)
    try exchange()
    #expect(try bishkek.conflicts().isEmpty)
    #expect(try bishkek.record(key) == conflict.versions[0].record)
    #expect(throws: SettlementRefused.noConflict(key.name)) {
      try osh.settle(key, keeping: other, author: "Aigul", reason: "again")
    }
  }

  @Test(arguments: [true, false])
  func `shows the more sensitive of two versions, whichever is the later`(isOshFirst: Bool) throws {
    let sides = isOshFirst ? [osh, bishkek] : [bishkek, osh]
    try sides[0].keep(.evidence(evidence("raised", .partners)))
    for number in 0..<5 { try sides[1].keep(.body(Sample.body("KGZ-later-\(number)"))) }
    try sides[1].keep(.evidence(evidence("amended")))
    try exchange()
    #expect(try osh.record(key)?.evidence?.sensitivity == .partners)
    #expect(
      try osh.rows("SELECT sensitivity FROM evidence WHERE name = 'KGZ-2019-N010'") == [
        "[sensitivity:\"partners\"]"
      ])
    #expect(try osh.conflicts().map(\.key) == [key])
  }

  @Test func `keeps out what one withdrew and another changed, until somebody settles it`() throws {
    try osh.withdraw(.evidence, key.name)
    for number in 0..<5 { try bishkek.keep(.body(Sample.body("KGZ-later-\(number)"))) }
    try bishkek.keep(.evidence(evidence("amended")))
    try exchange()
    #expect(try osh.record(key) == nil)
    let conflict = try #require(try bishkek.conflict(over: key))
    let amended = try #require(conflict.versions.first { $0.record != nil }).header.id.text
    try bishkek.settle(key, keeping: amended, author: "Bakyt", reason: "it holds")
    try exchange()
    #expect(try osh.record(key)?.evidence?.fact == Sample.words("amended"))
  }

  @Test func `erases here what was erased there, in a file too`() throws {
    let folder = try Folder()
    let file = try RegistryStore(path: folder.path("t.sqlite"), surroundings: .signing(seed: 5), create: true)
    try osh.keep(.evidence(Sample.evidence("KGZ-2019-N011", fact: Sample.words("QUOKKA"))))
    try bundles.make("with", from: osh)
    try bundles.merge("with", into: file)
    try osh.erase(osh.entries(.evidence, "KGZ-2019-N011")[0])
    try bundles.make("without", from: osh)
    let outcome = try bundles.merge("without", into: file)
    #expect(outcome.erased == 1)
    #expect(try file.derivedRows() == osh.derivedRows())
    #expect(try file.verify() == [])
    #expect(try folder.contents().values.allSatisfy { $0.range(of: Data("QUOKKA".utf8)) == nil })
  }

  @Test func `holds an erasure of what comes only later`() throws {
    try bishkek.keep(.evidence(Sample.evidence("KGZ-2019-N011", fact: Sample.words("a name"))))
    let entry = try bishkek.entries(.evidence, "KGZ-2019-N011")[0]
    try bundles.make("words", from: bishkek, since: .bundle(bundles.path("base"), bundles.keys), by: 2)
    let third = try bishkek.copy(by: .signing(seed: 3))
    try third.erase(entry)
    // The erasure's own chain alone, as a bundle that begins behind the words has it.
    try bundles.make("erasure", from: third, since: .bundle(bundles.path("words"), bundles.keys), by: 3)
    try bundles.merge("erasure", into: osh)
    #expect(try osh.erased().map(\.entry).contains(entry) == false)
    try bundles.merge("words", into: osh)
    #expect(try osh.erased().map(\.entry).contains(entry))
    #expect(try osh.record(RecordKey(.evidence, "KGZ-2019-N011")) == nil)
    #expect(try osh.verify() == [])
  }

  @Test func `names the device and the place from where it lacks a chain`() throws {
    try osh.keep(.body(Sample.body("KGZ-first")))
    try bundles.make("first", from: osh)
    try osh.keep(.body(Sample.body("KGZ-second")))
    try bundles.make("second", from: osh, since: .bundle(bundles.path("first"), bundles.keys))
    let count = try bishkek.entryCount()
    #expect(
      throws: BundleFault.gap(device: Surroundings.signing().device, wanted: count + 1, found: count + 2)
    ) {
      try bundles.merge("second", into: bishkek)
    }
    #expect(try bishkek.entryCount() == count)
    try bundles.merge("first", into: bishkek)
    try bundles.merge("second", into: bishkek)
    #expect(try bishkek.head() == osh.head())
  }

  @Test func `refuses a chain that went on in two copies, and names it`() throws {
    let copy = try osh.copy(by: Surroundings(signer: bundles.signer(1), clock: { 1_800_000_000_000 }))
    try osh.keep(.body(Sample.body("KGZ-one")))
    try copy.keep(.body(Sample.body("KGZ-two")), .body(Sample.body("KGZ-three")))
    try bundles.make("osh", from: osh)
    try bundles.make("copy", from: copy)
    try bundles.merge("osh", into: bishkek)
    let before = try bishkek.head()
    let fork = #expect(throws: Fork.self) { try bundles.merge("copy", into: bishkek) }
    #expect(fork?.device == Surroundings.signing().device)
    #expect(try bishkek.head() == before)
    #expect(try bishkek.verify() == [])
  }

  @Test func `refuses what was added in a device's name without its key`() throws {
    let forger = try osh.copy(by: .repeatable(Surroundings.signing().device, seed: 9))
    try forger.keep([.body(Sample.body())], author: "Aigul", reason: "forged")
    try bundles.make("forged", from: forger, by: 7)
    let count = try forger.entryCount()
    #expect(throws: BundleFault.unsigned(device: Surroundings.signing().device, sequence: count)) {
      try bundles.merge("forged", into: bishkek)
    }
    #expect(try bishkek.entryCount() == count - 1)
  }

  @Test func `refuses what was rewritten with every digest after it`() throws {
    let forger = try osh.copy(by: .signing(seed: 8))
    try forger.tamper("UPDATE journal_entry SET author = 'Bakyt' WHERE sequence = 6")
    try forger.chainAnew()
    try bundles.make("forged", from: forger, by: 8)
    #expect(throws: BundleFault.forged(device: Surroundings.signing().device)) {
      try bundles.merge("forged", into: RegistryStore.empty(4))
    }
    #expect(throws: Fork.self) { try bundles.merge("forged", into: bishkek) }
  }

  @Test(arguments: [
    "UPDATE journal_payload SET bytes = x'7b7d' WHERE entry = (SELECT id FROM journal_entry WHERE sequence = 5)",
    "DELETE FROM journal_payload WHERE entry = (SELECT id FROM journal_entry WHERE sequence = 5)",
  ])
  func `refuses a content that is not what its entry was made with`(sql: String) throws {
    let forger = try osh.copy(by: .signing(seed: 8))
    try forger.tamper(sql)
    let empty = try RegistryStore.empty(4)
    #expect(throws: (any Error).self) {
      try bundles.make("forged", from: forger, by: 8)
      try bundles.merge("forged", into: empty)
    }
    #expect(try empty.entryCount() == 0)
  }

  @Test func `takes one end of a link before the other, and lists what is missing`() throws {
    let third = try RegistryStore.empty(3)
    try bishkek.keep(.evidence(Sample.evidence("KGZ-2019-N050", source: "KGZ-TIP-2019")))
    try bundles.make("bishkek", from: bishkek, since: .bundle(bundles.path("base"), bundles.keys), by: 2)
    try bundles.merge("bishkek", into: third)
    #expect(try !third.checked().problems.isEmpty)
    try bundles.merge("base", into: third)
    #expect(try third.derivedRows() == bishkek.derivedRows())
    #expect(try third.checked().problems.isEmpty)
  }
}
