import Registry
import Samples
import Testing

struct `Reporting period` {
  @Test(arguments: [
    ("2018-03-31", 2018), ("2018-04-01", 2019), ("2018-12-31", 2019), ("2019-01-01", 2019),
    ("2019-03-31", 2019), ("2019-04-01", 2020),
  ])
  func `a report year begins on 1 April of the year before`(day: String, year: Int) {
    #expect(ReportingPeriod.reportYear(of: Sample.day(day)) == year)
  }

  @Test func `it runs from 1 April to 31 March`() {
    let period = ReportingPeriod(reportYear: 2019)
    #expect((period.first.iso, period.last.iso) == ("2018-04-01", "2019-03-31"))
    #expect(period == Sample.edition.period)
  }

  @Test(arguments: [
    ("2018-03-31", false), ("2018-04-01", true), ("2019-03-31", true), ("2019-04-01", false),
  ])
  func `its ends belong to it`(day: String, inside: Bool) {
    #expect(ReportingPeriod(reportYear: 2019).contains(Sample.day(day)) == inside)
  }

  @Test func `every day of 2000 to 2030 lies in exactly the period of its report year`() {
    let periods = (1999...2032).map { (year: $0, period: ReportingPeriod(reportYear: $0)) }
    let strays = Sample.days(of: 2000...2030).filter { day in
      periods.filter { $0.period.contains(day) }.map(\.year) != [ReportingPeriod.reportYear(of: day)]
    }
    #expect(strays == [])
  }

  @Test(arguments: [
    ("2018", "KGZ-2019"), ("2019", "KGZ-2020"), ("2019-Q1", "KGZ-2019"), ("2019-Q2", "KGZ-2020"),
    ("2018-01-01/2019-03-31", "KGZ-2019"), ("2018-01-01/2019-04-01", "KGZ-2020"),
  ])
  func `evidence belongs to the edition that holds the last day of its event`(event: String, edition: String)
  {
    #expect(Sample.evidence(event: event).edition.text == edition)
  }
}
