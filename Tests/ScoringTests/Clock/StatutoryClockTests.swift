import Registry
import Samples
import Scoring
import Testing

struct `Statutory clock` {
  @Test(
    arguments: [
      // Today's rule: two years, and a third by waiver.
      (years: [2023: "2"], edition: 2024, watchList: .open, run: 0),
      ([2023: "2", 2024: "2WL"], 2025, .open, 1),
      ([2023: "2", 2024: "2WL", 2025: "2WL"], 2026, .onlyByWaiver, 2),
      ([2023: "2", 2024: "2WL", 2025: "2WL", 2026: "2WL w"], 2027, .closed, 3),
      ([2023: "2", 2024: "2WL", 2025: "2WL", 2026: "2"], 2027, .open, 0),
      // Before 2019: two years, and two more by waiver.
      ([2010: "2", 2011: "2WL", 2012: "2WL"], 2013, .onlyByWaiver, 2),
      ([2010: "2", 2011: "2WL", 2012: "2WL", 2013: "2WL w"], 2014, .onlyByWaiver, 3),
      ([2010: "2", 2011: "2WL", 2012: "2WL", 2013: "2WL w", 2014: "2WL w"], 2015, .closed, 4),
      // The count begins with the Report of 2009.
      ([2006: "2WL", 2007: "2WL", 2008: "2WL", 2009: "2WL"], 2010, .open, 1),
      ([2005: "2WL", 2006: "2WL", 2007: "2WL"], 2008, .open, 0), ([2001: "2", 2002: "3"], 2003, .closed, 0),
      // Nothing is known of the year before.
      ([2023: "2WL", 2024: "2WL"], 2026, .unknown, 0), ([:], 2026, .unknown, 0),
    ] as [(years: [Int: String], edition: Int, watchList: StatutoryClock.Condition, run: Int)])
  func `the Watch List closes after two years, but for waivers`(
    years: [Int: String], edition: Int, watchList: StatutoryClock.Condition, run: Int
  ) {
    let clock = Self.clock(edition, years)
    #expect(clock.watchList == watchList)
    #expect((clock.run?.counted ?? 0) == run)
    #expect(clock.condition(of: .watchList) == watchList)
    for tier in [Tier.one, .two, .three] { #expect(clock.condition(of: tier) == .open) }
  }

  @Test(
    arguments: [
      // After a waived run and Tier 3: one year, no waiver.
      (
        before: [2017: "2WL", 2018: "2WL", 2019: "2WL w", 2020: "3"], after: ["2WL"], reinstatement: .yes,
        watchList: .closed
      ),
      ([2017: "2WL", 2018: "2WL", 2019: "2WL w", 2020: "3"], [], .yes, .open),
      // A full run that was never waived: the text may bind it, practice did not.
      ([2018: "2WL", 2019: "2WL", 2020: "3"], ["2WL"], .readingsDiffer, .contested),
      ([2018: "2WL", 2019: "2WL", 2020: "3"], ["2WL", "2WL"], .readingsDiffer, .onlyByWaiver),
      // A short run, or none, or a rise in between, binds nothing.
      ([2018: "2", 2019: "2WL", 2020: "3"], ["2WL"], .no, .open),
      ([2018: "2", 2019: "2", 2020: "3"], ["2WL"], .no, .open),
      ([2016: "2WL", 2017: "2WL", 2018: "2WL w", 2019: "2", 2020: "3"], ["2WL"], .no, .open),
    ]
      as [(
        before: [Int: String], after: [String], reinstatement: Reinstatement,
        watchList: StatutoryClock.Condition
      )])
  func `a country that came back from Tier 3 after a full run may stay one year`(
    before: [Int: String], after: [String], reinstatement: Reinstatement, watchList: StatutoryClock.Condition
  ) {
    var years = before
    for (index, tier) in after.enumerated() { years[2021 + index] = tier }
    let clock = Self.clock(2021 + after.count, years)
    #expect(clock.reinstatement == reinstatement)
    #expect(clock.watchList == watchList)
  }

  @Test func `the Kyrgyz Republic: in 2026 a waiver, a rise or Tier 3`() {
    let clock = Self.clock(2026, Self.kyrgyz)
    #expect(clock.previous == .watchList && clock.watchList == .onlyByWaiver && clock.forcesTierThree)
    #expect(clock.run?.years == 2024...2025 && clock.run?.waived == [])
  }

  @Test func `a year without a placement before a run says that it may be longer`() {
    #expect(Self.clock(2026, [2022: "2WL", 2024: "2WL", 2025: "2WL"]).run?.followsGap == true)
    #expect(Self.clock(2026, [2024: "2WL", 2025: "2WL"]).run?.followsGap == false)
  }

  @Test func `a waiver is inferred from the length of a run where nothing is said`() {
    let edition = { (year: Int) in Sample.text("KGZ-\(year)", EditionID.init) }
    let silent = (2013...2016).map { Placement(edition: edition($0), tier: .watchList, basis: .full) }
    let history = TierHistory(country: Sample.text("KGZ", CountryCode.init), placements: silent)
    #expect(history.run(endingIn: 2016)?.waived == [2015, 2016])
  }

  static let kyrgyz = [
    2017: "2", 2018: "2WL", 2019: "2WL", 2020: "2WL w", 2021: "2", 2022: "2", 2023: "2", 2024: "2WL",
    2025: "2WL",
  ]

  static func clock(_ year: Int, _ years: [Int: String]) -> StatutoryClock {
    StatutoryClock(Sample.text("KGZ-\(year)", EditionID.init), after: .sample(years))
  }
}
