/// How a piece of evidence stands to a recommendation.
public enum Stance: String, CaseIterable, Sendable, Hashable {
  case supports
  case contradicts
  case context
}
