import Registry
import Scoring

/// One estimate as facts and keys: what the law leaves open, the shares with their ranges, the reasons.
public struct EstimateSheet: Encodable, Sendable {
  @ByKey var edition: EditionID
  /// The tier that the year before was taken to be, where it is not entered.
  @ByKey var assumed: Tier?
  let assumedByWaiver: Bool
  /// The tier of the year before with the state of the clock.
  @ByKey var state: ClockState
  @ByKey var watchList: StatutoryClock.Condition
  /// What the shares rest on.
  @ByKey var basis: TierEstimate.Basis
  let tiers: [TierShare]
  let areas: [AreaLine]

  struct AreaLine: Encodable, Sendable {
    @ByKey var area: EffortArea
    let sign: Double
    /// Its part in the log-odds of a step down and of one up.
    let down, up: Double
    /// What each tier's share would lose without it, by tier.
    let points: [String: Double]
    @ByKey var evidence: [EvidenceID]
  }
}

/// A tier's share with its range.
struct TierShare: Encodable, Sendable {
  @ByKey var tier: Tier
  let share: Double
  /// The 10th and the 90th percentile.
  let low, high: Double
}

extension TierShare {
  /// From Tier 1 to Tier 3.
  static func all(_ spread: ChanceSpread) -> [TierShare] {
    Rung.allCases.reversed().map { rung in
      let range = spread.range(of: rung)
      return TierShare(
        tier: rung.tier, share: spread.chances[rung], low: range.low, high: range.high)
    }
  }
}

extension EstimateSheet {
  init(_ estimate: TierEstimate, clock: StatutoryClock, efforts: PeriodEfforts, assumed: Branch? = nil) {
    self.init(
      edition: estimate.edition, assumed: assumed?.assumed, assumedByWaiver: assumed?.byWaiver ?? false,
      state: estimate.state, watchList: clock.watchList, basis: estimate.basis,
      tiers: TierShare.all(estimate.spread),
      areas: estimate.contributions.map { AreaLine($0, efforts) })
  }
}

extension EstimateSheet.AreaLine {
  fileprivate init(_ part: Contribution, _ efforts: PeriodEfforts) {
    self.init(
      area: part.area, sign: part.sign, down: part.down, up: part.up,
      points: Dictionary(
        uniqueKeysWithValues: Rung.allCases.map { ($0.tier.rawValue, part.points[$0.rawValue]) }),
      evidence: efforts.areas.first { $0.area == part.area }?.evidence ?? [])
  }
}

extension EstimateSheet {
  /// The entries on which some estimates rest.
  static func cited(_ sheets: [EstimateSheet]) -> [EvidenceID] {
    sheets.flatMap(\.areas).flatMap(\.evidence)
  }
}

extension ClockState: Keyed {}
extension TierEstimate.Basis: Keyed {}
extension PeriodEfforts.Use: Keyed {}
extension EffortEntry.Standing: Keyed {}
