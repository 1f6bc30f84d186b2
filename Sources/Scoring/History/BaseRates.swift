public import Registry

/// How placements moved from one year to the next, counted in full years only.
public struct BaseRates: Hashable, Sendable {
  public let counts: [Situation: StepCounts]

  /// Where a country stood before a placement was made.
  public struct Situation: Hashable, Sendable {
    public let state: ClockState
    public let rules: RuleSet
    /// Watch List years that counted; 0 off the list.
    public let run: Int

    public init(state: ClockState, rules: RuleSet, run: Int) {
      (self.state, self.rules, self.run) = (state, rules, run)
    }
  }

  public init(counts: [Situation: StepCounts]) { self.counts = counts }

  /// Counts the moves into the editions of some years.
  public init(
    of histories: some Sequence<TierHistory>, in years: ClosedRange<Int>, without left: Set<CountryCode> = []
  ) {
    self.init(of: histories.filter { !left.contains($0.country) }.flatMap { $0.moves(in: years) })
  }

  public init(of moves: some Sequence<PlacementMove>) {
    var counts: [Situation: StepCounts] = [:]
    for move in moves { counts[move.situation, default: StepCounts()].count(move.step) }
    self.counts = counts
  }

  /// The years whose moves count as today's: the Watch List of 2004 comes first into 2005.
  public static let firstYear = 2005
}

extension BaseRates {
  public func counts(in state: ClockState) -> StepCounts { sum { $0.state == state } }

  public func counts(from rung: Rung) -> StepCounts { sum { $0.state.previous == rung } }

  /// The probability of each step, with one case of each possible one added to the counts.
  public func chances(in state: ClockState) -> StepChances {
    guard state == .watchListClosed else {
      return Self.smoothed(counts(in: state), from: state.previous)
    }
    // Few countries were ever forced off: they go as all went that left under a limit.
    let left = sum { ClockState.limited.contains($0.state) }
    return StepChances(down: Double(left.down + 1), stay: 0, up: Double(left.up + 1))
  }

  /// The same by the tier of the year before alone.
  public func chances(from rung: Rung) -> StepChances { Self.smoothed(counts(from: rung), from: rung) }

  static func smoothed(_ counts: StepCounts, from rung: Rung) -> StepChances {
    StepChances(
      down: rung.after(.down) == nil ? 0 : Double(counts.down + 1), stay: Double(counts.stay + 1),
      up: rung.after(.up) == nil ? 0 : Double(counts.up + 1))
  }

  private func sum(where counted: (Situation) -> Bool) -> StepCounts {
    counts.filter { counted($0.key) }.values.reduce(StepCounts(), +)
  }
}
