import Registry
import Samples
import Scoring
import Testing

@testable import Reporting

struct `The situation of a recommendation` {
  @Test(arguments: [
    (RolledFinding.Outcome.contrary, RolledFinding.Outcome.step(2), Proposal.Situation.contrary),
    (.step(1), .step(3), .regressed), (.step(0), .step(0), .noAction), (.step(2), .step(1), .begun),
    (.step(3), .step(3), .largely), (.step(4), .step(4), .implemented), (.upTo(2), .step(1), .unknown),
    (.noInformation, .noInformation, .unknown), (.notApplicable, .step(1), .notApplicable),
  ])
  func `follows from finding and change`(
    now: RolledFinding.Outcome, before: RolledFinding.Outcome, situation: Proposal.Situation
  ) {
    #expect(Proposal.Situation(now, before: before, claim: nil, yearsOpen: 0) == situation)
  }

  @Test(arguments: [(1, Proposal.Situation.begun), (2, .stuck), (8, .stuck)])
  func `is stuck where years have passed and nothing moved`(years: Int, situation: Proposal.Situation) {
    #expect(Proposal.Situation(.step(1), before: .step(1), claim: nil, yearsOpen: years) == situation)
    #expect(Proposal.Situation(.step(1), before: .step(0), claim: nil, yearsOpen: years) == .begun)
  }

  @Test(arguments: [
    (Claim.saysDone, 1, Proposal.Situation.claimAhead), (.saysDone, 3, .largely), (.underWay, 0, .claimAhead),
    (.underWay, 1, .begun), (.promised, 0, .noAction),
  ])
  func `asks for proof where more is said than is found`(
    claim: Claim, step: Int, situation: Proposal.Situation
  ) {
    #expect(Proposal.Situation(.step(step), before: .noInformation, claim: claim, yearsOpen: 0) == situation)
  }
}
