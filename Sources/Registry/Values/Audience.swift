/// For whom an output is made. It is a declaration against slips, not a log-in.
public enum Audience: String, CaseIterable, Sendable, Hashable {
  case `public`
  case partners
  /// Those who keep the registry; what is sealed is not even for their reports.
  case `internal`

  /// The highest level that it may see.
  public var level: Sensitivity {
    switch self {
    case .public: .public
    case .partners: .partners
    case .internal: .restricted
    }
  }
}
