import Registry
import Samples
import Scoring
import Testing

struct `The tests of a waiver` {
  @Test(
    arguments: [
      (.writtenPlan, .planAndCoordination, .adopted, .policy, true),
      (.writtenPlan, .planAndCoordination, .adopted, .law, true),
      (.writtenPlan, .planAndCoordination, .promise, .policy, false),
      // News of a meeting is no plan.
      (.writtenPlan, .planAndCoordination, nil, .news, false),
      (.writtenPlan, .funding, .funded, .policy, false),
      (.sufficientResources, .funding, .funded, .news, true),
      (.sufficientResources, .funding, .promise, .policy, false),
      (.planWouldSuffice, .planAndCoordination, .adopted, .policy, false),
    ] as [(WaiverTest, EffortArea, Stage?, EvidenceKind, Bool)])
  func `rest on what can hold them`(
    test: WaiverTest, area: EffortArea, stage: Stage?, kind: EvidenceKind, holds: Bool
  ) {
    let entry = Sample.evidence("KGZ-E1", event: "2018-09-14", stage: stage, kind: kind, area: area)
    #expect(test.evidence(among: [entry]) == (holds ? [entry.id] : []))
  }
}
