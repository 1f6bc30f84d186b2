/// The penalized loss at a point, with its first and second derivatives, summed up case by case. The lanes are
/// a step down, one up, and both together.
struct MovementSlope {
  private(set) var loss: Double
  private var pull: Sums<SIMD2<Double>>
  private var bend: Sums<SIMD4<Double>>
  /// The second derivatives by an intercept and a slope, and by both slopes.
  private var balanceByRung, policyByRung: [SIMD4<Double>]
  private var bothSlopes = SIMD4<Double>.zero

  /// By the intercept of each rung and by either slope.
  private struct Sums<Lanes: Sendable>: Sendable {
    var byRung: [Lanes]
    var balance, policy: Lanes
  }

  /// Nothing but the ridge.
  init(at point: [Double]) {
    let (high, steep) = (MovementFit.interceptRidge, MovementFit.slopeRidge)
    func sides(_ place: Int) -> SIMD2<Double> { SIMD2(point[place], point[place + 6]) }
    loss = point.enumerated().reduce(0) { sum, one in
      sum + (one.offset % 6 < 4 ? high : steep) * one.element * one.element / 2
    }
    pull = Sums(byRung: (0..<4).map { high * sides($0) }, balance: steep * sides(4), policy: steep * sides(5))
    let ridge = SIMD4<Double>(1, 1, 0, 0)
    bend = Sums(byRung: (0..<4).map { _ in high * ridge }, balance: steep * ridge, policy: steep * ridge)
    balanceByRung = [SIMD4<Double>](repeating: .zero, count: 4)
    policyByRung = balanceByRung
  }

  mutating func add(_ force: MovementForce, on row: MovementFit.Row) {
    loss -= force.gain
    pull.byRung[row.rung] += force.pull
    pull.balance += force.pull * row.balance
    pull.policy += force.pull * row.policy
    let (steeper, policy) = (force.bend * row.balance, force.bend * row.policy)
    bend.byRung[row.rung] += force.bend
    balanceByRung[row.rung] += steeper
    policyByRung[row.rung] += policy
    bend.balance += steeper * row.balance
    bothSlopes += policy * row.balance
    bend.policy += policy * row.policy
  }

  /// Down, then up; intercepts, then slopes.
  var gradient: [Double] {
    let pulls = pull.byRung + [pull.balance, pull.policy]
    return pulls.map { $0.x } + pulls.map { $0.y }
  }

  /// Only the lower half is filled; above the diagonal nothing is read.
  var curvature: SymmetricSystem {
    var system = SymmetricSystem(size: MovementModel.parameterCount)
    func fill(_ row: Int, _ column: Int, _ bend: SIMD4<Double>) {
      system[row, column] = bend.x
      system[row + 6, column + 6] = bend.y
      system[row + 6, column] = bend.z
      system[column + 6, row] = bend.z
    }
    for rung in 0..<4 {
      fill(rung, rung, bend.byRung[rung])
      fill(4, rung, balanceByRung[rung])
      fill(5, rung, policyByRung[rung])
    }
    fill(4, 4, bend.balance)
    fill(5, 4, bothSlopes)
    fill(5, 5, bend.policy)
    return system
  }
}
