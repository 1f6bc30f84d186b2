/// When something happened, as exactly as the source says.
public enum EventDate: Hashable, Sendable {
  case day(CalendarDay)
  case month(year: Int, month: Int)
  case quarter(year: Int, quarter: Int)
  case year(Int)
  case span(CalendarDay, CalendarDay)

  public var firstDay: CalendarDay {
    switch self {
    case .day(let day): day
    case .month(let year, let month): CalendarDay(known: year, month, 1)
    case .quarter(let year, let quarter): CalendarDay(known: year, quarter * 3 - 2, 1)
    case .year(let year): CalendarDay(known: year, 1, 1)
    case .span(let first, _): first
    }
  }

  /// The day by which it counts: a span belongs to the period of its last day.
  public var lastDay: CalendarDay {
    switch self {
    case .day(let day): day
    case .month(let year, let month): Self.end(of: month, in: year)
    case .quarter(let year, let quarter): Self.end(of: quarter * 3, in: year)
    case .year(let year): CalendarDay(known: year, 12, 31)
    case .span(_, let last): last
    }
  }

  private static func end(of month: Int, in year: Int) -> CalendarDay {
    CalendarDay(known: year, month, CalendarDay.length(ofMonth: month, in: year))
  }
}

extension EventDate {
  /// Reads `2019-01-01`, `2019-01`, `2019-Q1`, `2019` or `2018-04-01/2019-03-31`; `nil` for anything else.
  public init?(iso text: String) {
    if let day = CalendarDay(iso: text) {
      self = .day(day)
      return
    }
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    if ends.count == 2 {
      guard let first = CalendarDay(iso: String(ends[0])), let last = CalendarDay(iso: String(ends[1])),
        first < last
      else { return nil }
      self = .span(first, last)
    } else {
      self.init(single: text)
    }
  }

  private init?(single text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard let head = parts.first, let start = CalendarDay(iso: "\(head)-01-01") else { return nil }
    switch parts.count {
    case 1: self = .year(start.year)
    case 2 where ["Q1", "Q2", "Q3", "Q4"].contains(parts[1]):
      self = .quarter(year: start.year, quarter: Int(parts[1].dropFirst()) ?? 1)
    case 2:
      guard let first = CalendarDay(iso: "\(text)-01") else { return nil }
      self = .month(year: first.year, month: first.month)
    case _: return nil
    }
  }

  public var iso: String {
    switch self {
    case .day(let day): day.iso
    case .month(let year, let month): "\(year)-\(padded(month))"
    case .quarter(let year, let quarter): "\(year)-Q\(quarter)"
    case .year(let year): "\(year)"
    case .span(let first, let last): "\(first.iso)/\(last.iso)"
    }
  }
}
