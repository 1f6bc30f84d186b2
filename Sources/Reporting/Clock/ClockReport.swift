public import Registry
public import Scoring

/// What the law leaves open for an edition, before anything is estimated.
public struct ClockReport: Encodable, Sendable {
  let format = "clock 1"
  @ByKey var edition: EditionID
  @ByKey var country: LocalizedText?
  @ByKey var asOf: CalendarDay
  /// Placements up to the edition, oldest first.
  let history: [SpanLine]
  /// Of the edition asked, or of the one before where that is not entered; nothing where two are missing.
  let law: LawSheet?
  /// One for each outcome of the year before, where that is not entered.
  let branches: [BranchLine]
  /// What a waiver takes, where the Watch List is open by one alone.
  let waiver: [WaiverLine]
  /// Of the year before first, where that is not entered.
  let dates: [DatesSheet]
  @ByKey var lastPlaced: EditionID?
  let register: Register

  /// Consecutive years in one tier.
  struct SpanLine: Encodable, Sendable {
    let first, last: Int
    @ByKey var tier: Tier
    let waived: [Int]
  }

  struct BranchLine: Encodable, Sendable {
    @ByKey var assumed: Tier
    let byWaiver: Bool
    @ByKey var watchList: StatutoryClock.Condition
    @ByKey var reinstatement: Reinstatement
  }

  struct WaiverLine: Encodable, Sendable {
    @ByKey var test: WaiverTest
    /// Whether evidence could answer it; else only a judgement can.
    let isShownByEvidence: Bool
    @ByKey var evidence: [EvidenceID]
  }
}

extension ClockReport {
  /// What the law leaves open for an edition, by the placements and the evidence in sight.
  public init(
    of edition: EditionID, in snapshot: RegistrySnapshot, for use: PeriodEfforts.Use = .reconstruction
  ) {
    let history = TierHistory(country: edition.country, placements: snapshot.records.placements.values)
    let outlook = Outlook(edition, after: history)
    let clock = outlook.first
    let law = clock.map { LawSheet($0, after: history, asOf: snapshot.asOf) }
    let waiver = clock.map { WaiverLine.all(for: $0, in: snapshot, use) } ?? []
    self.init(
      edition: edition, country: snapshot.country?.name, asOf: snapshot.asOf,
      history: history.until(edition.year).spans.map(SpanLine.init), law: law,
      branches: outlook.branches.map(BranchLine.init), waiver: waiver,
      dates: Set([law?.edition ?? edition, edition]).sorted().map(DatesSheet.init),
      lastPlaced: history.placements.keys.filter { $0 < edition.year }.max()
        .map { EditionID(country: edition.country, year: $0) },
      register: Register(citing: Set(waiver.flatMap(\.evidence)), in: snapshot))
  }
}

extension Outlook {
  /// The clock with which the answer begins; nothing where nothing can be said.
  var first: StatutoryClock? {
    switch self {
    case .known(let clock): clock
    case .branching(let before, _): before
    case .unknown: nil
    }
  }

  var branches: [Branch] {
    if case .branching(_, let branches) = self { branches } else { [] }
  }
}

extension ClockReport.SpanLine {
  fileprivate init(_ span: TierSpan) {
    self.init(
      first: span.years.lowerBound, last: span.years.upperBound, tier: span.tier, waived: span.waived)
  }
}

extension ClockReport.BranchLine {
  fileprivate init(_ branch: Branch) {
    self.init(
      assumed: branch.assumed, byWaiver: branch.byWaiver, watchList: branch.clock.watchList,
      reinstatement: branch.clock.reinstatement)
  }
}

extension ClockReport.WaiverLine {
  fileprivate static func all(
    for clock: StatutoryClock, in snapshot: RegistrySnapshot, _ use: PeriodEfforts.Use
  ) -> [Self] {
    guard clock.watchList == .onlyByWaiver else { return [] }
    let entries = PeriodEfforts(of: clock.edition, in: snapshot.records, for: use).entries
    return WaiverTest.allCases.map { test in
      Self(
        test: test, isShownByEvidence: test.area != nil,
        evidence: test.evidence(among: entries))
    }
  }
}
