import Registry
import Samples
import Testing

struct `Figure part of exists` {
  @Test(arguments: [
    (figure: Sample.figure(partOf: "KGZ-2019-N404"), problems: 1),
    (Sample.figure(restatedBy: "KGZ-2019-N404"), 1),
    (Sample.figure(partOf: "KGZ-2019-N001", restatedBy: "KGZ-2019-N404"), 1),
    (Sample.figure(partOf: "KGZ-2019-N404", restatedBy: "KGZ-2019-N405"), 2),
    (Sample.figure(), 0),
    (Sample.figure(partOf: "KGZ-2019-N001", restatedBy: "KGZ-2019-N002"), 0),
  ])
  func `the total and the correction that a figure names are recorded`(figure: Figure, problems: Int) {
    #expect(
      Sample.complete(with: .evidence(Sample.evidence(figures: [Sample.figure(), figure]))).faults
        == Array(repeating: "figure-part-of-exists at evidence KGZ-2019-N009", count: problems))
  }
}
