import Registry
import Scoring
import Testing

struct `The state of the clock` {
  @Test(
    arguments: [
      ([2002: "2"], 2003, nil), ([2003: "2"], 2004, .two), ([2007: "2WL"], 2008, .watchListUnlimited),
      ([2023: "2", 2024: "2WL"], 2025, .watchListOpen),
      ([2023: "2", 2024: "2WL", 2025: "2WL"], 2026, .watchListByWaiver),
      ([2023: "2", 2024: "2WL", 2025: "2WL", 2026: "2WL w"], 2027, .watchListClosed),
      ([2023: "3"], 2024, .three), ([2023: "1"], 2024, .one), ([2023: "SC"], 2024, nil), ([:], 2024, nil),
    ] as [([Int: String], Int, ClockState?)])
  func `is none before there was a Watch List, after a special case and after a gap`(
    years: [Int: String], edition: Int, state: ClockState?
  ) {
    #expect(ClockState(`Statutory clock`.clock(edition, years)) == state)
  }
}
