import Registry
import Samples
import Testing

struct `Decision days are in order` {
  @Test(arguments: [
    (nil as String?, nil as String?, [Fault]()), ("2019-11-20", "2019-11-20", []),
    ("2020-01-01", "2019-12-31", []),
    ("2019-11-19", nil, [.dueBeforeDecided(Sample.day("2019-11-20"))]),
    (nil, "2019-11-19", [.closedBeforeDecided(Sample.day("2019-11-20"))]),
    (
      "2018-01-01", "2018-01-01",
      [.dueBeforeDecided(Sample.day("2019-11-20")), .closedBeforeDecided(Sample.day("2019-11-20"))]
    ),
  ])
  func `nothing is due or closed before it was decided`(due: String?, closed: String?, faults: [Fault]) {
    let decision = Sample.decision(
      decided: "2019-11-20", due: due, closed: closed.map { Sample.closing(on: $0) })
    #expect(Sample.complete(with: .decision(decision)).problems.map(\.fault) == faults)
  }
}
