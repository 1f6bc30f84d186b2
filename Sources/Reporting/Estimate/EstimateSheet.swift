import Registry
import Scoring

/// One estimate as facts and keys: what the law leaves open, the shares with their ranges, the reasons.
public struct EstimateSheet: Encodable, Sendable {
  public let edition: String
  /// The tier that the year before was taken to be, where it is not entered.
  public let assumed: String?
  public let assumedByWaiver: Bool
  /// The tier of the year before with the state of the clock.
  public let state: String
  public let watchList: String
  /// `history` or `efforts`: what the shares rest on.
  public let basis: String
  public let tiers: [TierShare]
  public let areas: [AreaLine]

  public struct TierShare: Encodable, Sendable {
    public let tier: String
    public let share: Double
    /// The 10th and the 90th percentile.
    public let low, high: Double
  }

  public struct AreaLine: Encodable, Sendable {
    public let area: String
    public let sign: Double
    /// Its part in the log-odds of a step down and of one up.
    public let down, up: Double
    /// What each tier's share would lose without it.
    public let points: [String: Double]
    public let evidence: [String]
  }
}

extension EstimateSheet {
  init(_ estimate: TierEstimate, clock: StatutoryClock, efforts: PeriodEfforts, assumed: Branch? = nil) {
    edition = estimate.edition.text
    self.assumed = assumed?.assumed.rawValue
    assumedByWaiver = assumed?.byWaiver ?? false
    state = estimate.state.rawValue
    watchList = clock.watchList.rawValue
    basis = estimate.basis.rawValue
    tiers = Rung.allCases.reversed().map { rung in
      let range = estimate.range(of: rung)
      return TierShare(
        tier: rung.tier.rawValue, share: estimate.chances[rung], low: range.low, high: range.high)
    }
    areas = estimate.contributions.map { part in
      AreaLine(
        area: part.area.rawValue, sign: part.sign, down: part.down, up: part.up,
        points: Dictionary(
          uniqueKeysWithValues: Rung.allCases.map { ($0.tier.rawValue, part.points[$0.rawValue]) }),
        evidence: efforts.areas.first { $0.area == part.area }?.evidence.map(\.text) ?? [])
    }
  }
}
