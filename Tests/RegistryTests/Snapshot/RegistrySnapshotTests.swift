import Registry
import Samples
import Testing

struct `Registry snapshot` {
  @Test(arguments: [
    (published: "2019-06-20", event: "2019-06-19", baseline: true), ("2019-06-20", "2019-06-20", false),
    ("2019-06-20", "2019-06-21", false), ("2019-06-20", "2019-05", true), ("2019-06-20", "2019-06", false),
    ("2019-06-20", "2018-07-01/2019-06-19", true), ("2019-06-20", "2018-07-01/2019-06-20", false),
    ("2019-06-20", "2019", false), (nil, "2019-03-31", true), (nil, "2019-04-01", false),
  ])
  func `an event before the list was published is baseline; failing a day, one of its period`(
    published: String?, event: String, baseline: Bool
  ) {
    let snapshot = RecordSet().snapshot(of: Sample.edition(published: published))
    #expect(snapshot.isBaseline(Sample.evidence(event: event)) == baseline)
  }

  @Test func `the list is the edition's own, in printed order`() {
    let names = ["KGZ-2019-10", "KGZ-2018-01", "KGZ-2019-02", "KGZ-2020-01", "KGZ-2019-01"]
    let snapshot = RecordSet(names.map { .recommendation(Sample.recommendation($0)) }).snapshot()
    #expect(snapshot.recommendations.map(\.id.text) == ["KGZ-2019-01", "KGZ-2019-02", "KGZ-2019-10"])
  }

  @Test(
    arguments: [
      (recorded: ["KGZ-2016", "KGZ-2018", "KGZ-2019", "KGZ-2020"], previous: "KGZ-2018"),
      (["KGZ-2016", "KGZ-2019"], "KGZ-2016"), (["KGZ-2019", "KGZ-2020"], nil), ([], nil),
    ] as [(recorded: [String], previous: String?)])
  func `the previous edition is the last one recorded before`(recorded: [String], previous: String?) {
    let snapshot = RecordSet(recorded.map { .edition(Sample.edition($0)) }).snapshot()
    #expect(snapshot.previousEdition?.id.text == previous)
  }

  @Test func `the country and the placement are found by name`() throws {
    let snapshot = Sample.complete.snapshot()
    #expect(snapshot.country?.code == Sample.country)
    #expect(snapshot.placement(of: Sample.edition)?.tier == .watchList)
    #expect(snapshot.placement(of: try #require(EditionID("KGZ-2018"))) == nil)
  }
}
