/// What one case does to the loss and its derivatives at a point.
struct MovementForce {
  /// What the loss is less by; the forces on the log-odds of down and up; and how these change.
  let gain: Double
  let pull: SIMD2<Double>
  let bend: SIMD4<Double>

  /// `nil` for a placement that the law had closed: it says nothing of the odds.
  init?(_ row: MovementFit.Row, weighing weight: Double, at point: [Double]) {
    func odds(_ side: Int) -> Double {
      point[side + row.rung] + point[side + 4] * row.balance + point[side + 5] * row.policy
    }
    let chances = StepChances(
      down: row.open.down ? exponential(odds(0)) : 0, stay: row.open.stay ? 1 : 0,
      up: row.open.up ? exponential(odds(6)) : 0)
    let chance = chances[row.step]
    guard chance > 0 else { return nil }
    let (down, up) = (chances.down, chances.up)
    gain = weight * logarithm(chance)
    pull = SIMD2(
      weight * (down - (row.step == .down ? 1 : 0)), weight * (up - (row.step == .up ? 1 : 0)))
    bend = SIMD4(weight * down * (1 - down), weight * up * (1 - up), -weight * up * down, 0)
  }
}
