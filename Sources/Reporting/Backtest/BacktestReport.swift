public import Scoring

/// How often a method has been right, as facts and keys.
public struct BacktestReport: Encodable, Sendable {
  public let method: String
  public let casesDigest, placementsDigest: String
  /// Whether each country was forecast by a fit without it; else the published parameters were used.
  public let leftOneCountryOut: Bool
  public let cases: Part?
  public let placements: Placements?
  /// The country that never takes part in a fit.
  public let ownYears: OwnYears?

  /// Cases: the model and what it has to beat.
  public struct Part: Encodable, Sendable {
    public let scores: [ScoreLine]
    public let calibration, worldCalibration: [Calibration.Tenth]
    public let forecasts: [ForecastLine]?
  }

  /// Placements, without any evidence.
  public struct Placements: Encodable, Sendable {
    public let learned, tried: String
    public let scores: [ScoreLine]
    public let calibration: [Calibration.Tenth]
    public let forecasts: [ForecastLine]?
  }

  public struct OwnYears: Encodable, Sendable {
    public let right, rightBySameTier, count: Int
    public let forecasts: [ForecastLine]
  }

  public init(
    _ method: ScoringMethod, leftOneCountryOut: Bool, cases: CaseBacktest?, placements: PlacementBacktest?,
    ownYears: CaseBacktest?, everyForecast: Bool = false
  ) {
    self.method = method.name
    casesDigest = method.casesDigest
    placementsDigest = method.placementsDigest
    self.leftOneCountryOut = leftOneCountryOut
    self.cases = cases.map { Part($0, everyForecast) }
    self.placements = placements.map { Placements($0, everyForecast) }
    self.ownYears = ownYears.map(OwnYears.init)
  }
}

extension BacktestReport.Part {
  init(_ tried: CaseBacktest, _ everyForecast: Bool) {
    scores = CaseWeighting.allCases.flatMap { weighting in
      ForecastWay.allCases.flatMap {
        ScoreLine.lines($0, tried.forecasts(by: $0), weights: tried.weights(weighting))
      }
    }
    calibration = Calibration(tried.model).tenths
    worldCalibration = Calibration(tried.model, weights: tried.worldWeights).tenths
    forecasts = everyForecast ? tried.model.map(ForecastLine.init) : nil
  }
}

extension BacktestReport.Placements {
  init(_ tried: PlacementBacktest, _ everyForecast: Bool) {
    learned = "\(tried.learned.lowerBound)-\(tried.learned.upperBound)"
    self.tried = "\(tried.tried.lowerBound)-\(tried.tried.upperBound)"
    scores = ForecastWay.allCases.flatMap { ScoreLine.lines($0, tried.forecasts(by: $0)) }
    calibration = Calibration(tried.byClock).tenths
    forecasts = everyForecast ? tried.byClock.map(ForecastLine.init) : nil
  }
}

extension BacktestReport.OwnYears {
  init(_ tried: CaseBacktest) {
    right = tried.model.count { $0.isRight }
    rightBySameTier = tried.sameTier.count { $0.isRight }
    count = tried.model.count
    forecasts = tried.model.map(ForecastLine.init)
  }
}
