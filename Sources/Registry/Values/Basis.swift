/// The stretch of time that a figure covers.
public enum Basis: String, CaseIterable, Sendable, Hashable {
  case calendarYear
  case reportingPeriod
  case partOfYear
  case pointInTime
}

extension Basis {
  /// That of a figure for a period, where nobody says otherwise.
  public static func usual(for period: EventDate) -> Basis {
    switch period {
    case .year: .calendarYear
    case .span(let first, let last):
      first == ReportingPeriod(reportYear: last.year).first ? .reportingPeriod : .partOfYear
    case .day, .month, .quarter: .partOfYear
    }
  }
}
