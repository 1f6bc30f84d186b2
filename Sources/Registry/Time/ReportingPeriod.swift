/// The year that a Report covers: 1 April of the year before to 31 March (22 U.S.C. 7107(b)(1)).
public struct ReportingPeriod: Hashable, Sendable {
  public let first, last: CalendarDay

  public init(reportYear year: Int) {
    first = CalendarDay(known: year - 1, 4, 1)
    last = CalendarDay(known: year, 3, 31)
  }

  /// The report year whose period holds a day.
  public static func reportYear(of day: CalendarDay) -> Int {
    day.month >= 4 ? day.year + 1 : day.year
  }

  public func contains(_ day: CalendarDay) -> Bool { first <= day && day <= last }
}
