public import Registry

/// A country's own past placements, estimated from the evidence on record: as before each Report, and with it.
public struct OwnYears: Hashable, Sendable {
  /// In order of edition; years of which no area is known are left out.
  public let years: [Year]

  public struct Year: Hashable, Sendable {
    public let forecast, reconstruction: Forecast
    /// How many of the sixteen areas were known before the Report, and with it.
    public let knownBefore, knownWith: Int

    public var edition: EditionID { forecast.edition }
  }

  /// Estimates of placements that are known, each as if it were not.
  public init(of country: CountryCode, in records: RecordSet, by method: ScoringMethod) {
    let history = TierHistory(country: country, placements: records.placements.values)
    years = history.placements.keys.sorted().compactMap { year in
      Year(EditionID(country: country, year: year), after: history, in: records, by: method)
    }
  }
}

extension OwnYears.Year {
  fileprivate init?(
    _ edition: EditionID, after history: TierHistory, in records: RecordSet, by method: ScoringMethod
  ) {
    guard let placed = history.tier(in: edition.year).flatMap(Rung.init),
      let state = ClockState(StatutoryClock(edition, after: history))
    else { return nil }
    func signs(_ use: PeriodEfforts.Use) -> EffortSigns {
      PeriodEfforts(of: edition, in: records, for: use).signs()
    }
    func forecast(_ signs: EffortSigns) -> Forecast {
      Forecast(
        edition: edition, previous: state.previous, placed: placed, chances: method.chances(in: state, signs))
    }
    let (before, with) = (signs(.forecast), signs(.reconstruction))
    guard !with.areas.isEmpty else { return nil }
    self.init(
      forecast: forecast(before), reconstruction: forecast(with), knownBefore: before.areas.count,
      knownWith: with.areas.count)
  }
}
