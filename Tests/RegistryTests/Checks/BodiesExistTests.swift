import Registry
import Samples
import Testing

struct `Bodies exist` {
  @Test(arguments: [
    (
      record: Record.recommendation(Sample.recommendation("KGZ-2019-06", lead: ["KGZ-none"])),
      key: "recommendation KGZ-2019-06"
    ),
    (
      .recommendation(Sample.recommendation("KGZ-2019-06", supporting: ["KGZ-none"])),
      "recommendation KGZ-2019-06"
    ),
    (.decision(Sample.decision("KGZ-2019-D02", owner: "KGZ-none")), "decision KGZ-2019-D02"),
    (.body(Sample.body("KGZ-migration-service", successors: ["KGZ-none"])), "body KGZ-migration-service"),
  ])
  func `a body that leads, supports, succeeds or owns a decision is recorded`(record: Record, key: String) {
    #expect(Sample.complete(with: record).faults == ["bodies-exist at \(key)"])
  }

  @Test func `a body named twice is missed twice`() {
    let recommendation = Sample.recommendation("KGZ-2019-06", lead: ["KGZ-none"], supporting: ["KGZ-none"])
    #expect(Sample.complete(with: .recommendation(recommendation)).faults.count == 2)
  }
}
