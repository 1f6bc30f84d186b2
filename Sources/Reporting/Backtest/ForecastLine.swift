import Registry
public import Scoring

/// One forecast beside the placement that came.
public struct ForecastLine: Encodable, Sendable {
  public let edition, previous, placed, likeliest: String
  /// By tier.
  public let chances: [String: Double]
  public let isRight: Bool
  public let logLoss: Double

  public init(_ forecast: Forecast) {
    edition = forecast.edition.text
    previous = forecast.previous.tier.rawValue
    placed = forecast.placed.tier.rawValue
    likeliest = forecast.chances.likeliest.tier.rawValue
    chances = Dictionary(
      uniqueKeysWithValues: Rung.allCases.map { ($0.tier.rawValue, forecast.chances[$0]) })
    isRight = forecast.isRight
    logLoss = forecast.logLoss
  }
}
