/// How a recommendation came from one of an earlier edition; to vanish from a list is not to be met.
public enum LineageRelation: String, CaseIterable, Sendable, Hashable {
  case carried
  case reworded
  case split
  case merged
  case narrowed
  case widened
  case dropped
}

extension LineageRelation {
  /// Whether the one lives on in the other.
  public var leadsOn: Bool { self != .dropped }

  /// Whether evidence of the one is shown under the other.
  public var sharesEvidence: Bool {
    switch self {
    case .carried, .reworded, .split, .merged: true
    case .narrowed, .widened, .dropped: false
    }
  }
}
