/// How a decision ended.
public enum DecisionOutcome: String, CaseIterable, Sendable, Hashable {
  case done
  /// Nobody will do it any more.
  case dropped
}

extension DecisionOutcome {
  /// How a decision stands from then on.
  public var state: DecisionState {
    switch self {
    case .done: .done
    case .dropped: .dropped
    }
  }
}
