extension BaseRates {
  /// Weights that bring cases back to the world: the share of each one's step in history over its share among
  /// the cases, by the tier of the year before.
  public func weights(of cases: [MovementCase]) -> [Double] {
    var sample: [Rung: StepCounts] = [:]
    for one in cases { sample[one.previous, default: StepCounts()].count(one.step) }
    return cases.map { one in
      share(of: one.step, in: counts(from: one.previous))
        / share(of: one.step, in: sample[one.previous] ?? StepCounts())
    }
  }

  private func share(of step: TierStep, in counts: StepCounts) -> Double {
    let found =
      switch step {
      case .down: counts.down
      case .stay: counts.stay
      case .up: counts.up
      }
    return Double(found) / Double(max(1, counts.all))
  }
}
