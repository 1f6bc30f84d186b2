import Foundation
import GRDB
import Registry
import Samples
import Testing

@testable import Storage

struct `What is protected` {
  private let bundles: Bundles
  private let store: RegistryStore
  private let secret = Data("QUOKKA".utf8)

  init() throws {
    bundles = try Bundles()
    store = try RegistryStore(inMemoryWith: .signing())
    try store.fillWithEverything()
    _ = try store.setPassphrase("five plain words in a row", author: "Aigul")
    try store.keep(
      .evidence(Sample.evidence("KGZ-2019-R1", fact: Sample.words("QUOKKA"), sensitivity: .restricted)))
    try store.keep(
      .statusUpdate(
        Sample.claim(on: "KGZ-2019-05", evidence: ["KGZ-2019-R1"], reason: Sample.words("QUOKKA"))))
  }

  private func receiver(_ seed: UInt8 = 2) throws -> RegistryStore {
    let store = try RegistryStore.empty(seed)
    _ = try store.setPassphrase("other plain words in a row", author: "Bakyt")
    return store
  }

  @Test(arguments: [Audience.public, .partners])
  func `travels as a header alone to those who may not see it, and the chain still verifies`(
    audience: Audience
  ) throws {
    let made = try bundles.make("out", from: store, for: audience)
    #expect(made.withheld > 1 && made.encrypted == 0)
    let empty = try RegistryStore.empty(2)
    let outcome = try bundles.merge("out", into: empty)
    #expect(outcome.withheld == made.withheld)
    #expect(try empty.verify() == [])
    #expect(try empty.head() == store.head())
    #expect(try empty.record(RecordKey(.evidence, "KGZ-2019-R1")) == nil)
    #expect(try empty.withheldCount().entries == made.withheld)
    let snapshots = try [store, empty].map {
      try $0.snapshot(of: Sample.edition().id, asOf: Sample.day("2030-01-01"))
    }
    #expect(snapshots[0].withheld == snapshots[1].withheld)
  }

  @Test func `comes later to who may see it, whatever came first`() throws {
    try bundles.make("out", from: store, for: .public)
    try bundles.make("all", from: store)
    let receiver = try receiver()
    try bundles.merge("out", into: receiver)
    let outcome = try bundles.merge("all", into: receiver)
    #expect(outcome.opened > 1 && outcome.added == 0)
    #expect(try receiver.withheldCount().entries == 0)
    #expect(
      try receiver.record(RecordKey(.evidence, "KGZ-2019-R1"))
        == store.record(RecordKey(.evidence, "KGZ-2019-R1")))
    #expect(try receiver.derivedRows() == store.derivedRows())
    try bundles.merge("out", into: receiver)
    #expect(try receiver.withheldCount().entries == 0)
    #expect(try receiver.verify() == [])
  }

  @Test func `stays encrypted on its way and at the other end, under another passphrase`() throws {
    let made = try bundles.make("all", from: store)
    #expect(made.encrypted > 1)
    let receiver = try receiver()
    let outcome = try bundles.merge("all", into: receiver)
    #expect(outcome.encrypted == made.encrypted)
    #expect(
      try receiver.record(RecordKey(.evidence, "KGZ-2019-R1"))?.evidence?.fact == Sample.words("QUOKKA"))
    #expect(try receiver.verify() == [])
    #expect(
      try receiver.reading { db in
        try Data.fetchAll(db, sql: "SELECT bytes FROM journal_payload")
      }.allSatisfy { $0.range(of: secret) == nil })
  }

  @Test func `is taken in by nobody without a passphrase`() throws {
    try bundles.make("all", from: store)
    let empty = try RegistryStore.empty(3)
    #expect(throws: BundleFault.registryHasNoPassphrase) { try bundles.merge("all", into: empty) }
    #expect(try empty.entryCount() == 0)
  }

  @Test func `leaves no registry in which it lies in the open`() throws {
    let open = try RegistryStore(inMemoryWith: .signing(seed: 4))
    try open.fillWithEverything()
    try open.keep(.evidence(Sample.evidence("KGZ-2019-R1", sensitivity: .restricted)))
    for audience in [Audience.public, .internal] {
      #expect(throws: BundleFault.protectedInTheOpen) {
        try bundles.make("out", from: open, for: audience, by: 4)
      }
    }
  }

  @Test func `and sealed does not leave even as a header`() throws {
    try store.keep(.evidence(Sample.evidence("KGZ-2019-X1", sensitivity: .sealed)))
    for audience in [Audience.public, .partners] {
      #expect(throws: BundleFault.holdsSealed) { try bundles.make("out", from: store, for: audience) }
    }
    #expect(try bundles.folder.contents().isEmpty)
    try bundles.make("all", from: store)
    // Its name stays in the journal, also without its words.
    try store.erase(store.entries(.evidence, "KGZ-2019-X1")[0])
    #expect(throws: BundleFault.holdsSealed) { try bundles.make("out", from: store, for: .public) }
  }

  @Test func `stays out of sight where its level was raised after it had travelled`() throws {
    try bundles.make("before", from: store, for: .public)
    let partner = try RegistryStore.empty(5)
    try bundles.merge("before", into: partner)
    let key = RecordKey(.evidence, "KGZ-2019-N010")
    #expect(try partner.record(key) != nil)
    try store.keep(.evidence(Sample.evidence("KGZ-2019-N010", sensitivity: .restricted)))
    try bundles.make("after", from: store, for: .public)
    try bundles.merge("after", into: partner)
    #expect(try partner.record(key) == nil)
    #expect(throws: JournalError.encrypted(key.name)) {
      try partner.keep(.evidence(Sample.evidence("KGZ-2019-N010")))
    }
    #expect(try partner.verify() == [])
  }
}
