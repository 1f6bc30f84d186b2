import Scoring

/// How a finding stands to the one before it.
enum Change: String, CaseIterable, Keyed {
  case gained
  case lost
  case unchanged
  case cameToBeKnown
  case noLongerKnown
  /// The two cannot be laid side by side, as with one that no longer applies.
  case unclear
}

extension Change {
  init(from old: RolledFinding.Outcome, to new: RolledFinding.Outcome) {
    self =
      switch (old.rank, new.rank) {
      case _ where old == new: .unchanged
      case (let before?, let after?) where after.lowerBound > before.upperBound: .gained
      case (let before?, let after?) where after.upperBound < before.lowerBound: .lost
      case (_?, _?) where old.isUnknown && !new.isUnknown: .cameToBeKnown
      case (_?, _?) where !old.isUnknown && new.isUnknown: .noLongerKnown
      case _: .unclear
      }
  }
}

extension RolledFinding.Outcome {
  /// Its place on the scale, with a contrary measure below 0; `nil` if it has none.
  var rank: ClosedRange<Int>? { self == .contrary ? -1 ... -1 : steps }
}
