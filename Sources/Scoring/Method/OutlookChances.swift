import Registry

/// The chances of an edition as its own areas would have them, over all outcomes of a year that is not entered.
public struct OutlookChances: Sendable {
  private let method: ScoringMethod
  /// Of the year before, where that is not entered.
  private let before: TierChances?
  private let states: [Rung: ClockState]
  /// The last tier that is entered before the edition.
  public let lastPlaced: Rung

  /// `nil` where two years are missing, or the last one was a special case.
  public init?(_ outlook: Outlook, signsBefore: EffortSigns, by method: ScoringMethod) {
    self.method = method
    switch outlook {
    case .unknown: return nil
    case .known(let clock):
      guard let state = ClockState(clock) else { return nil }
      (before, states, lastPlaced) = (nil, [state.previous: state], state.previous)
    case .branching(let clock, let branches):
      guard let state = ClockState(clock) else { return nil }
      before = method.chances(in: state, signsBefore)
      lastPlaced = state.previous
      states = Dictionary(
        branches.compactMap { branch in ClockState(branch.clock).map { ($0.previous, $0) } }
      ) { $1 }
    }
  }

  public func chances(_ signs: EffortSigns) -> TierChances {
    let branches = states.mapValues { method.chances(in: $0, signs) }
    return before.map { TierChances.mixed(branches, by: $0) } ?? branches[lastPlaced]
      ?? TierChances.same(as: lastPlaced)
  }
}
