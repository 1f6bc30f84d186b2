/// The scores of one way to forecast: over all, by the tier of the year before, and for moves and stays apart.
public struct ScoreSheet: Hashable, Sendable {
  public let overall: Score
  public let moved, stayed: Score?
  /// From Tier 1 to Tier 3; a tier on which nothing began is missing.
  public let byPrevious: [Part]

  public struct Part: Hashable, Sendable {
    public let previous: Rung
    public let score: Score
  }

  /// `nil` where nothing was forecast.
  public init?(_ forecasts: [Forecast], weights: [Double]? = nil) {
    func part(_ counted: (Forecast) -> Bool) -> Score? {
      let places = forecasts.indices.filter { counted(forecasts[$0]) }
      return Score(places.map { forecasts[$0] }, weights: weights.map { all in places.map { all[$0] } })
    }
    guard let overall = part({ _ in true }) else { return nil }
    self.overall = overall
    moved = part(\.moved)
    stayed = part { !$0.moved }
    byPrevious = Rung.allCases.reversed().compactMap { rung in
      part { $0.previous == rung }.map { Part(previous: rung, score: $0) }
    }
  }
}
