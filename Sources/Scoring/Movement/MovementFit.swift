/// Fits the model to weighted cases by Newton's method: the same cases give the same parameters.
struct MovementFit {
  /// What keeps slopes and intercepts small where the cases say little.
  static let slopeRidge = 0.3
  static let interceptRidge = 0.1

  private let rows: [Row]
  private let weights: [Double]
  /// The places of the rows that count, as often as each does, and each place once.
  private let drawn, distinct: [Int]

  /// A case as numbers.
  struct Row {
    let rung: Int
    let balance, policy: Double
    let open: (down: Bool, stay: Bool, up: Bool)
    let step: TierStep

    init(_ fitted: MovementCase) {
      rung = fitted.previous.rawValue
      balance = fitted.signs.balance
      policy = fitted.signs.policyOrPattern ? 1 : 0
      open = (fitted.state.isOpen(.down), fitted.state.isOpen(.stay), fitted.state.isOpen(.up))
      step = fitted.step
    }
  }

  init(_ cases: [MovementCase], weights: [Double]) {
    self.init(cases.map(Row.init), weights: weights, drawing: Array(cases.indices))
  }

  /// Rows with the weight of each, and which of them count, as often as each does.
  init(_ rows: [Row], weights: [Double], drawing drawn: [Int]) {
    (self.rows, self.weights, self.drawn) = (rows, weights, drawn)
    distinct = Set(drawn).sorted()
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

  /// A case that counts twice is reckoned once and added twice, in its order: a sum depends on that.
  private func slope(at point: [Double]) -> MovementSlope {
    var forces = [MovementForce?](repeating: nil, count: rows.count)
    for place in distinct { forces[place] = MovementForce(rows[place], weighing: weights[place], at: point) }
    var slope = MovementSlope(at: point)
    for place in drawn {
      if let force = forces[place] { slope.add(force, on: rows[place]) }
    }
    return slope
  }
}
