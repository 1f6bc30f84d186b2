import Registry
import Samples
import Testing

struct `Event date` {
  @Test(
    arguments: [
      (iso: "2019-01-05", date: .day(Sample.day("2019-01-05")), first: "2019-01-05", last: "2019-01-05"),
      ("2019-01", .month(year: 2019, month: 1), "2019-01-01", "2019-01-31"),
      ("2019-02", .month(year: 2019, month: 2), "2019-02-01", "2019-02-28"),
      ("2020-02", .month(year: 2020, month: 2), "2020-02-01", "2020-02-29"),
      ("2019-12", .month(year: 2019, month: 12), "2019-12-01", "2019-12-31"),
      ("2019-Q1", .quarter(year: 2019, quarter: 1), "2019-01-01", "2019-03-31"),
      ("2019-Q2", .quarter(year: 2019, quarter: 2), "2019-04-01", "2019-06-30"),
      ("2019-Q3", .quarter(year: 2019, quarter: 3), "2019-07-01", "2019-09-30"),
      ("2019-Q4", .quarter(year: 2019, quarter: 4), "2019-10-01", "2019-12-31"),
      ("2019", .year(2019), "2019-01-01", "2019-12-31"),
      (
        "2018-04-01/2019-03-31", .span(Sample.day("2018-04-01"), Sample.day("2019-03-31")),
        "2018-04-01", "2019-03-31"
      ),
    ] as [(iso: String, date: EventDate, first: String, last: String)])
  func `a date is as exact as it is written`(iso: String, date: EventDate, first: String, last: String) {
    #expect(EventDate(iso: iso) == date)
    #expect(date.iso == iso)
    #expect((date.firstDay.iso, date.lastDay.iso) == (first, last))
  }

  @Test(arguments: [
    "2019-02-29", "2019-02-30", "2019-13", "2019-00", "2019-Q0", "2019-Q5", "1899", "2200", "2200-Q1",
    "2019-03-31/2018-04-01", "2019-01-01/2019-01-01", "2019-02-28/2019-02-29",
  ])
  func `a date that does not exist, and a span that runs backwards or nowhere, is refused`(iso: String) {
    #expect(EventDate(iso: iso) == nil)
  }

  @Test(arguments: [
    "", "-", "/", "2019-", "-2019", "2019-1", "2019-1-01", "2019-01-1", "19", "2019-q1", "2019-Q", "2019Q1",
    "2019-Q1-01", "2019-Q01", "Q1-2019", "2018/2019", "2018-04/2019-03", "2018-04-01/", "/2019-03-31",
    "2018-04-01/2018-05-01/2018-06-01", "2018-04-01 / 2019-03-31", " 2019", "2019 ", "2019-01-01-01",
    "٢٠١٩", "2019-٠١", "2019-٠", "2019-Q١", "２０１９", "about 2019",
  ])
  func `any other form is refused`(text: String) {
    #expect(EventDate(iso: text) == nil)
  }

  @Test func `every month and quarter of 2000 to 2030 reads back, and ends where the next begins`() {
    for parts in [12, 4] {
      let dates = (2000...2030).flatMap { year in
        (1...parts).map {
          parts == 12 ? EventDate.month(year: year, month: $0) : .quarter(year: year, quarter: $0)
        }
      }
      #expect(dates.filter { EventDate(iso: $0.iso) != $0 } == [])
      let days = Sample.days(of: 2000...2030)
      let next = Dictionary(uniqueKeysWithValues: zip(days, days.dropFirst()))
      #expect(zip(dates, dates.dropFirst()).allSatisfy { next[$0.lastDay] == $1.firstDay })
    }
  }
}
