import Registry
import Samples
import Testing

struct `Decision has an edition` {
  @Test(arguments: [
    ("KGZ-2019-D02", [String]()),
    ("KGZ-2031-D01", ["decision-has-an-edition at decision KGZ-2031-D01"]),
  ])
  func `a decision on a list that is not recorded is refused`(name: String, faults: [String]) {
    #expect(Sample.complete(with: .decision(Sample.decision(name))).faults == faults)
  }
}
