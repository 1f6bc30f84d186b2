import Registry
import Samples
import Scoring
import Testing

@testable import Reporting

struct `Rules of the report` {
  typealias Outcome = RolledFinding.Outcome

  static let changes: [(Outcome, Outcome, Change)] = [
    (.step(1), .step(2), .gained), (.step(2), .step(0), .lost), (.step(0), .contrary, .lost),
    (.contrary, .step(0), .gained), (.step(2), .step(2), .unchanged),
    (.noInformation, .step(0), .cameToBeKnown),
    (.step(4), .noInformation, .noLongerKnown), (.upTo(1), .step(2), .gained),
    (.upTo(2), .step(1), .cameToBeKnown), (.step(1), .notApplicable, .unclear),
    (.upTo(1), .upTo(3), .unclear),
    (.noInformation, .contrary, .lost),
  ]

  @Test(arguments: changes)
  func `a change is a gain only where the ranges do not meet`(old: Outcome, new: Outcome, change: Change) {
    #expect(Change(from: old, to: new) == change)
  }

  static let divergences: [(Claim?, Outcome, Divergence)] = [
    (nil, .step(0), .noClaim), (Claim.none, .step(0), .noClaim), (.saysDone, .step(2), .claimAhead),
    (.saysDone, .step(3), .none), (.saysDone, .noInformation, .unsettled), (.saysDone, .upTo(2), .claimAhead),
    (.saysDone, .upTo(3), .unsettled), (.underWay, .step(0), .claimAhead), (.underWay, .step(1), .none),
    (.underWay, .contrary, .claimAhead), (.underWay, .upTo(0), .claimAhead), (.promised, .step(0), .none),
    (.rejects, .step(0), .none), (.saysDone, .notApplicable, .none),
  ]

  @Test(arguments: divergences)
  func `a claim diverges where evidence does not bear it out`(
    claim: Claim?, outcome: Outcome, divergence: Divergence
  ) {
    #expect(Divergence(claim: claim, outcome: outcome) == divergence)
  }

  @Test(arguments: [
    (["E-7F3K9M2PQRST", "E-7F3KZ8WWYYXX", "E-9ABCDEFGHJKM"], ["E-7F3K9", "E-7F3KZ", "E-9ABC"]),
    (["E-7F3K9M2PQRST"], ["E-7F3K"]),
    (["KGZ-2019-N027", "KGZ-2019-N028"], ["KGZ-2019-N027", "KGZ-2019-N028"]),
  ])
  func `random names shorten to what is nobody else's`(ids: [String], short: [String]) {
    let names = ids.map { Sample.text($0, EvidenceID.init) }
    #expect(names.map { shortened(names)[$0] } == short)
  }

  @Test func `the next thing is the lowest recommendation's`() {
    let next = ProgressReport(SampleSnapshot.full).onePage.next
    #expect(next?.subject.text == "ZZZ-2019-02a")
    #expect(ProgressReport(SampleSnapshot.untouched).onePage.next?.subject.text == "ZZZ-2019-01a")
    #expect(ProgressReport(SampleSnapshot.empty).onePage.next == nil)
  }

  @Test func `evidence from the day of publication on is progress`() {
    let page = ProgressReport(SampleSnapshot.full).onePage
    #expect((page.baselineEntries, page.progressEntries) == (4, 3))
    #expect(ProgressReport(SampleSnapshot.untouched).onePage.progressEntries == 0)
  }

  @Test(arguments: [
    (Criterion.a1, Missing.Supply.missing), (.a4, .partly), (.b1, .have), (.b2, .have), (.b7, .have),
    (.b12, .missing),
  ])
  func `a criterion has what evidence can carry`(criterion: Criterion, supply: Missing.Supply) {
    let row = ProgressReport(SampleSnapshot.full).missing.rows.first { $0.criterion == criterion }
    #expect(row?.supply == supply)
  }

  @Test func `a criterion with gaps, context and weak sources alone is partly supplied`() {
    let weak = SampleSnapshot.records.filter { record in
      guard case .evidence(let entry) = record else { return true }
      return ["ZZZ-2019-N004", "ZZZ-2019-N005", "E-9ABCDEFGHJKM"].contains(entry.id.text)
    }
    let rows = ProgressReport(SampleSnapshot.snapshot(of: weak)).missing.rows
    #expect(rows.first { $0.criterion == .b2 }?.supply == .partly)
    #expect(rows.first { $0.criterion == .b1 }?.presumption == true)
    #expect(rows.first { $0.criterion == .b2 }?.presumption == false)
  }

  @Test func `only a rise in parts of a whole that did not rise is remarked on`() {
    #expect(ProgressReport(SampleSnapshot.full).threePs.risenAlone == [.protection, .prevention])
    #expect(ProgressReport(SampleSnapshot.empty).threePs.risenAlone == [])
  }
}
