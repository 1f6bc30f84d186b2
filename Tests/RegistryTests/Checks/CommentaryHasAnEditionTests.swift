import Registry
import Samples
import Testing

struct `Commentary has an edition` {
  @Test(arguments: [
    ("KGZ-2019", [String]()),
    ("KGZ-2020", ["commentary-has-an-edition at commentary KGZ-2019-overview-1"]),
  ])
  func `a commentary on an edition that is not recorded is refused`(edition: String, faults: [String]) {
    #expect(Sample.complete(with: .commentary(Sample.commentary(edition: edition))).faults == faults)
  }
}
