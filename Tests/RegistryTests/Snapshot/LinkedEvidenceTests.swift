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

  @Test func `a link to a stranger neither contradicts nor adds an element`() {
    let entry = Sample.evidence(
      "N011", links: [Sample.link("KGZ-2019-05", .contradicts), Sample.link("KGZ-2019-04b")])
    let linked = evidence(snapshot(entry))
    #expect(linked.map(\.stance) == [.supports])
    #expect(linked.map(\.elements) == [[Sample.text("KGZ-2019-04b", ElementID.init)]])
  }

  @Test func `it is ordered by the last day of the event, then by name`() {
    let days = [("N014", "2019-Q1"), ("N013", "2018-05-02"), ("N012", "2019-03-31"), ("N011", "2019")]
    let entries = days.map { Sample.evidence($0, event: $1, links: [Sample.link()]) }
    let snapshot = RecordSet(entries.map { .evidence($0) }).snapshot()
    #expect(evidence(snapshot).map(\.entry.id.text) == ["N013", "N012", "N014", "N011"])
  }

  /// Evidence beside KGZ-2019-04, carried from KGZ-2018-01 and narrowed from KGZ-2018-02.
  private func snapshot(_ entries: Evidence...) -> RegistrySnapshot {
    let heir = Sample.recommendation(
      "KGZ-2019-04", lineage: [Sample.ancestry("KGZ-2018-01"), Sample.ancestry("KGZ-2018-02", .narrowed)])
    return RecordSet([.recommendation(heir)] + entries.map { .evidence($0) }).snapshot()
  }

  private func evidence(_ snapshot: RegistrySnapshot, _ about: String = "KGZ-2019-04") -> [LinkedEvidence] {
    snapshot.evidence(about: Sample.text(about, RecommendationID.init))
  }
}
