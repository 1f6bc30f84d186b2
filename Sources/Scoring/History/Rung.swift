public import Registry

/// The four tiers from the worst to the best; a special case stands beside the ladder.
public enum Rung: Int, CaseIterable, Sendable, Hashable, Comparable {
  case three
  case watchList
  case two
  case one

  /// `nil` for a special case.
  public init?(_ tier: Tier) {
    switch tier {
    case .three: self = .three
    case .watchList: self = .watchList
    case .two: self = .two
    case .one: self = .one
    case .specialCase: return nil
    }
  }

  public var tier: Tier {
    switch self {
    case .three: .three
    case .watchList: .watchList
    case .two: .two
    case .one: .one
    }
  }

  public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

/// One rung down, none, or one up.
public enum TierStep: Int, CaseIterable, Sendable, Hashable {
  case down = -1
  case stay
  case up

  /// Which way a move went, however far.
  public init(from old: Rung, to new: Rung) {
    self = new < old ? .down : new == old ? .stay : .up
  }
}

extension Rung {
  /// Where a step leads; `nil` off the ladder.
  public func after(_ step: TierStep) -> Rung? { Rung(rawValue: rawValue + step.rawValue) }
}
