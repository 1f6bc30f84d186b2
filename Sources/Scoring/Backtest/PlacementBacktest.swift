public import Registry

/// Base rates learned in some years and tried on later ones, without any evidence.
public struct PlacementBacktest: Sendable {
  public let byClock, byPreviousTier, sameTier: [Forecast]

  public init(
    of histories: [TierHistory], learning learned: ClosedRange<Int>, trying tried: ClosedRange<Int>,
    keepingOut never: Set<CountryCode> = ScoringMethod.neverFitted
  ) {
    let rates = BaseRates(of: histories, in: learned, without: never)
    let moves = histories.flatMap { $0.moves(in: tried) }.sorted { $0.edition < $1.edition }
    byClock = moves.map { move in
      let state = move.situation.state
      return move.forecast(
        TierChances(
          rates.chances(in: state), from: state.previous, watchListClosed: state == .watchListClosed))
    }
    byPreviousTier = moves.map { move in
      let previous = move.situation.state.previous
      return move.forecast(
        TierChances(rates.chances(from: previous), from: previous, watchListClosed: false))
    }
    sameTier = moves.map { $0.forecast(.same(as: $0.situation.state.previous)) }
  }
}

extension PlacementMove {
  fileprivate func forecast(_ chances: TierChances) -> Forecast {
    Forecast(edition: edition, previous: situation.state.previous, placed: placed, chances: chances)
  }
}
