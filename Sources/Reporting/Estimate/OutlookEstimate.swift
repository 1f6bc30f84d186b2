import Registry
import Scoring

/// The estimates that answer for an edition: one, or one for each outcome of a year that is not entered.
struct OutlookEstimate {
  /// Of the edition's own period.
  let efforts: PeriodEfforts
  let signs: EffortSigns
  let before: EstimateSheet?
  let sheets: [EstimateSheet]
  /// Over all outcomes of the year before.
  let together: ChanceSpread?
  /// The last tier that is entered before the edition.
  let lastPlaced: Rung?
  /// What is said of the edition.
  let spread: ChanceSpread

  /// `nil` where two years are missing, or the year before was a special case.
  init?(
    of edition: EditionID, by method: ScoringMethod, ranging draws: MovementDraws, in records: RecordSet,
    for use: PeriodEfforts.Use, what whatIf: EstimateReport.WhatIf?
  ) {
    let history = TierHistory(country: edition.country, placements: records.placements.values)
    efforts = PeriodEfforts(of: edition, in: records, for: use)
    signs = efforts.signs(policyOrPattern: whatIf?.policyOrPattern ?? false).setting(whatIf?.areas ?? [:])
    switch Outlook(edition, after: history) {
    case .unknown: return nil
    case .known(let clock):
      guard let estimate = method.estimate(clock, signs, ranging: draws) else { return nil }
      (before, together, spread) = (nil, nil, estimate.spread)
      sheets = [EstimateSheet(estimate, clock: clock, efforts: efforts)]
      lastPlaced = clock.previous.flatMap(Rung.init)
    case .branching(let clock, let branches):
      let earlier = PeriodEfforts(of: clock.edition, in: records, for: use)
      guard let estimate = method.estimate(clock, earlier.signs(), ranging: draws) else { return nil }
      let after = branches.compactMap { [signs] branch in
        method.estimate(branch.clock, signs, ranging: draws).map { (branch, $0) }
      }
      let spreads = after.compactMap { branch, estimate in
        Rung(branch.assumed).map { ($0, estimate.spread) }
      }
      spread = ChanceSpread(over: estimate.spread, after: Dictionary(spreads) { $1 })
      (together, lastPlaced) = (spread, clock.previous.flatMap(Rung.init))
      before = EstimateSheet(estimate, clock: clock, efforts: earlier)
      sheets = after.map { [efforts] in EstimateSheet($1, clock: $0.clock, efforts: efforts, assumed: $0) }
    }
  }
}

extension EffortSigns {
  fileprivate func setting(_ areas: [EffortArea: Double]) -> EffortSigns {
    EffortSigns(self.areas.merging(areas) { $1 }, policyOrPattern: policyOrPattern)
  }
}
