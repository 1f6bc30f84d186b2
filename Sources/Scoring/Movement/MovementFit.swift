/// Fits the model to weighted cases by Newton's method: the same cases give the same parameters.
struct MovementFit {
  /// What keeps slopes and intercepts small where the cases say little.
  static let slopeRidge = 0.3
  static let interceptRidge = 0.1

  private let rows: [Row]

  /// A case as numbers.
  private struct Row {
    let weight: Double
    let rung: Int
    let inputs: [Double]
    let open: (down: Bool, stay: Bool, up: Bool)
    let step: TierStep
  }

  init(_ cases: [MovementCase], weights: [Double]) {
    rows = zip(cases, weights).map { fitted, weight in
      Row(
        weight: weight, rung: fitted.previous.rawValue,
        inputs: [fitted.signs.balance, fitted.signs.policyOrPattern ? 1 : 0],
        open: (fitted.state.isOpen(.down), fitted.state.isOpen(.stay), fitted.state.isOpen(.up)),
        step: fitted.step)
    }
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
      if step.allSatisfy({ abs($0) < 1e-9 }) { break }
    }
    return MovementModel(parameters: point)
  }
}

extension MovementFit {
  /// The penalized loss at a point, with its first and second derivatives.
  private struct Slope {
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
    for row in rows { add(row, at: point, to: &slope) }
    return slope
  }

  private func add(_ row: Row, at point: [Double], to slope: inout Slope) {
    let places = [row.rung, 4, 5]
    let inputs = [1] + row.inputs
    func weight(_ side: Int, open: Bool) -> Double {
      open ? exponential(zip(places, inputs).reduce(0) { $0 + point[side * 6 + $1.0] * $1.1 }) : 0
    }
    let raw = [weight(0, open: row.open.down), weight(1, open: row.open.up)]
    let chances = StepChances(down: raw[0], stay: row.open.stay ? 1 : 0, up: raw[1])
    // A placement that the law had closed says nothing of the odds.
    guard chances[row.step] > 0 else { return }
    slope.loss -= row.weight * logarithm(chances[row.step])
    let shares = [chances.down, chances.up]
    let happened = [row.step == .down ? 1.0 : 0, row.step == .up ? 1.0 : 0]
    for side in 0...1 {
      for (place, input) in zip(places, inputs) {
        slope.gradient[side * 6 + place] += row.weight * (shares[side] - happened[side]) * input
      }
      for other in 0...side {
        let bend = row.weight * shares[side] * ((side == other ? 1 : 0) - shares[other])
        for (place, input) in zip(places, inputs) {
          for (second, factor) in zip(places, inputs)
          where side != other || second <= place {
            slope.curvature[side * 6 + place, other * 6 + second] += bend * input * factor
          }
        }
      }
    }
  }
}
