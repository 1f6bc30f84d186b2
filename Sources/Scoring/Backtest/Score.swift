/// How often forecasts were right, and how far off they were.
public struct Score: Hashable, Sendable, Encodable {
  public let count: Int
  public let accuracy, withinOneStep, logLoss: Double
  /// The ranked probability score over the four tiers, divided by three: 0 is perfect.
  public let rankedScore: Double

  /// `nil` where nothing was forecast. Without weights every forecast counts as one.
  public init?(_ forecasts: [Forecast], weights: [Double]? = nil) {
    let weights = weights ?? forecasts.map { _ in 1 }
    let all = weights.reduce(0, +)
    guard !forecasts.isEmpty, all > 0 else { return nil }
    func mean(_ value: (Forecast) -> Double) -> Double {
      zip(forecasts, weights).reduce(0) { $0 + value($1.0) * $1.1 } / all
    }
    count = forecasts.count
    accuracy = mean { $0.isRight ? 1 : 0 }
    withinOneStep = mean { $0.isWithinOneStep ? 1 : 0 }
    logLoss = mean(\.logLoss)
    rankedScore = mean(\.rankedScore)
  }
}
