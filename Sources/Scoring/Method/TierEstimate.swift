public import Registry

/// What a method makes of an edition: an estimate, never a statement of the State Department.
public struct TierEstimate: Hashable, Sendable {
  public let edition: EditionID
  public let state: ClockState
  public let signs: EffortSigns
  public let basis: Basis
  public let spread: ChanceSpread
  /// Known areas by the size of their part, then by name.
  public let contributions: [Contribution]

  /// What the probabilities rest on.
  public enum Basis: String, CaseIterable, Sendable {
    /// Nothing is known of any area: history alone.
    case history
    /// Few areas are known: their balance, and history for the rest.
    case both
    /// The balance of the known areas.
    case efforts

    init(_ signs: EffortSigns) {
      self = signs.trust == 0 ? .history : signs.trust < 1 ? .both : .efforts
    }
  }

  public var chances: TierChances { spread.chances }
}

/// One area's part in an estimate.
public struct Contribution: Hashable, Sendable {
  public let area: EffortArea
  public let sign: Double
  /// Its part in the log-odds of a step down and of one up; over all areas they add up.
  public let down, up: Double
  /// What each tier's share would lose without it, by rung.
  public let points: [Double]
}
