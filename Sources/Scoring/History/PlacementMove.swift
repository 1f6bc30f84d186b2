public import Registry

/// One placement after another, both from full lists and on the ladder.
public struct PlacementMove: Hashable, Sendable {
  public let edition: EditionID
  public let situation: BaseRates.Situation
  public let placed: Rung
  public let clock: StatutoryClock

  public var step: TierStep { TierStep(from: situation.state.previous, to: placed) }
}

extension TierHistory {
  /// The moves into the editions of some years, oldest first.
  public func moves(in years: ClosedRange<Int>) -> [PlacementMove] {
    placements.keys.sorted().filter(years.contains).compactMap(move(into:))
  }

  // Partial lists were chosen for being unusual; a Watch List alone hides who stayed on Tier 2.
  private func move(into year: Int) -> PlacementMove? {
    guard let placement = placements[year], placement.basis == .full, placements[year - 1]?.basis == .full,
      let placed = Rung(placement.tier)
    else { return nil }
    let clock = StatutoryClock(placement.edition, after: self)
    guard let state = ClockState(clock) else { return nil }
    return PlacementMove(
      edition: placement.edition,
      situation: BaseRates.Situation(state: state, rules: clock.rules, run: clock.run?.counted ?? 0),
      placed: placed, clock: clock)
  }
}
