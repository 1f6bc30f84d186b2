public import Registry

/// Base rates tried on placements, without any evidence.
public struct PlacementBacktest: Sendable {
  public let learned, tried: ClosedRange<Int>
  /// In order of edition, all three.
  public let byClock, byPreviousTier, sameTier: [Forecast]

  private init(
    _ histories: [TierHistory], _ rates: BaseRates, learned: ClosedRange<Int>, tried: ClosedRange<Int>
  ) {
    (self.learned, self.tried) = (learned, tried)
    let moves = histories.flatMap { $0.moves(in: tried) }.sorted { $0.edition < $1.edition }
    byClock = moves.map { $0.forecast(TierChances(rates.chances(in: $0.state), in: $0.state)) }
    byPreviousTier = moves.map { move in
      let previous = move.state.previous
      return move.forecast(TierChances(rates.chances(from: previous), from: previous))
    }
    sameTier = moves.map { $0.forecast(.same(as: $0.state.previous)) }
  }
}

extension PlacementBacktest {
  /// The years of which rates are learned, and those on which they are tried.
  public static let learnedYears = BaseRates.firstYear...2017
  public static let triedYears = 2021...2024

  /// Rates learned in some years and tried on later ones.
  public init(
    of histories: [TierHistory], learning learned: ClosedRange<Int> = learnedYears,
    trying tried: ClosedRange<Int> = triedYears,
    keepingOut never: Set<CountryCode> = ScoringMethod.neverFitted
  ) {
    let rates = BaseRates(of: histories, in: learned, without: never)
    self.init(histories, rates, learned: learned, tried: tried)
  }

  /// Published rates on whatever years a list holds; `nil` where no two full years follow each other.
  public init?(scoring histories: [TierHistory], with method: ScoringMethod) {
    let years = histories.flatMap { $0.moves(in: BaseRates.firstYear...2199) }.map(\.edition.year)
    guard let first = years.min(), let last = years.max() else { return nil }
    self.init(histories, method.rates, learned: ScoringMethod.historyYears, tried: first...last)
  }
}

extension PlacementMove {
  fileprivate var state: ClockState { situation.state }

  fileprivate func forecast(_ chances: TierChances) -> Forecast {
    Forecast(edition: edition, previous: state.previous, placed: placed, chances: chances)
  }
}
