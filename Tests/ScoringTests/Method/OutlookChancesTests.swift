import Registry
import Samples
import Scoring
import Testing

struct `Chances over a year that is not entered` {
  private let method = ScoringMethod.standard
  private static let draws = ScoringMethod.standard.makeDraws()
  private static let history = `Statutory clock`.kyrgyz
  private let before = EffortSigns([.training: 1, .funding: -1])
  private let signs = EffortSigns([.convictions: 1, .victimServices: 0.5])

  private func outlook(_ year: Int) -> Outlook {
    Outlook(Sample.text("KGZ-\(year)", EditionID.init), after: .sample(Self.history))
  }

  @Test func `are those of the estimate where the year is entered`() throws {
    guard case .known(let clock) = outlook(2026) else {
      Issue.record("2025 is entered")
      return
    }
    let chances = try #require(OutlookChances(outlook(2026), signsBefore: before, by: method))
    let estimate = try #require(method.estimate(clock, signs, ranging: Self.draws))
    #expect(chances.chances(signs) == estimate.chances && chances.lastPlaced == .watchList)
  }

  @Test func `are each outcome's by its own share, and so in every draw`() throws {
    guard case .branching(let earlier, let branches) = outlook(2027) else {
      Issue.record("2026 is not entered")
      return
    }
    let first = try #require(method.estimate(earlier, before, ranging: Self.draws))
    let after = try branches.map { branch in
      (
        try #require(Rung(branch.assumed)),
        try #require(method.estimate(branch.clock, signs, ranging: Self.draws))
      )
    }
    let spread = ChanceSpread(
      over: first.spread, after: Dictionary(uniqueKeysWithValues: after.map { ($0, $1.spread) }))
    for rung in Rung.allCases {
      let expected = after.map { first.chances[$0] * $1.chances[rung] }.reduce(0, +)
      #expect(abs(spread.chances[rung] - expected) < 1e-12)
      let range = spread.range(of: rung)
      #expect(range.low <= spread.chances[rung] && spread.chances[rung] <= range.high)
    }
    let chances = try #require(OutlookChances(outlook(2027), signsBefore: before, by: method))
    for rung in Rung.allCases {
      #expect(abs(chances.chances(signs)[rung] - spread.chances[rung]) < 1e-12)
    }
    let falling = spread.falling(below: .watchList)
    #expect(abs(falling.share - spread.chances[.three]) < 1e-12 && falling.range.low <= falling.share)
  }

  @Test func `are none where two years are missing`() {
    #expect(OutlookChances(outlook(2029), signsBefore: before, by: method) == nil)
  }
}
