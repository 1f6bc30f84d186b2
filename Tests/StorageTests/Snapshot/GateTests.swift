import Foundation
import Registry
import Samples
import Testing

@testable import Storage

private let marker = "MARKER-9d41"

/// The complete sample, with an entry that is not for everybody and all that leans on it.
private func records(hiding sensitivity: Sensitivity) -> RecordSet {
  let hidden = Evidence(
    id: Sample.text("KGZ-\(marker)", EvidenceID.init), fact: Sample.words("\(marker) fact"),
    event: Sample.date("2018-09-14"), attributedTo: [.ngo], modality: .alleged, links: [Sample.link()],
    place: Sample.text("KG-B", RegionID.init), kind: .testimony, figures: [Sample.figure()],
    source: Sample.text("KGZ-\(marker)-source", SourceID.init), credibility: Sample.judged(.possible),
    sensitivity: sensitivity, note: Sample.words("\(marker) note"))
  return Sample.complete(
    with: .evidence(hidden), .source(Sample.source("KGZ-\(marker)-source", owner: "\(marker) owner")),
    .evidence(
      Sample.evidence(
        "KGZ-2019-N004", restates: ["KGZ-\(marker)"], corroborates: ["KGZ-\(marker)", "KGZ-2019-N001"],
        figures: [Sample.figure(partOf: "KGZ-\(marker)", restatedBy: "KGZ-\(marker)")])),
    .statusUpdate(
      StatusUpdate(
        id: Sample.text("KGZ-2019-04-C2", StatusUpdateID.init),
        about: Sample.text("KGZ-2019-04", SubjectID.init),
        since: Sample.day("2020-01-01"), statement: .claim(.promised),
        evidence: [hidden.id, Sample.text("KGZ-2019-N001", EvidenceID.init)],
        reason: Sample.words("\(marker) reason"), author: "Aigul", nextStep: Sample.words("\(marker) next"))))
}

private let late = Sample.day("2020-12-31")

struct `The gate` {
  @Test(arguments: Sensitivity.allCases, Sensitivity.allCases)
  func `lets an entry through to its own audience and those above it, and counts it for the others`(
    entry: Sensitivity, audience: Sensitivity
  ) throws {
    let snapshot = try RegistryStore.holding(records(hiding: entry))
      .snapshot(of: Sample.edition, asOf: late, audience: audience)
    #expect(snapshot.records.evidence.keys.contains { $0.text.contains(marker) } == (entry <= audience))
    #expect(snapshot.withheld == (entry <= audience ? 0 : 1))
    #expect(snapshot.audience == audience)
  }

  @Test(arguments: [
    (Sensitivity.restricted, Sensitivity.public), (.restricted, .partners), (.sealed, .public),
    (.sealed, .restricted),
    (.partners, .public),
  ])
  func `leaves no trace of what is not for the audience`(entry: Sensitivity, audience: Sensitivity) throws {
    let store = try RegistryStore.holding(records(hiding: entry))
    let snapshot = try store.snapshot(of: Sample.edition, asOf: late, audience: audience)
    #expect(!String(describing: snapshot).contains(marker))
    var dumped = ""
    dump(snapshot, to: &dumped)
    #expect(!dumped.contains(marker))
    for record in snapshot.records.all {
      #expect(!String(decoding: try Payload.bytes(.record(record)), as: UTF8.self).contains(marker))
    }
    // The marker is there to be found by whoever may see it.
    let open = try store.snapshot(of: Sample.edition, asOf: late, audience: .sealed)
    #expect(String(describing: open).contains(marker))
  }

  @Test func `cuts every link to what is not for the audience, and keeps the others`() throws {
    let snapshot = try RegistryStore.holding(records(hiding: .restricted)).snapshot(
      of: Sample.edition, asOf: late)
    let entry = try #require(snapshot.records.evidence[Sample.text("KGZ-2019-N004", EvidenceID.init)])
    #expect(entry.restates == [])
    #expect(entry.corroborates.map(\.text) == ["KGZ-2019-N001"])
    #expect(entry.figures.map(\.partOf) == [nil] && entry.figures.map(\.restatedBy) == [nil])
    let update = try #require(
      snapshot.records.statusUpdates[Sample.text("KGZ-2019-04-C2", StatusUpdateID.init)])
    #expect(update.evidence.map(\.text) == ["KGZ-2019-N001"])
    #expect(update.reason == LocalizedText([:]) && update.nextStep == nil)
    #expect(update.claim == .promised)
  }

  @Test func `a reason stays masked when the entry that it rests on is withdrawn or erased`() throws {
    for takeAway: (RegistryStore) throws -> Void in [
      { try $0.withdraw(.evidence, "KGZ-\(marker)") },
      { try $0.erase($0.entries(.evidence, "KGZ-\(marker)")[0]) },
    ] {
      let store = try RegistryStore.holding(records(hiding: .sealed))
      try takeAway(store)
      let snapshot = try store.snapshot(of: Sample.edition, asOf: late)
      let update = try #require(
        snapshot.records.statusUpdates[Sample.text("KGZ-2019-04-C2", StatusUpdateID.init)])
      #expect(update.reason == LocalizedText([:]) && update.nextStep == nil)
      #expect(snapshot.withheld == 0)
    }
  }

  @Test func `a source that only hidden entries rest on is hidden with them, one that others share is not`()
    throws
  {
    let store = try RegistryStore.holding(
      Sample.complete(with: .evidence(Sample.evidence("KGZ-H", source: "KGZ-NGO-2019", sensitivity: .sealed)))
    )
    #expect(try sources(store).contains("KGZ-NGO-2019"))
    try store.withdraw(.evidence, "KGZ-2019-N002")
    #expect(try !sources(store).contains("KGZ-NGO-2019"))
  }

  @Test func `a note of ours on an entry is for nobody's report`() throws {
    let store = try RegistryStore.holding()
    let noted = try #require(
      Sample.everyField.compactMap { if case .evidence(let entry) = $0 { entry.note } else { nil } }.first)
    try store.keep(
      .evidence(
        Evidence(
          id: Sample.text("KGZ-N", EvidenceID.init), fact: Sample.words("x"), event: Sample.date("2018"),
          modality: .done, kind: .report, source: Sample.text("KGZ-TIP-2019", SourceID.init),
          sensitivity: .public,
          note: noted)))
    for audience in Sensitivity.allCases {
      let snapshot = try store.snapshot(of: Sample.edition, asOf: late, audience: audience)
      #expect(snapshot.records.evidence.values.allSatisfy { $0.note == nil })
    }
  }

  private func sources(_ store: RegistryStore) throws -> [String] {
    try store.snapshot(of: Sample.edition, asOf: late).records.sources.keys.map(\.text)
  }
}

struct `As of a day` {
  private let store: RegistryStore

  init() throws { store = try RegistryStore.holding() }

  @Test(arguments: [("2018-09-13", 0), ("2018-09-14", 3)])
  func `an entry is there from the day of its event`(day: String, count: Int) throws {
    #expect(try snapshot(day).records.evidence.count == count)
  }

  @Test(arguments: [("2018-12-30", false), ("2018-12-31", true)])
  func `a span, a year or a month is there from its last day`(day: String, there: Bool) throws {
    for date in ["2018", "2018-12", "2018-Q4", "2018-04-01/2018-12-31"] {
      try store.keep(.evidence(Sample.evidence("KGZ-D", event: date)))
      #expect(try snapshot(day).records.evidence.keys.contains { $0.text == "KGZ-D" } == there)
    }
  }

  @Test(arguments: [("2019-06-19", false), ("2019-06-20", true)])
  func `an entry is there from the day on which its source was published`(day: String, there: Bool) throws {
    try store.keep(
      .source(
        Source(
          id: Sample.text("KGZ-LATE", SourceID.init), title: Sample.words("x"), owner: "x", language: "en",
          published: Sample.day("2019-06-20"))), .evidence(Sample.evidence("KGZ-D", source: "KGZ-LATE")))
    let snapshot = try snapshot(day)
    #expect(snapshot.records.evidence.keys.contains { $0.text == "KGZ-D" } == there)
    #expect(snapshot.records.sources.keys.contains { $0.text == "KGZ-LATE" } == there)
    #expect(snapshot.withheld == 0)
  }

  @Test(arguments: [
    ("2019-08-31", 0), ("2019-09-01", 1), ("2020-03-30", 1), ("2020-03-31", 4), ("2020-06-25", 5),
  ])
  func `a status update is there from the day since which it holds`(day: String, count: Int) throws {
    #expect(try snapshot(day).records.statusUpdates.count == count)
  }

  @Test(arguments: [("2019-06-30", 0), ("2019-07-01", 1)])
  func `a commentary is there from the day since which it holds`(day: String, count: Int) throws {
    #expect(try snapshot(day).records.commentaries.count == count)
  }

  @Test(arguments: [("2019-06-19", 0), ("2019-06-20", 1)])
  func `a placement is there from the day of its Report`(day: String, count: Int) throws {
    #expect(try snapshot(day).records.placements.count == count)
  }

  @Test(arguments: [("2018-06-29", 0), ("2018-06-30", 1)])
  func `a Report without a day counts from 30 June, when the law wants it`(day: String, count: Int) throws {
    try store.keep(
      .edition(Sample.edition("KGZ-2018", published: nil)), .placement(Sample.placement("KGZ-2018")))
    #expect(try snapshot(day).records.placements.count == count)
    #expect(
      try snapshot(day).records.recommendations.keys.contains { $0.edition.year == 2018 } == (count == 1))
  }

  @Test func `the edition asked for is there with its list before it was published`() throws {
    let snapshot = try snapshot("2019-01-01")
    #expect(snapshot.recommendations.count == 2)
    #expect(snapshot.edition.id == Sample.edition)
  }

  @Test func `what is not held is not counted as withheld`() throws {
    try store.keep(.evidence(Sample.evidence("KGZ-S", event: "2020-01-01", sensitivity: .sealed)))
    #expect(try snapshot("2019-12-31").withheld == 0)
    #expect(try snapshot("2020-01-01").withheld == 1)
  }

  private func snapshot(_ day: String) throws -> RegistrySnapshot {
    try store.snapshot(of: Sample.edition, asOf: Sample.day(day))
  }
}

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
