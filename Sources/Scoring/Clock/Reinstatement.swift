import Registry

/// Whether a country came back to the Watch List from a Tier 3 that followed a full run, and so may stay only one
/// year: 22 U.S.C. 7107(b)(2)(F), since 2019.
public enum Reinstatement: String, CaseIterable, Sendable, Hashable {
  case no
  /// The earlier run used a waiver: so the State Department has applied it.
  case yes
  /// The earlier run was full but never waived: the text may bind it, practice did not.
  case readingsDiffer
}

extension TierHistory {
  /// For a run that begins, or would begin, in a year.
  func reinstatement(ofRunBeginningIn year: Int) -> Reinstatement {
    guard RuleSet(reportYear: year) == .twoAndOne, tier(in: year - 1) == .three else { return .no }
    var before = year - 1
    while tier(in: before) == .three { before -= 1 }
    guard let run = run(endingIn: before), run.counted >= 2 else { return .no }
    return run.waived.isEmpty ? .readingsDiffer : .yes
  }
}
