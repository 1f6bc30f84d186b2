import Registry
import Samples
import Testing

struct `Lowering is lower` {
  @Test(
    arguments: [
      (.public, .public, true, 1), (.partners, .public, false, 0), (.partners, .restricted, true, 1),
      (.restricted, .partners, false, 0), (.restricted, .public, true, 0), (.restricted, .public, false, 1),
      (.sealed, .public, false, 1), (.sealed, .partners, false, 0), (.restricted, .restricted, true, 1),
    ] as [(Sensitivity, Sensitivity, Bool, Int)])
  func `a request names a lower level, and new words where the old ones were for few`(
    now: Sensitivity, asked: Sensitivity, hasWords: Bool, count: Int
  ) {
    let lowering = Sample.lowering(to: asked, fact: hasWords ? Sample.words("for all") : nil)
    let entry = Sample.evidence("KGZ-2019-N009", sensitivity: now).asking(lowering)
    #expect(
      Sample.complete(with: .evidence(entry)).faults
        == Array(repeating: "lowering-is-lower at evidence KGZ-2019-N009", count: count))
  }
}
