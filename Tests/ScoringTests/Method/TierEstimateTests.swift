import Registry
import Samples
import Scoring
import Testing

struct `An estimate` {
  private let method = ScoringMethod.standard
  private static let draws = ScoringMethod.standard.makeDraws()
  private let clock = `Statutory clock`.clock(2026, `Statutory clock`.kyrgyz)

  @Test func `without any evidence is history alone, and says so`() throws {
    let estimate = try #require(method.estimate(clock, EffortSigns(), ranging: Self.draws))
    #expect(estimate.basis == .history && estimate.contributions.isEmpty)
    #expect(
      estimate.chances == TierChances(method.rates.chances(in: .watchListByWaiver), in: .watchListByWaiver))
  }

  @Test func `lies within its range, and comes out the same each time`() throws {
    let signs = EffortSigns([.investigations: 1, .victimServices: -1, .training: 0.5])
    let estimate = try #require(method.estimate(clock, signs, ranging: Self.draws))
    let again = try #require(method.estimate(clock, signs, ranging: method.makeDraws()))
    #expect(estimate == again && estimate.basis == .both)
    for rung in Rung.allCases {
      let range = estimate.spread.range(of: rung)
      #expect(range.low <= estimate.chances[rung] && estimate.chances[rung] <= range.high)
    }
  }

  @Test(
    arguments: [
      (known: 0, policy: false, basis: TierEstimate.Basis.history), (1, false, .both), (4, false, .both),
      (5, false, .efforts), (16, false, .efforts), (0, true, .efforts),
    ])
  func `leaves to history what few known areas cannot carry`(
    known: Int, policy: Bool, basis: TierEstimate.Basis
  ) throws {
    let areas = EffortArea.allCases.prefix(known).map { ($0, 1.0) }
    let signs = EffortSigns(Dictionary(uniqueKeysWithValues: areas), policyOrPattern: policy)
    let estimate = try #require(method.estimate(clock, signs, ranging: Self.draws))
    let history = TierChances(method.rates.chances(in: .watchListByWaiver), in: .watchListByWaiver)
    let alone = method.model.chances(in: .watchListByWaiver, signs)
    #expect(estimate.basis == basis)
    for rung in Rung.allCases {
      let mixed = alone[rung] * signs.trust + history[rung] * (1 - signs.trust)
      #expect(abs(estimate.chances[rung] - mixed) < 1e-12)
    }
  }

  @Test func `has a wider range the less is known`() throws {
    let all = EffortSigns(
      Dictionary(uniqueKeysWithValues: EffortArea.allCases.enumerated().map { ($1, $0 % 2 == 0 ? 1.0 : -1) }))
    let few = EffortSigns([.investigations: 1, .training: -1])
    let widths = try [all, few].map { signs in
      let range = try #require(method.estimate(clock, signs, ranging: Self.draws)).spread.range(of: .two)
      return range.high - range.low
    }
    #expect(widths[0] < widths[1])
  }

  @Test func `gives every known area its part; the parts add up to what the balance weighs`() throws {
    let signs = EffortSigns([.investigations: 1, .victimServices: -1, .training: 0.5, .funding: 0])
    let estimate = try #require(method.estimate(clock, signs, ranging: Self.draws))
    #expect(Set(estimate.contributions.map(\.area)) == Set(signs.areas.keys))
    let up = estimate.contributions.map(\.up).reduce(0, +)
    #expect(abs(up - method.model.up.balance * signs.balance) < 1e-12)
  }

  @Test(arguments: Rung.allCases)
  func `stands beside counts of what was named in rises and falls`(rung: Rung) {
    let precedents = method.precedents(from: rung)
    let began = method.cases.filter { $0.previous == rung }
    #expect(precedents.rose == began.count { $0.placed > rung })
    #expect(precedents.fell == began.count { $0.placed < rung })
    #expect(Set(precedents.areas.map(\.area)) == Set(EffortArea.allCases))
    for area in precedents.areas {
      #expect(area.namedInRises <= precedents.rose && area.namedInFalls <= precedents.fell)
    }
  }

  @Test func `is not made after a special case or a year that is not known`() {
    for years in [[2025: "SC"], [2024: "2"]] {
      let clock = `Statutory clock`.clock(2026, years)
      #expect(method.estimate(clock, EffortSigns(), ranging: Self.draws) == nil)
    }
  }
}
