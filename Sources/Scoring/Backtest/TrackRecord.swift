public import Registry

/// How a method did when it was published: what every document that uses it prints.
public struct TrackRecord: Hashable, Sendable {
  public let lines: [Line]
  /// Every coded case, each country by a fit without it; those of countries that are never fitted among them.
  public let forecasts: [Forecast]

  /// What was forecast.
  public enum Trial: String, CaseIterable, Sendable {
    /// Coded cases, each country by a fit without it.
    case cases
    /// Placements by rates of earlier years, without any evidence.
    case placements
  }

  public struct Line: Hashable, Sendable {
    public let trial: Trial
    public let way: ForecastWay
    public let weighting: CaseWeighting
    public let count: Int
    /// The share that was right: of all, of those that moved, and of those that stayed.
    public let accuracy, moved, stayed: Double
    public let logLoss, rankedScore: Double
  }
}

extension TrackRecord {
  public init(cases: CaseBacktest, placements: PlacementBacktest, neverFitted: CaseBacktest) {
    let ofCases = CaseWeighting.allCases.flatMap { weighting in
      ForecastWay.allCases.compactMap { way in
        Line(.cases, way, weighting, cases.forecasts(by: way), weights: cases.weights(weighting))
      }
    }
    let ofPlacements = ForecastWay.allCases.compactMap { way in
      Line(.placements, way, .asSampled, placements.forecasts(by: way), weights: nil)
    }
    self.init(
      lines: ofCases + ofPlacements,
      forecasts: (cases.model + neverFitted.model).sorted { $0.edition < $1.edition })
  }

  public func line(_ trial: Trial, _ way: ForecastWay, _ weighting: CaseWeighting = .asSampled) -> Line? {
    lines.first { $0.trial == trial && $0.way == way && $0.weighting == weighting }
  }

  /// The coded cases of a country.
  public func forecasts(of country: CountryCode) -> [Forecast] {
    forecasts.filter { $0.edition.country == country }
  }
}

extension TrackRecord.Line {
  fileprivate init?(
    _ trial: TrackRecord.Trial, _ way: ForecastWay, _ weighting: CaseWeighting, _ forecasts: [Forecast],
    weights: [Double]?
  ) {
    guard let sheet = ScoreSheet(forecasts, weights: weights) else { return nil }
    self.init(
      trial: trial, way: way, weighting: weighting, count: sheet.overall.count,
      accuracy: sheet.overall.accuracy, moved: sheet.moved?.accuracy ?? 0,
      stayed: sheet.stayed?.accuracy ?? 0, logLoss: sheet.overall.logLoss,
      rankedScore: sheet.overall.rankedScore)
  }
}

extension ScoringMethod {
  /// The same with its record: tried on its own cases, a country left out at a time, and on placements.
  public func tried(on cases: [MovementCase], _ histories: [TierHistory]) -> ScoringMethod {
    var method = self
    method.record = TrackRecord(
      cases: CaseBacktest(leavingOutOneCountry: cases, of: histories),
      placements: PlacementBacktest(of: histories),
      neverFitted: CaseBacktest(scoring: cases.filter(\.isNeverFitted), with: self))
    return method
  }
}
