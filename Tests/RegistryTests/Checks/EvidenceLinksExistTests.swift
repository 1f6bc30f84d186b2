import Registry
import Samples
import Testing

struct `Evidence links exist` {
  @Test(arguments: ["KGZ-2019-06", "KGZ-2019-04c", "KGZ-2018-01a", "KGZ-2020-04"])
  func `a link to what is not recorded is refused`(subject: String) {
    #expect(
      Sample.complete(with: .evidence(Sample.evidence(links: [Sample.link(), Sample.link(subject)]))).faults
        == ["evidence-links-exist at evidence KGZ-2019-N009"])
  }

  @Test(arguments: ["KGZ-2019-04", "KGZ-2019-04b", "KGZ-2018-01"])
  func `a recommendation, an element and another edition can be linked`(subject: String) {
    #expect(Sample.complete(with: .evidence(Sample.evidence(links: [Sample.link(subject)]))).faults == [])
  }
}
