/// Minimum standards (7106(a)) and the twelve criteria of serious and sustained efforts (7106(b)).
public enum Criterion: String, CaseIterable, Sendable, Hashable {
  case a1
  case a2
  case a3
  case a4
  case b1
  case b2
  case b3
  case b4
  case b5
  case b6
  case b7
  case b8
  case b9
  case b10
  case b11
  case b12
}

extension Criterion {
  /// The statute presumes no vigorous effort where these data are withheld after reasonable requests.
  public var presumedFailedWithoutData: Bool { self == .b1 || self == .b7 }
}
