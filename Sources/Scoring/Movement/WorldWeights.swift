extension BaseRates {
  /// Weights that bring cases back to the world: the share of each one's step in history over its share among
  /// the cases, by the tier of the year before.
  public func weights(of cases: [MovementCase]) -> [Double] {
    WorldWeights(self, of: cases).weights(drawing: Array(cases.indices))
  }
}

/// The same for any draw from the same cases.
struct WorldWeights {
  private let world: StepTable
  private let moves: [(previous: Rung, step: TierStep)]

  init(_ rates: BaseRates, of cases: [MovementCase]) {
    world = StepTable(Rung.allCases.map { rates.counts(from: $0) })
    moves = cases.map { ($0.previous, $0.step) }
  }

  /// By the place of the case; one that was not drawn weighs nothing.
  func weights(drawing drawn: [Int]) -> [Double] {
    var sample = StepTable()
    for place in drawn { sample[moves[place].previous].count(moves[place].step) }
    return moves.map { previous, step in
      let share = sample[previous].share(of: step)
      return share == 0 ? 0 : world[previous].share(of: step) / share
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
