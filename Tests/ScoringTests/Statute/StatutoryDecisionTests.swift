import Registry
import Scoring
import Testing

struct `Statutory decision` {
  @Test(
    arguments: [
      (findings: StatutoryFindings(meetsMinimumStandards: true), tier: .one, asked: 1),
      (StatutoryFindings(meetsMinimumStandards: false, significantEfforts: false), .three, 3),
      // A policy or pattern is proof of failure, whatever else was done.
      (
        StatutoryFindings(
          meetsMinimumStandards: false, significantEfforts: true, policyOrPattern: true,
          increasingEfforts: true), .three, 2
      ),
      (
        StatutoryFindings(meetsMinimumStandards: false, significantEfforts: true, increasingEfforts: true),
        .two, 4
      ),
      (
        StatutoryFindings(meetsMinimumStandards: false, significantEfforts: true, increasingEfforts: false),
        .watchList, 5
      ),
      (
        StatutoryFindings(
          meetsMinimumStandards: false, significantEfforts: true, victimsWithoutAction: true,
          increasingEfforts: true), .watchList, 5
      ),
      // What nobody has answered is not guessed.
      (StatutoryFindings(), nil, 1), (StatutoryFindings(meetsMinimumStandards: false), nil, 3),
      (StatutoryFindings(meetsMinimumStandards: false, significantEfforts: true), nil, 4),
    ] as [(findings: StatutoryFindings, tier: Tier?, asked: Int)])
  func `findings lead to the tier that the law gives, question by question`(
    findings: StatutoryFindings, tier: Tier?, asked: Int
  ) {
    let decision = findings.decision()
    #expect(decision.tier == tier)
    #expect(decision.steps.count == asked)
    #expect(decision.steps.allSatisfy { $0.question.section.hasPrefix("710") })
  }

  @Test(
    arguments: [
      (.open, false, .watchList), (.onlyByWaiver, false, .three), (.onlyByWaiver, true, .watchList),
      (.closed, true, .three), (.contested, false, nil), (.unknown, false, nil),
    ] as [(StatutoryClock.Condition, Bool, Tier?)])
  func `the clock decides whether a country may stay on the Watch List`(
    watchList: StatutoryClock.Condition, waiver: Bool, tier: Tier?
  ) {
    let findings = StatutoryFindings(
      meetsMinimumStandards: false, significantEfforts: true, increasingEfforts: false, waiver: waiver)
    #expect(findings.decision(by: watchList).tier == tier)
  }
}
