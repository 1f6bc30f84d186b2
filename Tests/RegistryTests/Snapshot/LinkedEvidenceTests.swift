import Registry
import Samples
import Testing

struct `Linked evidence` {
  @Test(arguments: [
    (about: "KGZ-2019-04", names: ["N011", "N012", "N013"]), ("KGZ-2018-01", ["N011", "N012", "N013"]),
    ("KGZ-2018-02", ["N014"]), ("KGZ-2019-05", []),
  ])
  func `work done under any edition shows under all kin, and under nothing else`(
    about: String, names: [String]
  ) {
    let snapshot = snapshot(
      Sample.evidence("N011", links: [Sample.link("KGZ-2018-01")]),
      Sample.evidence("N012", links: [Sample.link("KGZ-2019-04")]),
      Sample.evidence("N013", links: [Sample.link("KGZ-2019-04a")]),
      Sample.evidence("N014", links: [Sample.link("KGZ-2018-02")]), Sample.evidence("N015"))
    #expect(evidence(snapshot, about).map(\.entry.id.text) == names)
  }

  @Test func `what says the same again is left out, unless the first is out of sight`() {
    let first = Sample.evidence("N011", links: [Sample.link()])
    let again = Sample.evidence("N012", links: [Sample.link()], restates: ["N011"])
    #expect(evidence(snapshot(first, again)).map(\.entry) == [first])
    #expect(evidence(snapshot(again)).map(\.entry) == [again])
    #expect(snapshot(first, again).register == [first, again])
  }

  @Test(arguments: [
    ([Stance.supports], Stance.supports), ([.context], .context), ([.contradicts], .contradicts),
    ([.supports, .contradicts], .contradicts), ([.contradicts, .supports], .contradicts),
    ([.context, .contradicts, .supports], .contradicts),
  ])
  func `of several links a contradicting one decides`(stances: [Stance], stance: Stance) {
    let subjects = ["KGZ-2019-04", "KGZ-2019-04a", "KGZ-2018-01"]
    let entry = Sample.evidence("N011", links: zip(subjects, stances).map { Sample.link($0, $1) })
    #expect(evidence(snapshot(entry)).map(\.stance) == [stance])
  }

  @Test func `evidence of a few subjects is what names one of them, by those links alone`() {
    let entries = [
      Sample.evidence("N011", links: [Sample.link("KGZ-2019-04"), Sample.link("KGZ-2019-05", .contradicts)]),
      Sample.evidence("N012", links: [Sample.link("KGZ-2019-04a", .context)]),
      Sample.evidence("N013", links: [Sample.link("KGZ-2019-04")], restates: ["N011"]),
      Sample.evidence("N014", links: [Sample.link("KGZ-2018-01")]),
    ]
    let linked = RecordSet(entries.map(Record.evidence)).snapshot().evidence(
      linkedTo: Set(["KGZ-2019-04", "KGZ-2019-04a"].map { Sample.text($0, SubjectID.init) }))
    #expect(linked.map { "\($0.entry.id) \($0.stance)" } == ["N011 supports", "N012 context"])
    #expect(linked.map { $0.elements.keys.map(\.text) } == [[], ["KGZ-2019-04a"]])
  }

  @Test func `a link to a stranger neither contradicts nor adds an element`() {
    let entry = Sample.evidence(
      "N011", links: [Sample.link("KGZ-2019-05", .contradicts), Sample.link("KGZ-2019-04b")])
    let linked = evidence(snapshot(entry))
    #expect(linked.map(\.stance) == [.supports])
    #expect(linked.map(\.elements) == [[Sample.text("KGZ-2019-04b", ElementID.init): .supports]])
  }

  @Test(arguments: [
    (about: "KGZ-2019-01", names: ["N011", "N013", "N015"]), ("KGZ-2019-02", ["N012", "N013", "N015"]),
    ("KGZ-2021-01", ["N011", "N012", "N013", "N014", "N015"]), ("KGZ-2018-01", ["N011"]),
  ])
  func `a link to an element goes where the element is continued, and nowhere else`(
    about: String, names: [String]
  ) {
    let entries = [
      ("N011", "KGZ-2019-01a"), ("N012", "KGZ-2021-01b"), ("N013", "KGZ-2021-01"), ("N014", "KGZ-2021-01c"),
      ("N015", "KGZ-2021-01d"),
    ].map { Sample.evidence($0, links: [Sample.link($1)]) }
    let snapshot = RecordSet(Self.merged + entries.map(Record.evidence)).snapshot()
    #expect(evidence(snapshot, about).map(\.entry.id.text) == names)
  }

  @Test func `under another list's recommendation it stands at the element that asks the same`() {
    let entry = Sample.evidence("N012", links: [Sample.link("KGZ-2021-01b", .contradicts)])
    let snapshot = RecordSet(Self.merged + [.evidence(entry)]).snapshot()
    #expect(
      evidence(snapshot, "KGZ-2019-02").map(\.elements)
        == [[Sample.text("KGZ-2019-02a", ElementID.init): .contradicts]])
  }

  /// 2019-01, widened from 2018-01, and 2019-02 were merged into 2021-01, whose part c goes on in 2022 and whose
  /// part d stands alone.
  private static let merged: [Record] = [
    Sample.recommendation("KGZ-2018-01", elements: [Sample.element("KGZ-2018-01a")]),
    Sample.recommendation(
      "KGZ-2019-01", elements: [Sample.element("KGZ-2019-01a", continues: "KGZ-2018-01a")],
      lineage: [Sample.ancestry("KGZ-2018-01", .widened)]),
    Sample.recommendation("KGZ-2019-02", elements: [Sample.element("KGZ-2019-02a")]),
    Sample.recommendation(
      "KGZ-2021-01",
      elements: [
        Sample.element("KGZ-2021-01a", continues: "KGZ-2019-01a"),
        Sample.element("KGZ-2021-01b", continues: "KGZ-2019-02a"), Sample.element("KGZ-2021-01c"),
        Sample.element("KGZ-2021-01d"),
      ], lineage: [Sample.ancestry("KGZ-2019-01", .merged), Sample.ancestry("KGZ-2019-02", .merged)]),
    Sample.recommendation(
      "KGZ-2022-01", elements: [Sample.element("KGZ-2022-01a", continues: "KGZ-2021-01c")],
      lineage: [Sample.ancestry("KGZ-2021-01", .widened)]),
  ].map(Record.recommendation)

  @Test func `it is ordered by the last day of the event, then by name`() {
    let days = [("N014", "2019-Q1"), ("N013", "2018-05-02"), ("N012", "2019-03-31"), ("N011", "2019")]
    let entries = days.map { Sample.evidence($0, event: $1, links: [Sample.link()]) }
    let snapshot = RecordSet(entries.map { .evidence($0) }).snapshot()
    #expect(evidence(snapshot).map(\.entry.id.text) == ["N013", "N012", "N014", "N011"])
  }

  /// Evidence beside KGZ-2019-04, carried from KGZ-2018-01 and narrowed from KGZ-2018-02.
  private func snapshot(_ entries: Evidence...) -> RegistrySnapshot {
    let heir = Sample.recommendation(
      "KGZ-2019-04", elements: [Sample.element("KGZ-2019-04a"), Sample.element("KGZ-2019-04b")],
      lineage: [Sample.ancestry("KGZ-2018-01"), Sample.ancestry("KGZ-2018-02", .narrowed)])
    return RecordSet([.recommendation(heir)] + entries.map { .evidence($0) }).snapshot()
  }

  private func evidence(_ snapshot: RegistrySnapshot, _ about: String = "KGZ-2019-04") -> [LinkedEvidence] {
    snapshot.evidence(about: Sample.text(about, RecommendationID.init))
  }
}
