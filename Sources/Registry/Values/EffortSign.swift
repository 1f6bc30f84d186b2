/// Where effort in one area stood in one period; `+` is always good.
public enum EffortSign: String, CaseIterable, Sendable, Hashable {
  case positive = "+"
  case negative = "-"
  /// Achievements and shortcomings both.
  case both = "0"
}
