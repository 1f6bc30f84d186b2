import Registry
import Samples
import Testing

struct `Continuity` {
  @Test(arguments: ["KGZ-2017-01a", "KGZ-2018-01a", "KGZ-2020-01b"])
  func `what asks the same is found from any list, the earliest first`(name: String) {
    #expect(asks(name) == "KGZ-2017-01a KGZ-2018-01a KGZ-2020-01b")
  }

  @Test(arguments: ["KGZ-2020-01a", "KGZ-2019-09z"])
  func `an element that continues nothing, or is not recorded, stands alone`(name: String) {
    #expect(asks(name) == name)
  }

  @Test func `a circle ends`() {
    let circle = records([("KGZ-2018-01a", "KGZ-2017-01a"), ("KGZ-2017-01a", "KGZ-2018-01a")])
    #expect(asks("KGZ-2018-01a", in: circle) == "KGZ-2017-01a KGZ-2018-01a")
  }

  @Test func `a whole recommendation continues as itself only`() {
    let whole = Sample.text("KGZ-2018-01", SubjectID.init)
    #expect(records(Self.chain).continuation(of: whole) == [whole])
  }

  @Test func `a finding given under one list stands under every list that asks the same`() {
    var set = records(Self.chain)
    set.insert(.statusUpdate(Sample.finding(on: "KGZ-2017-01a", id: "early", since: "2017-07-01")))
    set.insert(.statusUpdate(Sample.finding(on: "KGZ-2018-01a", id: "late", since: "2021-07-01")))
    for name in ["KGZ-2017-01a", "KGZ-2018-01a", "KGZ-2020-01b"] {
      #expect(set.finding(of: Sample.text(name, SubjectID.init))?.id.text == "late")
    }
    #expect(set.finding(of: Sample.text("KGZ-2020-01a", SubjectID.init)) == nil)
  }

  private static let chain = [
    ("KGZ-2017-01a", nil), ("KGZ-2018-01a", "KGZ-2017-01a"), ("KGZ-2020-01a", nil),
    ("KGZ-2020-01b", "KGZ-2018-01a"),
  ]

  private func records(_ elements: [(String, String?)]) -> RecordSet {
    let lists = Dictionary(grouping: elements) { String($0.0.dropLast()) }
    return RecordSet(
      lists.map { id, elements in
        Record.recommendation(
          Sample.recommendation(id, elements: elements.map { Sample.element($0.0, continues: $0.1) }))
      })
  }

  private func asks(_ name: String, in set: RecordSet? = nil) -> String {
    (set ?? records(Self.chain)).continuation(of: Sample.text(name, ElementID.init))
      .map(\.text).joined(separator: " ")
  }
}
