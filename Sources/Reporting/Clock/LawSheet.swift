import Registry
import Scoring

/// The law of one edition, as facts and keys.
struct LawSheet: Encodable, Sendable {
  @ByKey var edition: EditionID
  /// Whether its period was over by the cut-off.
  let periodClosed: Bool
  /// As it was placed, if that is entered.
  @ByKey var placed: Tier?
  let conditions: [Condition]
  /// The Watch List years before it.
  let run: Run?
  /// The country must fall to Tier 3 unless it rises or a waiver is given.
  let forcesTierThree: Bool
  @ByKey var reinstatement: Reinstatement

  struct Condition: Encodable, Sendable {
    @ByKey var tier: Tier
    @ByKey var condition: StatutoryClock.Condition
  }

  struct Run: Encodable, Sendable {
    let first, last: Int
    /// Those that count under the limit.
    let counted: Int
    /// No placement is entered for the year before it.
    let mayBeLonger: Bool
    /// It has lasted longer than the law allows: some placement is not right.
    let isLongerThanAllowed: Bool
  }

  var watchList: StatutoryClock.Condition {
    conditions.first { $0.tier == .watchList }?.condition ?? .unknown
  }
}

extension LawSheet {
  init(_ clock: StatutoryClock, after history: TierHistory, asOf day: CalendarDay) {
    self.init(
      edition: clock.edition, periodClosed: clock.edition.period.last < day,
      placed: history.tier(in: clock.edition.year),
      conditions: Tier.ladder.map {
        Condition(tier: $0, condition: clock.condition(of: $0))
      },
      run: clock.run.map {
        Run(
          first: $0.years.lowerBound, last: $0.years.upperBound, counted: $0.counted,
          mayBeLonger: $0.followsGap, isLongerThanAllowed: $0.isLongerThanAllowed)
      },
      forcesTierThree: clock.forcesTierThree, reinstatement: clock.reinstatement)
  }
}

/// The days that the law sets for an edition.
struct DatesSheet: Encodable, Sendable {
  @ByKey var edition: EditionID
  @ByKey var interimAssessment: CalendarDay?
  @ByKey var periodEnds: CalendarDay
  @ByKey var reportDue: CalendarDay?
}

extension DatesSheet {
  init(_ edition: EditionID) {
    let dates = StatutoryDates(edition)
    self.init(
      edition: edition, interimAssessment: dates.interimAssessment, periodEnds: dates.period.last,
      reportDue: dates.reportDue)
  }
}

extension StatutoryClock.Condition: Keyed {}
extension Reinstatement: Keyed {}
extension WaiverTest: Keyed {}
