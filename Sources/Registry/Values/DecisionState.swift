/// How a decision stands on a day; never recorded.
public enum DecisionState: String, CaseIterable, Sendable, Hashable {
  case open
  /// Open after the day on which it was due.
  case late
  case done, dropped
}
