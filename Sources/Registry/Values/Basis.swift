/// The stretch of time that a figure covers.
public enum Basis: String, CaseIterable, Sendable, Hashable {
  case calendarYear
  case reportingPeriod
  case partOfYear
  case pointInTime
}
