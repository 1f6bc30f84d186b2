public import Registry
public import Scoring

/// The estimate of an edition: an estimate, never a statement of the State Department.
public struct EstimateReport: Encodable, Sendable {
  public let method: String
  public let edition: String
  /// `forecast` or `reconstruction`.
  public let use: String
  /// The year before, where it is not entered.
  public let before: EstimateSheet?
  /// One, or one for each outcome of the year before.
  public let sheets: [EstimateSheet]
  /// Over all outcomes of the year before, each by its own share.
  public let together: [String: Double]?
  /// What past reports gave weight to, for each tier of the year before that is looked at.
  public let precedents: [PrecedentSheet]
  /// Entries on areas that do not count, with the reason.
  public let uncounted: [Uncounted]

  public struct Uncounted: Encodable, Sendable {
    public let evidence, area, reason: String
  }
}

extension EstimateReport {
  /// What is set by hand in place of the evidence.
  public struct WhatIf: Sendable {
    public let areas: [EffortArea: Double]
    public let policyOrPattern: Bool

    public init(areas: [EffortArea: Double] = [:], policyOrPattern: Bool = false) {
      (self.areas, self.policyOrPattern) = (areas, policyOrPattern)
    }
  }

  /// `nil` where two years are missing, or the year before was a special case.
  public init?(
    of edition: EditionID, by method: ScoringMethod, ranging draws: MovementDraws, in records: RecordSet,
    for use: PeriodEfforts.Use, what whatIf: WhatIf = WhatIf()
  ) {
    let history = TierHistory(country: edition.country, placements: records.placements.values)
    func efforts(_ edition: EditionID) -> PeriodEfforts {
      PeriodEfforts(of: edition, in: records, for: use, published: records.editions[edition]?.published)
    }
    let own = efforts(edition)
    let signs = own.signs(policyOrPattern: whatIf.policyOrPattern).setting(whatIf.areas)
    func sheet(_ clock: StatutoryClock, after branch: Branch? = nil) -> EstimateSheet? {
      method.estimate(clock, signs, ranging: draws)
        .map { EstimateSheet($0, clock: clock, efforts: own, assumed: branch) }
    }
    switch Outlook(edition, after: history) {
    case .unknown: return nil
    case .known(let clock):
      guard let only = sheet(clock) else { return nil }
      (before, sheets, together) = (nil, [only], nil)
    case .branching(let clock, let branches):
      let earlier = efforts(clock.edition)
      guard let estimate = method.estimate(clock, earlier.signs(), ranging: draws) else { return nil }
      let before = EstimateSheet(estimate, clock: clock, efforts: earlier)
      let after = branches.compactMap { sheet($0.clock, after: $0) }
      (self.before, sheets, together) = (before, after, Self.together(before, after))
    }
    self.method = method.name
    self.edition = edition.text
    self.use = use.rawValue
    uncounted = Self.uncounted(in: own)
    let previous = Set(sheets.compactMap { ClockState(rawValue: $0.state)?.previous })
    precedents = previous.sorted().reversed().map {
      PrecedentSheet(method.precedents(from: $0), beside: signs)
    }
  }

  private static func together(_ before: EstimateSheet, _ after: [EstimateSheet]) -> [String: Double] {
    var shares: [String: Double] = [:]
    for sheet in after {
      let weight = before.tiers.first { $0.tier == sheet.assumed }?.share ?? 0
      for tier in sheet.tiers { shares[tier.tier, default: 0] += weight * tier.share }
    }
    return shares
  }

  private static func uncounted(in efforts: PeriodEfforts) -> [Uncounted] {
    efforts.areas.flatMap { effort in
      effort.entries.filter { !$0.isCounted }.map {
        Uncounted(evidence: $0.id.text, area: effort.area.rawValue, reason: $0.standing.rawValue)
      }
    }
  }
}

extension EffortSigns {
  fileprivate func setting(_ areas: [EffortArea: Double]) -> EffortSigns {
    EffortSigns(self.areas.merging(areas) { $1 }, policyOrPattern: policyOrPattern)
  }
}
