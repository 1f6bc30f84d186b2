import Registry
import Samples
import Scoring
import Testing

struct `Statutory dates` {
  @Test(arguments: [(2020, "2020-06-01"), (2021, "2021-06-30"), (2026, "2026-06-30")])
  func `the Report is due by 1 June through 2020 and by 30 June since`(year: Int, due: String) {
    let dates = StatutoryDates(Sample.text("KGZ-\(year)", EditionID.init))
    #expect(dates.reportDue?.iso == due)
    #expect(dates.interimAssessment?.iso == "\(year)-02-01")
    #expect(dates.period.last.iso == "\(year)-03-31")
  }

  @Test(arguments: [
    (2003, RuleSet.noWatchList), (2004, .noLimit), (2008, .noLimit), (2009, .twoAndTwo), (2018, .twoAndTwo),
    (2019, .twoAndOne), (2026, .twoAndOne),
  ])
  func `each Report was made under the law of its year`(year: Int, rules: RuleSet) {
    #expect(RuleSet(reportYear: year) == rules)
  }
}
