/// How far a measure has come; a promise or a draft raises nothing.
public enum Stage: String, CaseIterable, Sendable, Hashable {
  case promise
  case draft
  case adopted
  case inForce
  case funded
  case applied
  case effect
  case suspended
}

extension Stage {
  /// Whether something is seen to work, not only to exist.
  public var showsPractice: Bool { self == .applied || self == .effect }
}
