import Registry
public import Scoring

/// One row of scores: what was tried, how, on which part of it.
public struct ScoreLine: Encodable, Sendable {
  public let way: ForecastWay
  public let weighting: CaseWeighting
  public let part: Part
  public let score: Score

  public enum Part: Encodable, Sendable {
    case all, moved, stayed
    case from(Rung)

    /// `all`, `moved`, `stayed`, or `from 2WL`.
    public var key: String {
      switch self {
      case .all: "all"
      case .moved: "moved"
      case .stayed: "stayed"
      case .from(let rung): "from \(rung.tier.rawValue)"
      }
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(key)
    }
  }
}

extension ScoreLine {
  /// Every part that has forecasts.
  static func lines(
    _ way: ForecastWay, _ forecasts: [Forecast], weights: [Double]? = nil
  ) -> [ScoreLine] {
    guard let sheet = ScoreSheet(forecasts, weights: weights) else { return [] }
    let parts: [(Part, Score?)] =
      [(.all, sheet.overall), (.moved, sheet.moved), (.stayed, sheet.stayed)]
      + sheet.byPrevious.map { (.from($0.previous), $0.score) }
    let weighting = weights == nil ? CaseWeighting.asSampled : .world
    return parts.compactMap { part, score in
      score.map { ScoreLine(way: way, weighting: weighting, part: part, score: $0) }
    }
  }
}
