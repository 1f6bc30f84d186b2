import Registry
import Scoring

/// What a meeting is asked of a recommendation, and what is proposed that it decides; both follow from the records.
struct Proposal: Encodable, Sendable {
  @ByKey var recommendation: RecommendationID
  @ByKey var situation: Situation
  /// The bodies that answer for it.
  let owners: [BodySheet]
  /// By when: the end of the next reporting period, unless the item only waits.
  @ByKey var due: CalendarDay?
  @ByKey var nextStep: NextStep?

  /// How a recommendation stands, in the order in which a meeting looks at it.
  enum Situation: String, CaseIterable, Keyed {
    /// A measure moves away from it.
    case contrary
    /// It stands lower than on the day of comparison.
    case regressed
    /// More is said than is found.
    case claimAhead
    /// It has been open for years, stands low and has not moved.
    case stuck
    /// Nothing is known of it, or not enough.
    case unknown
    /// No action is found.
    case noAction
    case begun
    case largely
    case implemented
    case notApplicable
  }
}

extension Proposal {
  /// How many years an item is open before it counts as stuck.
  static let longOpen = 2

  init(_ sheet: RecommendationSheet, _ line: OnePage.Line, yearsOpen: Int, due: CalendarDay) {
    let situation = Situation(
      sheet.finding.outcome, before: line.before, claim: sheet.claim?.claim, yearsOpen: yearsOpen)
    self.init(
      recommendation: sheet.id, situation: situation, owners: sheet.lead,
      due: situation.waits ? nil : due, nextStep: sheet.nextStep)
  }
}

extension Proposal.Situation {
  init(
    _ outcome: RolledFinding.Outcome, before: RolledFinding.Outcome, claim: Claim?, yearsOpen: Int
  ) {
    let change = Change(from: before, to: outcome)
    if outcome == .contrary {
      self = .contrary
    } else if change == .lost {
      self = .regressed
    } else if Divergence(claim: claim, outcome: outcome) == .claimAhead {
      self = .claimAhead
    } else {
      self = Self(outcome, isStuck: change == .unchanged && yearsOpen >= Proposal.longOpen)
    }
  }

  private init(_ outcome: RolledFinding.Outcome, isStuck: Bool) {
    switch outcome {
    case .notApplicable: self = .notApplicable
    case .noInformation, .upTo: self = .unknown
    case .contrary: self = .contrary
    case .step(let step):
      self =
        step >= 4 ? .implemented : step == 3 ? .largely : isStuck ? .stuck : step == 0 ? .noAction : .begun
    }
  }

  /// Whether nobody has to act on it before the next review.
  var waits: Bool { self == .implemented || self == .notApplicable }
}
