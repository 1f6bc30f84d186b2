public import Registry
public import Scoring

/// The estimate of an edition: an estimate, never a statement of the State Department.
public struct EstimateReport: Encodable, Sendable {
  let method: String
  @ByKey var edition: EditionID
  @ByKey var country: LocalizedText?
  @ByKey var asOf: CalendarDay
  @ByKey var use: PeriodEfforts.Use
  /// What was set by hand in place of the evidence.
  let whatIf: WhatIf?
  /// The year before, where it is not entered.
  let before: EstimateSheet?
  /// One, or one for each outcome of the year before.
  let sheets: [EstimateSheet]
  /// Over all outcomes of the year before, each by its own share.
  let together: [TierShare]?
  /// The chance of a lower tier than the last one entered; nothing below Tier 3.
  let falling: Falling?
  /// What past reports gave weight to, for each tier of the year before that is looked at.
  let precedents: [PrecedentSheet]
  /// Entries on areas that do not count, with the reason.
  let uncounted: [Uncounted]
  let register: Register

  struct Falling: Encodable, Sendable {
    @ByKey var below: Tier
    let share, low, high: Double
  }

  struct Uncounted: Encodable, Sendable {
    @ByKey var evidence: EvidenceID
    @ByKey var area: EffortArea
    @ByKey var reason: EffortEntry.Standing
  }
}

extension EstimateReport {
  /// What is set by hand in place of the evidence.
  public struct WhatIf: Encodable, Sendable {
    public let areas: [EffortArea: Double]
    public let policyOrPattern: Bool

    /// `nil` where nothing is set.
    public init?(areas: [EffortArea: Double], policyOrPattern: Bool) {
      guard !areas.isEmpty || policyOrPattern else { return nil }
      (self.areas, self.policyOrPattern) = (areas, policyOrPattern)
    }

    enum CodingKeys: CodingKey { case areas, policyOrPattern }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(
        Dictionary(uniqueKeysWithValues: areas.map { ($0.key.rawValue, $0.value) }), forKey: .areas)
      try container.encode(policyOrPattern, forKey: .policyOrPattern)
    }
  }

  /// `nil` where two years are missing, or the year before was a special case.
  public init?(
    of edition: EditionID, by method: ScoringMethod, ranging draws: MovementDraws,
    in snapshot: RegistrySnapshot, for use: PeriodEfforts.Use, what whatIf: WhatIf? = nil
  ) {
    let estimate = OutlookEstimate(
      of: edition, by: method, ranging: draws, in: snapshot.records, for: use, what: whatIf)
    guard let estimate else { return nil }
    let sheets = estimate.sheets
    let previous = Set(sheets.map(\.state.previous))
    let cited = EstimateSheet.cited(sheets + [estimate.before].compactMap(\.self))
    self.init(
      method: method.name, edition: edition, country: snapshot.country?.name, asOf: snapshot.asOf, use: use,
      whatIf: whatIf,
      before: estimate.before, sheets: sheets, together: estimate.together.map(TierShare.all),
      falling: Falling(estimate),
      precedents: previous.sorted().reversed().map {
        PrecedentSheet(method.precedents(from: $0), beside: estimate.signs)
      },
      uncounted: Self.uncounted(in: estimate.efforts),
      register: Register(citing: Set(cited), in: snapshot))
  }

  private static func uncounted(in efforts: PeriodEfforts) -> [Uncounted] {
    efforts.areas.flatMap { effort in
      effort.entries.filter { !$0.isCounted }.map {
        Uncounted(evidence: $0.id, area: effort.area, reason: $0.standing)
      }
    }
  }

  var cited: [EvidenceID] {
    EstimateSheet.cited(sheets + [before].compactMap(\.self)) + uncounted.map(\.evidence)
  }

  /// One, or over all outcomes of the year before: what is said of the edition.
  var shares: [TierShare] { together ?? sheets.first?.tiers ?? [] }
}

extension EstimateReport.Falling {
  fileprivate init?(_ estimate: OutlookEstimate) {
    guard let last = estimate.lastPlaced, last != .three else { return nil }
    let falling = estimate.spread.falling(below: last)
    self.init(
      below: last.tier, share: falling.share, low: falling.range.low, high: falling.range.high)
  }
}
