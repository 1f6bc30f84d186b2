public import Registry

/// The days that the law sets for an edition.
public struct StatutoryDates: Hashable, Sendable {
  public let period: ReportingPeriod
  /// Progress of Watch List countries is assessed for Congress: 7107(b)(2)(B).
  public let interimAssessment: CalendarDay?
  /// 1 June through 2020, 30 June since 2021 (P.L. 116-283). A late Report changes nothing in the law.
  public let reportDue: CalendarDay?

  public init(_ edition: EditionID) {
    period = edition.period
    interimAssessment = CalendarDay(year: edition.year, month: 2, day: 1)
    reportDue =
      edition.year <= 2020
      ? CalendarDay(year: edition.year, month: 6, day: 1)
      : CalendarDay(year: edition.year, month: 6, day: 30)
  }
}
