import Registry
import Samples
import Scoring
import Testing

struct `Base rates` {
  @Test(
    arguments: [
      // One move a row, by the state in which it began.
      (years: [2012: "2", 2013: "2WL"], state: .two, counted: StepCounts(down: 1)),
      ([2012: "2WL", 2013: "2WL"], .watchListOpen, StepCounts(stay: 1)),
      ([2011: "2WL", 2012: "2WL", 2013: "2WL w"], .watchListByWaiver, StepCounts(stay: 1)),
      ([2005: "2WL", 2006: "2WL", 2007: "2"], .watchListUnlimited, StepCounts(stay: 1, up: 1)),
      ([2019: "2WL", 2020: "2WL", 2021: "2WL w", 2022: "3"], .watchListClosed, StepCounts(down: 1)),
      // Two rungs are one step the further.
      ([2012: "2", 2013: "3"], .two, StepCounts(down: 1)),
      // Special cases and gaps are no moves.
      ([2012: "2", 2013: "SC"], .two, StepCounts()), ([2011: "2", 2013: "2"], .two, StepCounts()),
    ] as [(years: [Int: String], state: ClockState, counted: StepCounts)])
  func `count each move by the clock's state before it`(
    years: [Int: String], state: ClockState, counted: StepCounts
  ) {
    #expect(BaseRates(of: [.sample(years)], in: 2005...2024).counts(in: state) == counted)
  }

  @Test(arguments: [PlacementBasis.partial, .watchListOnly])
  func `leave out what is no full list, on either side of a move`(basis: PlacementBasis) {
    let full = TierHistory.sample([2016: "2", 2018: "2"])
    let history = full.adding(Placement(edition: edition(2017), tier: .watchList, basis: basis))
    #expect(BaseRates(of: [history], in: 2005...2024).counts.isEmpty)
    #expect(StatutoryClock(edition(2018), after: history).previous == .watchList)
  }

  @Test func `leave out countries that are never fitted, and years that were not asked for`() {
    let history = TierHistory.sample([2012: "2", 2013: "2", 2014: "2"])
    #expect(BaseRates(of: [history], in: 2014...2014).counts(in: .two) == StepCounts(stay: 1))
    #expect(BaseRates(of: [history], in: 2005...2024, without: [Sample.country]).counts.isEmpty)
  }

  @Test(arguments: ClockState.allCases)
  func `give every tier that the law leaves open half a per cent, and a closed one nothing`(state: ClockState)
  {
    let chances = TierChances(BaseRates(counts: [:]).chances(in: state), in: state)
    #expect(abs(chances.shares.reduce(0, +) - 1) < 1e-12)
    for rung in Rung.allCases {
      let closed = state == .watchListClosed && rung == .watchList
      #expect(closed ? chances[rung] == 0 : chances[rung] > 0.0049, "\(rung)")
    }
  }

  @Test func `send a country that is forced off the way of all that left under a limit`() {
    let counts: [BaseRates.Situation: StepCounts] = [
      BaseRates.Situation(state: .watchListOpen, rules: .twoAndOne, run: 1): StepCounts(
        down: 9, stay: 50, up: 19),
      BaseRates.Situation(state: .watchListUnlimited, rules: .noLimit, run: 0): StepCounts(down: 99),
    ]
    let chances = BaseRates(counts: counts).chances(in: .watchListClosed)
    #expect(chances.stay == 0)
    #expect(abs(chances.down - 1.0 / 3) < 1e-12 && abs(chances.up - 2.0 / 3) < 1e-12)
  }

  private func edition(_ year: Int) -> EditionID { EditionID(country: Sample.country, year: year) }
}
