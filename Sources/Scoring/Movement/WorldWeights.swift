extension BaseRates {
  /// Weights that bring cases back to the world: the share of each one's step in history over its share among
  /// the cases, by the tier of the year before.
  public func weights(of cases: [MovementCase]) -> [Double] {
    var sample = StepTable()
    for one in cases { sample[one.previous].count(one.step) }
    let world = StepTable(Rung.allCases.map { counts(from: $0) })
    return cases.map {
      world[$0.previous].share(of: $0.step) / sample[$0.previous].share(of: $0.step)
    }
  }
}

/// Steps counted by the rung in which they began.
private struct StepTable {
  private var rows: [StepCounts]

  init(_ rows: [StepCounts] = Rung.allCases.map { _ in StepCounts() }) { self.rows = rows }

  subscript(rung: Rung) -> StepCounts {
    get { rows[rung.rawValue] }
    set { rows[rung.rawValue] = newValue }
  }
}

extension StepCounts {
  fileprivate func share(of step: TierStep) -> Double { Double(self[step]) / Double(max(1, all)) }
}
