import Foundation
import GRDB
import Registry
import Samples
import Testing

@testable import Storage

private let key = RecordKey(.evidence, "KGZ-2019-N010")
private let secret = "QUOKKA"

struct `What a merge makes protected` {
  private let bundles: Bundles
  private let folder: Folder
  /// Both have all that was there before one raised an entry's level.
  private let osh, bishkek: RegistryStore

  init() throws {
    (bundles, folder) = (try Bundles(), try Folder())
    osh = try RegistryStore(inMemoryWith: .signing(seed: 1))
    try osh.fillWithEverything()
    bishkek = try RegistryStore(
      path: folder.path("t.sqlite"), surroundings: .signing(seed: 2), create: true)
    for store in [osh, bishkek] { _ = try store.setPassphrase("five plain words in a row", author: "Aigul") }
    try bundles.make("base", from: osh)
    try bundles.merge("base", into: bishkek)
    try osh.keep(.evidence(Sample.evidence(key.name, sensitivity: .restricted)))
    try bundles.make("raised", from: osh)
  }

  private let claim = Sample.claim(on: "KGZ-2019-05", evidence: [key.name], reason: Sample.words(secret))

  private var isSecretFound: Bool {
    get throws { try folder.contents().values.contains { $0.range(of: Data(secret.utf8)) != nil } }
  }

  @Test func `is encrypted with it: an update that rests on it, and a file that belongs to it`() throws {
    try bishkek.keep(.statusUpdate(claim))
    try bishkek.attach("\(secret) in a picture", as: .working, to: Sample.text(key.name, EvidenceID.init))
    #expect(try isSecretFound)
    try bundles.merge("raised", into: bishkek)
    #expect(try !isSecretFound)
    #expect(try bishkek.record(RecordKey(.statusUpdate, claim.id.text)) == .statusUpdate(claim))
    #expect(try bishkek.attachments(of: Sample.text(key.name, EvidenceID.init)).count == 1)
    #expect(try bishkek.verify() == [])
    // There is no more to do.
    let count = try bishkek.entryCount()
    try osh.keep(.body(Sample.body()))
    try bundles.make("more", from: osh)
    try bundles.merge("more", into: bishkek)
    #expect(try bishkek.entryCount() == count + 1)
  }

  @Test func `needs a name for the journal then, and else none`() throws {
    func merge(_ name: String) throws {
      _ = try bishkek.merge(bundle: bundles.path(name), opening: bundles.keys, author: "")
    }
    try merge("base")
    try bishkek.keep(.statusUpdate(claim))
    let head = try bishkek.head()
    #expect(throws: JournalError.noAuthor) { try merge("raised") }
    #expect(try bishkek.head() == head)
  }

  @Test func `stays what each of two wrote, as protected as the one that is more so`() throws {
    try bishkek.keep(.evidence(Sample.evidence(key.name, fact: Sample.words(secret))))
    try bundles.merge("raised", into: bishkek)
    #expect(try !isSecretFound)
    let conflict = try #require(try bishkek.conflict(over: key))
    #expect(conflict.versions.map { $0.record?.evidence?.sensitivity } == [.restricted, .restricted])
    let own = try #require(
      conflict.versions.first { $0.record?.evidence?.fact == Sample.words(secret) })
    try bishkek.settle(key, keeping: own.header.id.text, author: "Aigul", reason: "it holds")
    #expect(try bishkek.record(key)?.evidence?.fact == Sample.words(secret))
    #expect(try bishkek.conflicts().isEmpty && bishkek.verify() == [])
  }

  @Test func `on both sides apart is no conflict where both say the same`() throws {
    try bishkek.keep(.statusUpdate(claim))
    try bundles.make("claim", from: bishkek, by: 2)
    try bundles.merge("claim", into: osh)
    try bundles.merge("raised", into: bishkek)
    try bundles.make("osh", from: osh)
    try bundles.make("bishkek", from: bishkek, by: 2)
    #expect(try bundles.merge("osh", into: bishkek).conflicts.isEmpty)
    #expect(try bundles.merge("bishkek", into: osh).conflicts.isEmpty)
    #expect(try osh.conflicts().isEmpty && bishkek.conflicts().isEmpty)
    #expect(try osh.derivedRows() == bishkek.derivedRows())
    #expect(try osh.head() == bishkek.head())
    #expect(try osh.verify() == [] && bishkek.verify() == [])
  }

  @Test func `leaves a file detached that was so`() throws {
    let entry = Sample.text(key.name, EvidenceID.init)
    try bishkek.attach("\(secret) in a picture", as: .working, to: entry)
    let digest = try #require(try bishkek.attachments(of: entry).first?.file?.digest)
    _ = try bishkek.detach(digest, from: entry, author: "Aigul", reason: "r")
    try bundles.merge("raised", into: bishkek)
    #expect(try !isSecretFound)
    #expect(try bishkek.attachments(of: entry).isEmpty && bishkek.verify() == [])
  }
}
