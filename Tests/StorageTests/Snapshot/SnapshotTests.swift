import Foundation
import Registry
import Samples
import Testing

@testable import Storage

private let late = Sample.day("2020-12-31")

struct `A snapshot` {
  @Test func `known at an earlier head is as it was then, whatever came later`() throws {
    let store = try RegistryStore.holding()
    let then = try store.snapshot(of: Sample.edition, asOf: late)
    try store.keep(.evidence(Sample.evidence("KGZ-NEW")), .edition(Sample.edition(published: "2019-06-21")))
    try store.keep(.evidence(Sample.evidence("KGZ-2019-N003", stage: .draft)))
    try store.withdraw(.statusUpdate, "KGZ-2019-04-C1")
    let now = try store.snapshot(of: Sample.edition, asOf: late)
    #expect(now.contentDigest != then.contentDigest && now.journalHead != then.journalHead)
    for head in [then.journalHead, String(then.journalHead.prefix(8)), then.journalHead.uppercased()] {
      let again = try store.snapshot(of: Sample.edition, asOf: late, knownAt: head)
      #expect(again.contentDigest == then.contentDigest)
      #expect(again.journalHead == then.journalHead)
      #expect(Set(again.records.all) == Set(then.records.all))
      #expect(again.edition == then.edition)
    }
    #expect(
      try store.snapshot(of: Sample.edition, asOf: late, knownAt: now.journalHead).contentDigest
        == now.contentDigest)
  }

  @Test func `known at a head before an erasure no longer holds what was erased`() throws {
    let store = try RegistryStore.holding()
    let head = try store.head()
    try store.erase(store.entries(.evidence, "KGZ-2019-N003")[0])
    let snapshot = try store.snapshot(of: Sample.edition, asOf: late, knownAt: head)
    #expect(snapshot.records.evidence.count == 2)
    #expect(snapshot.records.statusUpdates.count == 5)
  }

  @Test func `known at a head after a withdrawal is without the record, whatever its name begins with`()
    throws
  {
    let store = try RegistryStore.holding()
    try store.keep(.evidence(Sample.evidence("NGO-2019-N1")))
    try store.withdraw(.evidence, "NGO-2019-N1")
    let head = try store.head()
    #expect(try store.snapshot(of: Sample.edition, asOf: late, knownAt: head).records.evidence.count == 3)
  }

  @Test func `known at a head after an entry moved to another country is without it`() throws {
    let store = try RegistryStore.holding()
    try store.keep(.source(Sample.source("KAZ-1")))
    try store.keep(.evidence(Sample.evidence("KGZ-MOVES")))
    try store.keep(.evidence(Sample.evidence("KGZ-MOVES", source: "KAZ-1")))
    let now = try store.snapshot(of: Sample.edition, asOf: late)
    #expect(now.records.evidence.count == 3)
    #expect(
      try store.snapshot(of: Sample.edition, asOf: late, knownAt: store.head()).contentDigest
        == now.contentDigest)
  }

  @Test(arguments: [
    "", "7", "0123456", "00000000", String(repeating: "0", count: 64), "not-a-head", "%%%%%%%%", "________",
    "' OR 1=1", String(repeating: "f", count: 65),
  ])
  func `a head that is unknown or too short is refused`(head: String) throws {
    let store = try RegistryStore.holding()
    #expect(throws: JournalError.unknownHead(head)) {
      _ = try store.snapshot(of: Sample.edition, asOf: late, knownAt: head)
    }
  }

  @Test func `an edition that is not recorded is refused, and so is one that was not yet`() throws {
    let store = try RegistryStore.holding()
    let (other, head) = (Sample.text("KGZ-2021", EditionID.init), try store.head())
    #expect(throws: JournalError.unknownEdition("KGZ-2021")) { _ = try store.snapshot(of: other, asOf: late) }
    try store.keep(.edition(Sample.edition("KGZ-2021")))
    #expect(try store.snapshot(of: other, asOf: late).edition.id == other)
    #expect(throws: JournalError.unknownEdition("KGZ-2021")) {
      _ = try store.snapshot(of: other, asOf: late, knownAt: head)
    }
  }

  @Test(arguments: UInt64(0)..<4)
  func `the same records have the same content digest in any registry, by any road`(seed: UInt64) throws {
    let records = Sample.random(5, seed: seed)
    let one = try RegistryStore.holding(records)
    let two = try RegistryStore(inMemoryWith: .repeatable("device-b", times: [77]))
    try two.keep(
      .body(Sample.body("KGZ-security-agency", successors: [])),
      .source(Sample.source("KGZ-TIP-2019", owner: "other")))
    try two.keep(records.all.reversed(), author: "Bakyt", reason: "another reason")
    for audience in Sensitivity.allCases {
      let (first, second) = (
        try one.snapshot(of: Sample.edition, asOf: late, audience: audience),
        try two.snapshot(of: Sample.edition, asOf: late, audience: audience)
      )
      #expect(first.contentDigest == second.contentDigest)
      #expect(first.journalHead != second.journalHead)
    }
  }

  @Test func `any other fact in sight gives another content digest, and one out of sight the same`() throws {
    let store = try RegistryStore.holding()
    let digest = try store.snapshot(of: Sample.edition, asOf: late).contentDigest
    try store.keep(.evidence(Sample.evidence("KGZ-NEW", sensitivity: .sealed)))
    #expect(try store.snapshot(of: Sample.edition, asOf: late).contentDigest == digest)
    try store.keep(.evidence(Sample.evidence("KGZ-NEW")))
    #expect(try store.snapshot(of: Sample.edition, asOf: late).contentDigest != digest)
  }

  @Test func `holds nothing of another country`() throws {
    let store = try RegistryStore.holding(
      Sample.complete(
        with: .country(Sample.country("KAZ")), .body(Sample.body("KAZ-ministry")),
        .source(Sample.source("KAZ-1")), .evidence(Sample.evidence("KAZ-E1", source: "KAZ-1"))))
    let snapshot = try store.snapshot(of: Sample.edition, asOf: late, audience: .sealed)
    #expect(snapshot.records.all.allSatisfy { $0.country == Sample.country })
  }
}
