import Registry
import Samples
import Testing

struct `Lineage leads to an earlier edition` {
  @Test(arguments: ["KGZ-2018-02", "KGZ-2019-04", "KGZ-2020-01", "KAZ-2018-01"])
  func `lineage to what is missing, not earlier, or abroad is refused`(ancestor: String) {
    #expect(
      Self.records(ancestor).faults
        == ["lineage-leads-to-an-earlier-edition at recommendation KGZ-2019-06"])
  }

  @Test func `an edition may be skipped`() {
    #expect(Self.records("KGZ-2016-03").faults == [])
  }

  @Test func `every wrong link is a problem of its own`() {
    let records = Sample.complete(
      with: .recommendation(
        Sample.recommendation(
          "KGZ-2019-06",
          lineage: [Sample.ancestry("KGZ-2018-02"), Sample.ancestry(), Sample.ancestry("KGZ-2018-03")])))
    #expect(records.faults.count == 2)
  }

  /// KGZ-2019-06 with one ancestor, beside recommendations of 2016, 2020 and another country.
  private static func records(_ ancestor: String) -> RecordSet {
    Sample.complete(
      with: .recommendation(Sample.recommendation("KGZ-2019-06", lineage: [Sample.ancestry(ancestor)])),
      .edition(Sample.edition("KGZ-2016")), .recommendation(Sample.recommendation("KGZ-2016-03")),
      .edition(Sample.edition("KGZ-2020")), .recommendation(Sample.recommendation("KGZ-2020-01")),
      .edition(Sample.edition("KAZ-2018")), .recommendation(Sample.recommendation("KAZ-2018-01")))
  }
}
