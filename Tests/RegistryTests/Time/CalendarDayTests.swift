import Samples
import Testing

@testable import Registry

struct `Calendar day` {
  @Test(arguments: [
    (iso: "1900-01-01", year: 1900, month: 1, day: 1), ("2199-12-31", 2199, 12, 31),
    ("2019-03-31", 2019, 3, 31), ("2020-02-29", 2020, 2, 29), ("2000-02-29", 2000, 2, 29),
  ])
  func `a day is read and written as ISO 8601`(iso: String, year: Int, month: Int, day: Int) throws {
    let read = try #require(CalendarDay(iso: iso))
    #expect((read.year, read.month, read.day) == (year, month, day))
    #expect(read == CalendarDay(year: year, month: month, day: day))
    #expect(read.iso == iso)
    #expect("\(read)" == iso)
  }

  @Test(arguments: [
    "2019-02-29", "1900-02-29", "2100-02-29", "2019-04-31", "2019-13-01", "2019-00-01", "2019-01-00",
    "2019-01-32", "1899-12-31", "2200-01-01",
  ])
  func `a day that does not exist, or lies outside 1900 to 2199, is refused`(iso: String) throws {
    #expect(CalendarDay(iso: iso) == nil)
    let numbers = iso.split(separator: "-").compactMap { Int($0) }
    #expect(CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2]) == nil)
  }

  @Test(arguments: [
    "", "-", "2019", "2019-01", "2019-1-01", "2019-01-1", "19-01-01", "2019-01-01 ", " 2019-01-01",
    "2019-01-01T00:00", "2019-01-01-", "2019/01/01", "2019–01–01", "+019-01-01", "-019-01-01", "2019-+1-01",
    "01-01-2019", "٢٠١٩-٠١-٠١", "٢٠-٠-١", "2019-٠-٠", "２０１９-０１-０１", "today",
  ])
  func `any other form is refused`(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test(arguments: [
    ("2018-12-31", "2019-01-01"), ("2019-01-31", "2019-02-01"), ("2019-02-09", "2019-02-10"),
    ("2019-09-30", "2019-10-01"),
  ])
  func `days are ordered by year, then month, then day`(earlier: String, later: String) {
    #expect(Sample.day(earlier) < Sample.day(later))
    #expect(!(Sample.day(later) < Sample.day(earlier)))
  }

  @Test func `every day of 2000 to 2030 is there once, in order, and reads back`() {
    let days = Sample.days(of: 2000...2030)
    #expect(days.count == 31 * 365 + 8)
    #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 })
    #expect(days.filter { CalendarDay(iso: $0.iso) != $0 } == [])
  }
}

extension Sample {
  /// Every day of some years, in order.
  static func days(of years: ClosedRange<Int>) -> [CalendarDay] {
    years.flatMap { year in
      (1...12).flatMap { month in (1...31).compactMap { CalendarDay(year: year, month: month, day: $0) } }
    }
  }
}
