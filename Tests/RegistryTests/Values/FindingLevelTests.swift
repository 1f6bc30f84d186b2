import Registry
import Testing

struct `Finding level` {
  @Test(
    arguments: [
      (level: .noAction, step: 0, mark: "0"), (.started, 1, "1"), (.partiallyImplemented, 2, "2"),
      (.largelyImplemented, 3, "3"), (.implemented, 4, "4"), (.contrary, nil, "X"),
      (.noInformation, nil, "?"),
      (.notApplicable, nil, "–"),
    ] as [(level: FindingLevel, step: Int?, mark: String)])
  func `a level has a step from 0 to 4, or stands off the scale`(
    level: FindingLevel, step: Int?, mark: String
  ) {
    #expect(level.step == step)
    #expect(level.mark == mark)
    #expect(step.map { FindingLevel(step: $0) == level } ?? true)
  }

  @Test(arguments: [-1, 5])
  func `there is no other step`(step: Int) {
    #expect(FindingLevel(step: step) == nil)
  }
}
