import Registry
import Samples
import Testing

struct `Recommendation has an edition` {
  @Test(arguments: ["KGZ-2020-01", "KAZ-2019-04"])
  func `a recommendation of an edition that is not recorded is refused`(id: String) {
    #expect(
      Sample.complete(with: .recommendation(Sample.recommendation(id))).faults
        == ["recommendation-has-an-edition at recommendation \(id)"])
  }

  @Test func `it is enough to add the edition`() {
    let records = Sample.complete(
      with: .recommendation(Sample.recommendation("KGZ-2020-01")),
      .edition(Sample.edition("KGZ-2020", published: "2020-06-25")))
    #expect(records.faults == [])
  }
}
