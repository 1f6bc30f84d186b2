import Registry
import Samples
import Testing

struct `Histories` {
  private let subject = Sample.text("KGZ-2019-04a", SubjectID.init)
  private let whole = Sample.text("KGZ-2019-04", RecommendationID.init)

  @Test func `lines run from the oldest day, and on one day by name`() {
    let snapshot = snapshot(
      Sample.finding(id: "third", since: "2020-05-01"), Sample.finding(id: "second", since: "2019-10-01"),
      Sample.finding(id: "first", since: "2019-10-01"), Sample.finding(id: "zero", since: "2019-09-30"))
    #expect(
      snapshot.history(of: subject, on: .finding).map(\.id.text) == ["zero", "first", "second", "third"])
    #expect(snapshot.finding(of: subject)?.id.text == "third")
  }

  @Test func `tracks and subjects never mix`() {
    let snapshot = snapshot(
      Sample.finding(id: "finding-a"), Sample.finding(on: "KGZ-2019-04b", id: "finding-b"),
      Sample.claim(id: "claim"), Sample.claim(on: "KGZ-2019-04a", id: "claim-a"),
      Sample.reading(id: "reading"))
    let lines = Track.allCases.map { snapshot.history(of: .recommendation(whole), on: $0).map(\.id.text) }
    #expect(lines == [["claim"], [], ["reading"]])
    #expect(Track.allCases.map { snapshot.history(of: subject, on: $0).count } == [1, 1, 0])
  }

  @Test func `the last claim and the last reading stand`() {
    let snapshot = snapshot(
      Sample.claim(.saysDone, id: "late", since: "2020-02-01"), Sample.claim(.promised, id: "soon"),
      Sample.reading(of: "KGZ-2020", id: "zz-first", since: "2020-06-25"),
      Sample.reading(of: "KGZ-2021", id: "aa-second", since: "2021-07-01"))
    #expect(snapshot.claim(on: whole)?.claim == .saysDone)
    #expect(snapshot.readings(of: whole).map(\.reading?.edition.year) == [2021])
  }

  @Test
  func `what was said of an earlier or a later list's recommendation is heard, and of a stranger's is not`() {
    let heirs = [
      Sample.recommendation("KGZ-2018-01"), Sample.recommendation("KGZ-2018-02"),
      Sample.recommendation("KGZ-2019-04", lineage: [Sample.ancestry("KGZ-2018-01", .widened)]),
      Sample.recommendation("KGZ-2020-01", lineage: [Sample.ancestry("KGZ-2019-04", .merged)]),
    ]
    let updates = [
      Sample.claim(.promised, on: "KGZ-2018-01", id: "early", since: "2018-10-01"),
      Sample.claim(.saysDone, on: "KGZ-2018-02", id: "strange", since: "2022-01-01"),
      Sample.reading(of: "KGZ-2021", on: "KGZ-2020-01", id: "b-later", since: "2021-07-01"),
      Sample.reading(of: "KGZ-2021", on: "KGZ-2019-04", id: "a-own", since: "2021-07-01"),
      Sample.reading(of: "KGZ-2020", on: "KGZ-2019-04", id: "older", since: "2020-06-25"),
    ]
    let snapshot = RecordSet(heirs.map(Record.recommendation) + updates.map(Record.statusUpdate)).snapshot()
    #expect(snapshot.claim(on: whole)?.id.text == "early")
    #expect(snapshot.readings(of: whole).map(\.id.text) == ["a-own", "b-later"])
  }

  @Test func `where nothing was said there is nothing`() {
    let snapshot = snapshot()
    #expect(snapshot.finding(of: subject) == nil)
    #expect(snapshot.claim(on: whole) == nil)
    #expect(snapshot.readings(of: whole) == [])
  }

  @Test func `findings stand on the elements, or on a whole that has none`() {
    let parts = Sample.recommendation(
      elements: [Sample.element("KGZ-2019-04b"), Sample.element("KGZ-2019-04a")])
    #expect(snapshot().subjects(of: parts).map(\.text) == ["KGZ-2019-04b", "KGZ-2019-04a"])
    #expect(snapshot().subjects(of: Sample.recommendation()).map(\.text) == ["KGZ-2019-04"])
  }

  private func snapshot(_ updates: StatusUpdate...) -> RegistrySnapshot {
    RecordSet(updates.map { .statusUpdate($0) }).snapshot()
  }
}
