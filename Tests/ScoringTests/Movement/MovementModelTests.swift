import Registry
import Samples
import Testing

@testable import Scoring

struct `The movement model` {
  @Test(
    arguments: [
      (positive: 0, negative: 0, balance: 0.0), (1, 0, 1), (4, 0, 2), (0, 4, -2), (3, 3, 0), (6, 2, 1.2),
    ])
  func `weighs areas by their balance, so that little evidence says little`(
    positive: Int, negative: Int, balance: Double
  ) {
    let signs = Self.signs(positive: positive, negative: negative)
    #expect(abs(signs.balance - balance) < 1e-12)
    let parts = EffortArea.allCases.map { signs.share(of: $0) }.reduce(0, +)
    #expect(abs(parts - signs.balance) < 1e-12)
  }

  @Test func `finds the same parameters from anywhere, and from any order of cases`() {
    let cases = Self.cases
    let weights = cases.map { _ in 1.0 }
    let model = MovementFit(cases, weights: weights).model()
    let far = MovementModel(parameters: (0..<12).map { Double($0 % 5) - 2 })
    let again = MovementFit(cases.reversed(), weights: weights).model(from: far)
    #expect(zip(model.parameters, again.parameters).allSatisfy { abs($0 - $1) < 1e-8 })
    #expect(model.up.balance > 0 && model.down.balance < 0)
  }

  @Test func `stands where no small step makes it better`() {
    let cases = Self.cases
    let best = MovementFit(cases, weights: cases.map { _ in 1 }).model()
    for place in best.parameters.indices {
      for step in [-0.01, 0.01] {
        var moved = best.parameters
        moved[place] += step
        #expect(Self.loss(MovementModel(parameters: moved), cases) >= Self.loss(best, cases))
      }
    }
  }

  @Test(arguments: ClockState.allCases)
  func `never steps off the ladder or into what is closed`(state: ClockState) {
    let chances = ScoringMethod.standard.model.chances(in: state, Self.signs(positive: 3, negative: 1))
    #expect(abs(chances.shares.reduce(0, +) - 1) < 1e-12)
    #expect((chances[.watchList] == 0) == (state == .watchListClosed))
    #expect(chances.shares.allSatisfy { $0 == 0 || $0 > 0.0049 })
  }

  @Test(arguments: [ClockState.three, .watchListOpen, .watchListByWaiver, .watchListClosed, .two])
  func `thinks better of a country for every area that improved`(state: ClockState) {
    let model = ScoringMethod.standard.model
    var before = -1.0
    for positive in 0...8 {
      let chances = model.chances(in: state, Self.signs(positive: positive, negative: 4))
      let better = zip(Rung.allCases, chances.shares).reduce(0) { $0 + Double($1.0.rawValue) * $1.1 }
      #expect(better > before)
      before = better
    }
  }

  private static func loss(_ model: MovementModel, _ cases: [MovementCase]) -> Double {
    let ridge = model.parameters.enumerated().reduce(0) { sum, one in
      sum + (one.offset % 6 < 4 ? 0.1 : 0.3) * one.element * one.element / 2
    }
    return cases.reduce(ridge) { sum, one in
      let down = exponential(model.down.logOdds(from: one.previous, one.signs))
      let up = exponential(model.up.logOdds(from: one.previous, one.signs))
      let steps = StepChances(
        down: one.state.isOpen(.down) ? down : 0, stay: one.state.isOpen(.stay) ? 1 : 0,
        up: one.state.isOpen(.up) ? up : 0)
      return sum - logarithm(steps[one.step])
    }
  }

  private static let cases = ScoringMethod.standard.cases

  static func signs(positive: Int, negative: Int) -> EffortSigns {
    let areas = EffortArea.allCases
    let signs = areas.prefix(positive).map { ($0, 1.0) } + areas.suffix(negative).map { ($0, -1.0) }
    return EffortSigns(Dictionary(uniqueKeysWithValues: signs))
  }
}
