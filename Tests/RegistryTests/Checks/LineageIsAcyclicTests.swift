import Registry
import Samples
import Testing

struct `Lineage is acyclic` {
  @Test(arguments: [
    ["KGZ-2019-06"], ["KGZ-2019-06", "KGZ-2018-06"], ["KGZ-2017-06", "KGZ-2018-06", "KGZ-2019-06"],
  ])
  func `a circle of any length is one problem, at its lowest name`(circle: [String]) throws {
    let records = Self.circle(circle)
    #expect(
      records.faults(of: "lineage-is-acyclic")
        == ["lineage-is-acyclic at recommendation \(try #require(circle.min()))"])
  }

  @Test func `the problem tells the whole walk`() throws {
    let records = Self.circle(["KGZ-2017-06", "KGZ-2018-06", "KGZ-2019-06"])
    let walk = ["KGZ-2017-06", "KGZ-2018-06", "KGZ-2019-06", "KGZ-2017-06"]
    let fault = Fault.circularLineage(walk.map { Sample.text($0, RecommendationID.init) })
    #expect(records.problems.map(\.fault).contains(fault))
  }

  @Test func `two branches that meet again are no circle`() {
    let records = Sample.complete(
      with: .edition(Sample.edition("KGZ-2017")), .recommendation(Sample.recommendation("KGZ-2017-01")),
      Self.carried("KGZ-2018-02", from: "KGZ-2017-01"), Self.carried("KGZ-2018-03", from: "KGZ-2017-01"),
      Self.carried("KGZ-2019-06", from: "KGZ-2018-02", "KGZ-2018-03"))
    #expect(records.faults == [])
  }

  /// Each carried from the next, and the last from the first.
  private static func circle(_ names: [String]) -> RecordSet {
    var records = Sample.complete(with: .edition(Sample.edition("KGZ-2017")))
    for (name, ancestor) in zip(names, names.dropFirst() + names.prefix(1)) {
      records.insert(carried(name, from: ancestor))
    }
    return records
  }

  private static func carried(_ name: String, from ancestors: String...) -> Record {
    .recommendation(Sample.recommendation(name, lineage: ancestors.map { Sample.ancestry($0) }))
  }
}
