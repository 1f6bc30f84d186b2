/// A way to forecast: the model, and what it has to beat.
public enum ForecastWay: String, CaseIterable, Sendable, Encodable {
  case model
  case ratesByClock
  case ratesByPreviousTier
  case sameTier
}

/// How much each case counts in a score.
public enum CaseWeighting: String, CaseIterable, Sendable, Encodable {
  case asSampled
  /// Each case by its movement's share in history over its share among the cases.
  case world
}

extension CaseBacktest {
  public func forecasts(by way: ForecastWay) -> [Forecast] {
    switch way {
    case .model: model
    case .ratesByClock: clockRates
    case .ratesByPreviousTier: previousTierRates
    case .sameTier: sameTier
    }
  }

  /// `nil`: each counts as one.
  public func weights(_ weighting: CaseWeighting) -> [Double]? {
    switch weighting {
    case .asSampled: nil
    case .world: worldWeights
    }
  }
}

extension PlacementBacktest {
  /// None by the model: there is no evidence to go by.
  public func forecasts(by way: ForecastWay) -> [Forecast] {
    switch way {
    case .model: []
    case .ratesByClock: byClock
    case .ratesByPreviousTier: byPreviousTier
    case .sameTier: sameTier
    }
  }
}
