import Foundation
import GRDB
import Registry
import Samples
import Testing

@testable import Storage

private let entry = Sample.text("KGZ-2019-N009", EvidenceID.init)
private let other = Sample.text("KGZ-2019-N010", EvidenceID.init)
private let secret = "QUOKKA"

struct `Files in a bundle` {
  private let bundles: Bundles
  private let store: RegistryStore

  init() throws { (bundles, store) = try Bundles.ofOneOffice() }

  private func protect(_ store: RegistryStore) throws {
    _ = try store.setPassphrase("five plain words in a row", author: "Aigul")
  }

  private func receiver(_ seed: UInt8 = 2) throws -> RegistryStore {
    let store = try RegistryStore.empty(seed)
    try protect(store)
    return store
  }

  private func partCount(_ store: RegistryStore) throws -> Int {
    try store.rows("SELECT 1 FROM attachment_part").count
  }

  @Test(arguments: [1, 1 << 20, (1 << 20) + 1, 2_500_000])
  func `come back byte for byte under another passphrase, and lie in clear nowhere`(size: Int) throws {
    try protect(store)
    let bytes = Data(secret.utf8) + Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 9) })
    let file = ReceivedFile(bytes, as: .pdf)
    try store.attach(
      [Attaching(file, as: .original)], to: entry, received: Sample.day("2026-11-26"), author: "Aigul",
      reason: "r")
    let made = try bundles.make("all", from: store)
    #expect(made.files == 1 && made.bytes == bytes.count && made.filesLeft == 0)
    #expect(try bundles.bytes("all").range(of: Data(secret.utf8)) == nil)
    let receiver = try receiver()
    let outcome = try bundles.merge("all", into: receiver)
    #expect(outcome.files == 1 && outcome.bytes == bytes.count && outcome.filesWithheld == 0)
    #expect(try receiver.bytes(of: receiver.attachment(file.digest, of: entry)) == bytes)
    #expect(
      try receiver.reading { try Data.fetchAll($0, sql: "SELECT bytes FROM attachment_part") }
        .allSatisfy { $0.range(of: Data(secret.utf8)) == nil })
    #expect(try receiver.verify() == [])
    let parts = try partCount(receiver)
    #expect(try bundles.merge("all", into: receiver).isNothingNew)
    #expect(try partCount(receiver) == parts && receiver.verify() == [])
  }

  @Test func `for the public are working copies and plain texts of public entries, and no others`() throws {
    try protect(store)
    try store.keep(.evidence(Sample.evidence("KGZ-2019-R1", sensitivity: .restricted)))
    try store.attach("\(secret) original", to: entry)
    try store.attach("a copy", as: .working, to: entry)
    try store.attach("covered", as: .redacted, to: entry)
    try store.attach("plain", media: .text, to: entry)
    try store.attach("\(secret) copy", as: .working, to: Sample.text("KGZ-2019-R1", EvidenceID.init))
    // Raised, and lowered again: its files hold what they held.
    try store.attach("\(secret) once", as: .working, to: other)
    for level in [Sensitivity.restricted, .public] {
      try store.keep(.evidence(Sample.evidence("KGZ-2019-N010", sensitivity: level)))
    }
    for (audience, lock) in [(Audience.public, BundleLock.open), (.partners, .passphrase("a b c d e f"))] {
      let made = try bundles.make("\(audience)", from: store, for: audience, lock: lock)
      #expect(made.files == 2 && made.filesLeft == 4, "\(audience)")
    }
    #expect(
      try BundleContents(of: bundles.path("public"), opening: bundles.keys).files.map(\.digest)
        == ["a copy", "plain"].map { sha256(Data($0.utf8)) })
    let empty = try RegistryStore.empty(3)
    let outcome = try bundles.merge("public", into: empty)
    #expect(outcome.files == 2 && outcome.filesWithheld == 4)
    #expect(try empty.withheldCount().files == 4)
    #expect(try empty.attachments(of: entry).compactMap(\.file?.role) == [.working, .original])
    #expect(try empty.verify() == [])
    #expect(try empty.head() == store.head())
  }

  @Test func `are left out where one asks, and come later with a bundle that has them`() throws {
    try protect(store)
    try store.attach("\(secret) one", to: entry)
    try store.attach("two", as: .working, to: other)
    let small = try bundles.make("small", from: store, withFiles: false)
    #expect(small.files == 0 && small.filesLeft == 2)
    try bundles.make("large", from: store)
    let receiver = try receiver()
    let first = try bundles.merge("small", into: receiver)
    #expect(first.filesWithheld == 2 && first.withheld == 0)
    #expect(try receiver.verify() == [] && receiver.attachments(of: entry).isEmpty)
    let second = try bundles.merge("large", into: receiver)
    #expect(second.added == 0 && second.opened == 2 && second.files == 2 && !second.isNothingNew)
    #expect(try receiver.attachments(of: entry).compactMap(\.file?.size) == [10])
    #expect(try receiver.withheldCount().files == 0)
    // What is here is not taken away by a smaller bundle.
    #expect(try bundles.merge("small", into: receiver).isNothingNew)
    #expect(try receiver.attachments(of: other).count == 1 && receiver.verify() == [])
  }

  @Test func `do not leave a registry in which they should be encrypted and are not`() throws {
    try store.attach("\(secret) original", to: entry)
    #expect(throws: BundleFault.protectedInTheOpen) { try bundles.make("all", from: store) }
    #expect(try bundles.make("small", from: store, withFiles: false).filesLeft == 1)
    #expect(try bundles.make("out", from: store, for: .public).filesLeft == 1)
  }

  @Test(arguments: [true, false])
  func `of a sealed entry do not leave even as headers, whether others go along or not`(withFiles: Bool)
    throws
  {
    try protect(store)
    try store.keep(.evidence(Sample.evidence("KGZ-2019-X1", sensitivity: .sealed)))
    let head = try store.head()
    try store.attach("a copy", as: .working, to: Sample.text("KGZ-2019-X1", EvidenceID.init))
    #expect(throws: BundleFault.holdsSealed) {
      try bundles.make("out", from: store, for: .public, since: .head(head), withFiles: withFiles)
    }
    #expect(
      try bundles.make("all", from: store, since: .head(head), withFiles: withFiles).manifest.entries == 1)
  }

  @Test func `that were erased here are not brought back, and those that others still have are`() throws {
    let copy = try store.copy(by: .signing(seed: 2))
    try store.attach("\(secret) of two", as: .working, to: entry)
    try store.attach("\(secret) of two", as: .working, to: other)
    let first = try #require(try store.reading { try Attachments(db: $0).kept(of: entry.text) }.first?.entry)
    try bundles.make("both", from: store)
    let third = try store.copy(by: .signing(seed: 3))
    try third.erase(first)
    try bundles.make("erased", from: third, by: 3)
    for order in [["both", "erased"], ["erased", "both"]] {
      let receiver = try copy.copy(by: .signing(seed: 4))
      for name in order { try bundles.merge(name, into: receiver) }
      #expect(try receiver.attachments(of: entry).isEmpty && receiver.attachments(of: other).count == 1)
      #expect(try partCount(receiver) == 1 && receiver.verify() == [])
    }
  }

  @Test func `that two people attached apart are one, as closed as either holds it`() throws {
    let copy = try store.copy(by: .signing(seed: 2))
    for store in [store, copy] { try store.attach("the same", as: .working, to: entry) }
    try bundles.make("copy", from: copy, by: 2)
    try bundles.merge("copy", into: store)
    let files = try store.attachments(of: entry)
    #expect(files.count == 1 && files.first?.level == .public)
    let digest = try #require(files.first?.file?.digest)
    #expect(try store.attachment(digest, of: entry).file?.digest == digest)
    let detached = try store.detach(digest, from: entry, author: "Aigul", reason: "r")
    #expect(detached.count == 2)
    #expect(try store.attachments(of: entry).isEmpty && store.verify() == [])
  }

  @Test func `detached on one side are so on the other, also where they came without content`() throws {
    try store.attach("a copy", as: .working, to: entry)
    let digest = try #require(try store.attachments(of: entry).first?.file?.digest)
    _ = try store.detach(digest, from: entry, author: "Aigul", reason: "r")
    for (name, withFiles) in [("with", true), ("without", false)] {
      try bundles.make(name, from: store, withFiles: withFiles)
      let empty = try RegistryStore.empty(2)
      try bundles.merge(name, into: empty)
      #expect(try empty.attachments(of: entry).isEmpty && empty.verify() == [])
    }
  }

  @Test func `are not sent when their bytes are not what their digest says`() throws {
    try store.attach("a copy", as: .working, to: entry)
    try store.tamper("UPDATE attachment_part SET bytes = x'00'")
    #expect(throws: AttachmentError.self) { try bundles.make("all", from: store) }
    #expect(try bundles.folder.contents().isEmpty)
  }

  /// How a bundle lies about a file.
  enum Lie: CaseIterable {
    case otherBytes, cut, missing, twice, none
  }

  @Test(arguments: Lie.allCases)
  func `that are not what their entry says are refused with all that came`(lie: Lie) throws {
    try store.attach(String(repeating: "long ", count: 300_000), as: .working, to: entry)
    try bundles.make("true", from: store)
    let reader = try BundleReader(bundles.path("true"), bundles.keys)
    let writer = try BundleWriter(
      bundles.path("false"), .open, version: BundlePreamble.versionWithFiles,
      chance: Surroundings.fromSystem)
    try writer.put(.manifest(reader.manifest))
    try reader.forEach { item in
      guard case .part(let part) = item else { return try writer.put(item) }
      switch lie {
      case .otherBytes: try writer.put(.part(FilePart(bytes: part.bytes + [0], isLast: part.isLast)))
      case .cut: if part.isLast { try writer.put(.part(FilePart(bytes: part.bytes, isLast: true))) }
      case .missing: break
      case .twice: for _ in 0..<2 { try writer.put(item) }
      case .none: try writer.put(item)
      }
    }
    try writer.finish(by: bundles.signer(1))
    let empty = try RegistryStore.empty(2)
    guard lie != .none else {
      try bundles.merge("false", into: empty)
      return #expect(try empty.head() == store.head())
    }
    #expect(throws: BundleFault.self) { try bundles.merge("false", into: empty) }
    #expect(throws: BundleFault.self) {
      _ = try BundleContents(of: bundles.path("false"), opening: bundles.keys)
    }
    #expect(try empty.entryCount() == 0 && partCount(empty) == 0)
  }

  @Test func `make a bundle that older programs know to be newer, and those without still merge`() throws {
    try bundles.make("old", from: store)
    #expect(try bundles.bytes("old")[BundlePreamble.magic.count] == 1)
    try store.attach("a copy", as: .working, to: entry)
    try bundles.make("new", from: store)
    #expect(try bundles.bytes("new")[BundlePreamble.magic.count] == 2)
    // As programs made them that let no file travel.
    let reader = try BundleReader(bundles.path("new"), bundles.keys)
    let writer = try BundleWriter(bundles.path("before"), .open, chance: Surroundings.fromSystem)
    try writer.put(.manifest(reader.manifest))
    try reader.forEach { item in
      switch item {
      case .part: break
      case .entry(let entry) where entry.header.change == "attachment":
        try writer.put(.entry(TravellingEntry(header: entry.header, content: .withheld)))
      case _: try writer.put(item)
      }
    }
    try writer.finish(by: bundles.signer(1))
    let empty = try RegistryStore.empty(2)
    for name in ["old", "before"] { try bundles.merge(name, into: empty) }
    #expect(try empty.withheldCount().files == 1 && empty.verify() == [])
    #expect(try bundles.merge("new", into: empty).files == 1)
    #expect(try empty.head() == store.head() && empty.verify() == [])
  }

  @Test func `of any number take no more memory than one`() async {
    await #expect(processExitsWith: .success) {
      let (bundles, folder) = (try Bundles(), try Folder())
      let store = try RegistryStore(
        path: folder.path("t.sqlite"), surroundings: .signing(), create: true)
      try store.fillWithEverything()
      var most: [Int] = []
      for (name, letters) in [("one", "a"), ("many", "bcdefg")] {
        for letter in letters.utf8 {
          let file = ReceivedFile(Data(repeating: letter, count: 20_000_000), as: .pdf)
          try store.attach(
            [Attaching(file, as: .working)], to: entry, received: Sample.day("2026-11-26"), author: "Aigul",
            reason: "r")
        }
        try bundles.make(name, from: store)
        let other = try RegistryStore(
          path: folder.path("\(name).sqlite"), surroundings: .signing(seed: 2), create: true)
        try #require(try bundles.merge(name, into: other).files == (name == "one" ? 1 : 7))
        most.append(Peak.kilobytes)
      }
      try #require(most[1] - most[0] < 16 << 10)
    }
  }
}

private enum Peak {
  /// The most memory that this process has had.
  static var kilobytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }
}
