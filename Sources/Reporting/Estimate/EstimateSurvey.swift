public import Registry
public import Scoring

/// The estimates of one report year, country by country.
public struct EstimateSurvey: Encodable, Sendable {
  let method: String
  let year: Int
  @ByKey var use: PeriodEfforts.Use
  let countries: [Line]
  /// Countries of which nothing can be estimated: two years are missing, or the last one was a special case.
  let without: [String]

  struct Line: Encodable, Sendable {
    let code: String
    @ByKey var name: LocalizedText?
    /// The last tier that is entered, and whether the year before the edition is missing.
    @ByKey var lastPlaced: Tier
    let yearBeforeMissing: Bool
    @ByKey var watchList: StatutoryClock.Condition
    let tiers: [TierShare]
    /// How many of the sixteen areas are known.
    let known: Int
  }
}

extension EstimateSurvey {
  /// One line for each snapshot; the bootstrap behind the ranges is made once.
  public init(
    of year: Int, by method: ScoringMethod, in snapshots: [RegistrySnapshot], for use: PeriodEfforts.Use
  ) {
    let draws = method.makeDraws()
    let lines = snapshots.map { Line($0, by: method, ranging: draws, for: use) }
    self.init(
      method: method.name, year: year, use: use, countries: lines.compactMap(\.self),
      without: zip(snapshots, lines).filter { $1 == nil }.map { $0.0.edition.id.country.text })
  }
}

extension EstimateSurvey.Line {
  fileprivate init?(
    _ snapshot: RegistrySnapshot, by method: ScoringMethod, ranging draws: MovementDraws,
    for use: PeriodEfforts.Use
  ) {
    let estimate = OutlookEstimate(
      of: snapshot.edition.id, by: method, ranging: draws, in: snapshot.records, for: use, what: nil)
    guard let estimate, let last = estimate.lastPlaced else { return nil }
    self.init(
      code: snapshot.edition.id.country.text, name: snapshot.country?.name, lastPlaced: last.tier,
      yearBeforeMissing: estimate.before != nil,
      watchList: estimate.before?.watchList ?? estimate.sheets.first?.watchList ?? .unknown,
      tiers: TierShare.all(estimate.spread), known: estimate.signs.areas.count)
  }
}
