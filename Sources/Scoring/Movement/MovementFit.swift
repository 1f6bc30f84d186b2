/// Fits the model to weighted cases by Newton's method: the same cases give the same parameters.
struct MovementFit {
  /// What keeps slopes and intercepts small where the cases say little.
  static let slopeRidge = 0.3
  static let interceptRidge = 0.1

  private let rows: [Row]
  private let weights: [Double]

  /// A case as numbers.
  struct Row {
    fileprivate let rung: Int
    fileprivate let balance, policy: Double
    fileprivate let open: (down: Bool, stay: Bool, up: Bool)
    fileprivate let step: TierStep

    init(_ fitted: MovementCase) {
      rung = fitted.previous.rawValue
      balance = fitted.signs.balance
      policy = fitted.signs.policyOrPattern ? 1 : 0
      open = (fitted.state.isOpen(.down), fitted.state.isOpen(.stay), fitted.state.isOpen(.up))
      step = fitted.step
    }
  }

  init(_ cases: [MovementCase], weights: [Double]) { self.init(cases.map(Row.init), weights: weights) }

  init(_ rows: [Row], weights: [Double]) {
    (self.rows, self.weights) = (rows, weights)
  }

  /// The best parameters; a start near them saves time.
  func model(from start: MovementModel? = nil) -> MovementModel {
    var point = start?.parameters ?? [Double](repeating: 0, count: MovementModel.parameterCount)
    var here = slope(at: point)
    for _ in 0..<60 {
      let step = here.curvature.solved(for: here.gradient)
      var length = 1.0
      var next = (point, here)
      repeat {
        next.0 = zip(point, step).map { $0 - length * $1 }
        next.1 = slope(at: next.0)
        length /= 2
      } while next.1.loss > here.loss && length > 1e-6
      (point, here) = next
      if step.allSatisfy({ abs($0) < 1e-7 }) { break }
    }
    return MovementModel(parameters: point)
  }
}

extension MovementFit {
  /// The penalized loss at a point, with its first and second derivatives.
  fileprivate struct Slope {
    var loss = 0.0
    var gradient = [Double](repeating: 0, count: MovementModel.parameterCount)
    var curvature = SymmetricSystem(size: MovementModel.parameterCount)
  }

  private func slope(at point: [Double]) -> Slope {
    var slope = Slope()
    for (place, value) in point.enumerated() {
      let ridge = place % 6 < 4 ? Self.interceptRidge : Self.slopeRidge
      slope.loss += ridge * value * value / 2
      slope.gradient[place] += ridge * value
      slope.curvature[place, place] += ridge
    }
    for (row, weight) in zip(rows, weights) { add(row, weighing: weight, at: point, to: &slope) }
    return slope
  }

  private func add(_ row: Row, weighing weight: Double, at point: [Double], to slope: inout Slope) {
    let raw = (
      row.open.down ? exponential(logOdds(of: row, at: point, from: 0)) : 0,
      row.open.up ? exponential(logOdds(of: row, at: point, from: 6)) : 0
    )
    let chances = StepChances(down: raw.0, stay: row.open.stay ? 1 : 0, up: raw.1)
    // A placement that the law had closed says nothing of the odds.
    guard chances[row.step] > 0 else { return }
    slope.loss -= weight * logarithm(chances[row.step])
    let (down, up) = (chances.down, chances.up)
    slope.pull(row, from: 0, by: weight * (down - (row.step == .down ? 1 : 0)))
    slope.pull(row, from: 6, by: weight * (up - (row.step == .up ? 1 : 0)))
    slope.bend(row, rows: 0, columns: 0, by: weight * down * (1 - down))
    slope.bend(row, rows: 6, columns: 0, by: -weight * up * down)
    slope.bend(row, rows: 6, columns: 6, by: weight * up * (1 - up))
  }

  private func logOdds(of row: Row, at point: [Double], from side: Int) -> Double {
    point[side + row.rung] + point[side + 4] * row.balance + point[side + 5] * row.policy
  }
}

extension MovementFit.Slope {
  fileprivate mutating func pull(_ row: MovementFit.Row, from side: Int, by force: Double) {
    gradient[side + row.rung] += force
    gradient[side + 4] += force * row.balance
    gradient[side + 5] += force * row.policy
  }

  /// Fills the lower half of the matrix; above the diagonal nothing is read.
  fileprivate mutating func bend(_ row: MovementFit.Row, rows: Int, columns: Int, by force: Double) {
    let places = (row.rung, 4, 5)
    add(force, rows + places.0, columns + places.0)
    add(force * row.balance, rows + places.1, columns + places.0)
    add(force * row.policy, rows + places.2, columns + places.0)
    add(force * row.balance * row.balance, rows + places.1, columns + places.1)
    add(force * row.policy * row.balance, rows + places.2, columns + places.1)
    add(force * row.policy * row.policy, rows + places.2, columns + places.2)
    guard rows != columns else { return }
    add(force * row.balance, rows + places.0, columns + places.1)
    add(force * row.policy, rows + places.0, columns + places.2)
    add(force * row.balance * row.policy, rows + places.1, columns + places.2)
  }

  private mutating func add(_ force: Double, _ row: Int, _ column: Int) {
    curvature[row, column] += force
  }
}
