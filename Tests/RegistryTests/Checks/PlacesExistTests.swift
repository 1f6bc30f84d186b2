import Registry
import Samples
import Testing

struct `Places exist` {
  @Test(arguments: ["KG-XX", "KG-GO-Osh", "kg-go", "UZ-AN"])
  func `a place that is no region of the country is refused`(place: String) {
    #expect(
      Sample.complete(with: .evidence(Sample.evidence(place: place))).faults
        == ["places-exist at evidence KGZ-2019-N009"])
  }

  @Test(arguments: [nil, "KG-B", "KG-GO"])
  func `a region of the country, or no place, will do`(place: String?) {
    #expect(Sample.complete(with: .evidence(Sample.evidence(place: place))).faults == [])
  }

  @Test func `a region of another country will not do`() {
    let records = Sample.complete(
      with: .country(Sample.country("UZB", regions: ["UZ-AN"])), .evidence(Sample.evidence(place: "UZ-AN")))
    #expect(records.faults == ["places-exist at evidence KGZ-2019-N009"])
  }
}
