import Registry
import Samples
import Testing

struct `Decided recommendations exist` {
  @Test(arguments: [
    ([String](), 0), (["KGZ-2019-04"], 0), (["KGZ-2018-01", "KGZ-2019-05"], 0), (["KGZ-2019-44"], 1),
    (["KGZ-2019-04", "UZB-2019-01", "KGZ-2019-44"], 2),
  ])
  func `a decision names recorded recommendations of its country, of any list`(names: [String], count: Int) {
    let records = Sample.complete(
      with: .recommendation(Sample.recommendation("UZB-2019-01")), .edition(Sample.edition("UZB-2019")),
      .decision(Sample.decision(recommendations: names)))
    #expect(
      records.faults
        == Array(repeating: "decided-recommendations-exist at decision KGZ-2019-D01", count: count))
  }
}
