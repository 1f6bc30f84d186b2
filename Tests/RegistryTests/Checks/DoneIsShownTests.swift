import Registry
import Samples
import Testing

struct `Done is shown` {
  @Test(arguments: [
    (Sample.closing(.done, note: nil), 1), (Sample.closing(.done, note: "Seen."), 0),
    (Sample.closing(.done, note: nil, evidence: ["KGZ-2019-N001"]), 0),
    (Sample.closing(.dropped, note: nil), 0),
  ])
  func `what is said to be done has a note or evidence`(closing: Decision.Closing, count: Int) {
    #expect(
      Sample.complete(with: .decision(Sample.decision(closed: closing))).faults
        == Array(repeating: "done-is-shown at decision KGZ-2019-D01", count: count))
  }
}
