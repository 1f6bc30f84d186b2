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
    with: .evidence(hidden), .source(Sample.source("KGZ-\(marker)-source", owner: "KGZ-\(marker)-owner")),
    .owner(Sample.owner("KGZ-\(marker)-owner", partOf: "KGZ-\(marker)-root")),
    .owner(Sample.owner("KGZ-\(marker)-root")),
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
        reason: Sample.words("\(marker) reason"), author: "Aigul", nextStep: Sample.words("\(marker) next"))),
    .decision(
      Sample.decision(
        "KGZ-2019-D02", says: "\(marker) decision",
        closed: Sample.closing(note: "\(marker) note", evidence: ["KGZ-\(marker)", "KGZ-2019-N001"]))),
    .decision(Sample.decision("KGZ-2019-D03", says: "See KGZ-\(marker)-ти.")),
    .decision(Sample.decision("KGZ-2019-D04", closed: Sample.closing(note: "As in (KGZ-\(marker))."))))
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
      #expect(!String(decoding: Payload.bytes(.record(record)), as: UTF8.self).contains(marker))
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

  @Test func `masks the words of a decision that cites or names it, and keeps what was decided`() throws {
    let decisions = try RegistryStore.holding(records(hiding: .restricted)).snapshot(
      of: Sample.edition, asOf: late
    ).records.decisions.values.sorted { $0.id < $1.id }
    #expect(decisions.map(\.id.number) == [1, 2, 3, 4])
    #expect(decisions.map { $0.text == LocalizedText([:]) } == [false, true, true, true])
    #expect(decisions.map { $0.closed?.note != nil } == [true, false, false, false])
    #expect(decisions.map { $0.state(on: late) } == [.done, .done, .late, .done])
    #expect(decisions[1].evidence.map(\.text) == ["KGZ-2019-N001"])
    #expect(decisions[3].owner?.text == "KGZ-interior-ministry")
  }

  @Test func `masks a judgement that names it`() throws {
    let all =
      records(hiding: .restricted).all + [
        .commentary(Sample.commentary("KGZ-open", says: "A judgement.")),
        .commentary(Sample.commentary("KGZ-told", says: "As KGZ-\(marker) shows.")),
      ]
    let commentaries = try RegistryStore.holding(RecordSet(all)).snapshot(of: Sample.edition, asOf: late)
      .records.commentaries.values.sorted { $0.id < $1.id }
    #expect(commentaries.map { $0.text.versions.isEmpty } == [false, false, true])
    #expect(commentaries.map(\.section) == [.overview, .overview, .overview])
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
