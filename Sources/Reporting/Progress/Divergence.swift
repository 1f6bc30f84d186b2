import Registry
import Scoring

/// Whether what the authorities say is borne out by what we find.
enum Divergence: String, CaseIterable, Keyed {
  case noClaim
  case none
  /// More is said than is found.
  case claimAhead
  /// Nothing is known that would settle it.
  case unsettled
}

extension Divergence {
  /// "Done" needs step 3 and "under way" step 1; the most that a range may be is laid beside it.
  init(claim: Claim?, outcome: RolledFinding.Outcome) {
    switch claim {
    case nil, .some(.none): self = .noClaim
    case .promised, .rejects: self = .none
    case .underWay: self = Self.compare(outcome, with: 1)
    case .saysDone: self = Self.compare(outcome, with: 3)
    }
  }

  private static func compare(_ outcome: RolledFinding.Outcome, with needed: Int) -> Divergence {
    guard let rank = outcome.rank else { return .none }
    return rank.upperBound < needed ? .claimAhead : rank.lowerBound < needed ? .unsettled : .none
  }
}
