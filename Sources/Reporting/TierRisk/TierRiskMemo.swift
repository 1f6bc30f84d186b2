public import Registry
public import Scoring

/// The risk of a lower tier in an edition: the law, the estimate with its reasons, what is not known, and how often
/// the method was right. Facts and stable keys, worded by a phrasebook.
public struct TierRiskMemo: Encodable, Sendable {
  let format = "tier-risk-memo 1"
  @ByKey var edition: EditionID
  @ByKey var country: LocalizedText?
  @ByKey var period: ReportingPeriod
  @ByKey var asOf: CalendarDay
  @ByKey var audience: Sensitivity
  let clock: ClockReport
  let estimate: EstimateReport
  @ByKey var confidence: Confidence
  /// Of the edition's own period first; then of the year before, where that is not entered.
  let drivers: [Drivers]
  let standards: Standards
  let openings: Openings
  let unknowns: Unknowns
  let record: MethodRecord
  let flips: [Flip]
  let parameters: MethodParameters
  let commentaries: [CommentarySheet]
  let register: Register
  let colophon: Colophon
}

extension TierRiskMemo {
  /// `nil` where two years are missing, or the last one was a special case: then nothing can be estimated.
  public init?(
    of edition: EditionID, in snapshot: RegistrySnapshot, by method: ScoringMethod,
    ranging draws: MovementDraws, for use: PeriodEfforts.Use
  ) {
    let scene = MemoScene(of: edition, in: snapshot, by: method, for: use)
    let report = EstimateReport(of: edition, by: method, ranging: draws, in: snapshot, for: use)
    guard let scene, let report else { return nil }
    let clock = ClockReport(of: edition, in: snapshot, for: use)
    let standards = Standards(scene)
    let unknowns = Unknowns(scene)
    let drivers = Drivers.all(scene)
    let cited = [
      report.cited, clock.waiver.flatMap(\.evidence), standards.cited, unknowns.cited,
      drivers.flatMap(\.cited),
    ]
    self.init(
      edition: edition, country: snapshot.country?.name, period: edition.period, asOf: snapshot.asOf,
      audience: snapshot.audience, clock: clock, estimate: report, confidence: Confidence(report),
      drivers: drivers, standards: standards, openings: Openings(report, scene), unknowns: unknowns,
      record: MethodRecord(scene), flips: Flip.all(scene),
      parameters: MethodParameters(method, report),
      commentaries: CommentarySheet.all(
        on: edition, ofMemo: true, before: use.deadline(of: edition, in: snapshot.records), in: snapshot),
      register: Register(citing: Set(cited.joined()), in: snapshot),
      colophon: Colophon(snapshot, method: method.name))
  }
}

/// What the parts of a memo are made from.
struct MemoScene {
  let edition: EditionID
  let snapshot: RegistrySnapshot
  let method: ScoringMethod
  let use: PeriodEfforts.Use
  let efforts: PeriodEfforts
  /// Of the year before, where that is not entered.
  let earlier: PeriodEfforts?
  let chances: OutlookChances
  /// The chances of the year before, where that is not entered, as its own areas would have them.
  let chancesBefore: OutlookChances?

  /// `nil` where nothing can be estimated.
  init?(
    of edition: EditionID, in snapshot: RegistrySnapshot, by method: ScoringMethod,
    for use: PeriodEfforts.Use
  ) {
    let history = TierHistory(country: edition.country, placements: snapshot.records.placements.values)
    let outlook = Outlook(edition, after: history)
    let before = outlook.first.flatMap { $0.edition == edition ? nil : $0 }
    earlier = before.map { PeriodEfforts(of: $0.edition, in: snapshot.records, for: use) }
    let signs = earlier?.signs() ?? EffortSigns()
    guard let chances = OutlookChances(outlook, signsBefore: signs, by: method) else { return nil }
    self.chances = chances
    chancesBefore = before.flatMap { OutlookChances(.known($0), signsBefore: EffortSigns(), by: method) }
    efforts = PeriodEfforts(of: edition, in: snapshot.records, for: use)
    (self.edition, self.snapshot, self.method, self.use) = (edition, snapshot, method, use)
  }
}
