import Registry
import Samples
import Testing

struct `Element continues an ancestor` {
  @Test(arguments: ["KGZ-2018-01a", "KGZ-2017-01a", "KGZ-2018-03a"])
  func `what it continues may stand in any list that the lineage leads to, widened and narrowed too`(
    earlier: String
  ) {
    #expect(Self.records(continuing: earlier).faults == [])
  }

  @Test(arguments: ["KGZ-2018-01b", "KGZ-2018-02a", "KGZ-2018-04a", "KGZ-2019-06a", "KGZ-2020-01a"])
  func `what is not recorded, not of its lineage, or not earlier is a problem`(earlier: String) {
    #expect(
      Self.records(continuing: earlier).faults
        == ["element-continues-an-ancestor at recommendation KGZ-2019-06"])
  }

  /// KGZ-2019-06 came from 2018-01, which was carried from 2017-01, and from 2018-03, which it narrows; 2018-04
  /// was dropped, and 2018-02 is a stranger.
  private static func records(continuing earlier: String) -> RecordSet {
    let lineage = [
      Sample.ancestry(), Sample.ancestry("KGZ-2018-03", .narrowed), Sample.ancestry("KGZ-2018-04", .dropped),
    ]
    return Sample.complete(
      with: .edition(Sample.edition("KGZ-2017")), .edition(Sample.edition("KGZ-2020")),
      .recommendation(list("KGZ-2017-01")),
      .recommendation(list("KGZ-2018-01", [Sample.ancestry("KGZ-2017-01")])),
      .recommendation(list("KGZ-2018-02")), .recommendation(list("KGZ-2018-03")),
      .recommendation(list("KGZ-2018-04")), .recommendation(list("KGZ-2020-01")),
      .recommendation(
        Sample.recommendation(
          "KGZ-2019-06", elements: [Sample.element("KGZ-2019-06a", continues: earlier)], lineage: lineage)))
  }

  private static func list(_ id: String, _ lineage: [Recommendation.Ancestry] = []) -> Recommendation {
    Sample.recommendation(id, elements: [Sample.element("\(id)a")], lineage: lineage)
  }
}
