/// How placements move with what is known of the efforts: log-odds of a step down and of one up against staying.
public struct MovementModel: Hashable, Sendable {
  public let down, up: Odds

  /// The log-odds of one step.
  public struct Odds: Hashable, Sendable {
    /// By the rung of the year before, from Tier 3 to Tier 1.
    public let intercepts: [Double]
    /// For one unit of the balance of signed areas.
    public let balance: Double
    public let policyOrPattern: Double

    public init(intercepts: [Double], balance: Double, policyOrPattern: Double) {
      self.intercepts = intercepts
      self.balance = balance
      self.policyOrPattern = policyOrPattern
    }

    func logOdds(from rung: Rung, _ signs: EffortSigns) -> Double {
      intercepts[rung.rawValue] + balance * signs.balance + (signs.policyOrPattern ? policyOrPattern : 0)
    }
  }

  public init(down: Odds, up: Odds) {
    (self.down, self.up) = (down, up)
  }

  /// The probability of each tier; what the clock has closed takes no part.
  public func chances(
    from rung: Rung, watchListClosed: Bool = false, _ signs: EffortSigns
  ) -> TierChances {
    let closed = { (step: TierStep) in
      rung.after(step).map { watchListClosed && $0 == .watchList } ?? true
    }
    let steps = StepChances(
      down: closed(.down) ? 0 : exponential(down.logOdds(from: rung, signs)), stay: closed(.stay) ? 0 : 1,
      up: closed(.up) ? 0 : exponential(up.logOdds(from: rung, signs)))
    return TierChances(steps, from: rung, watchListClosed: watchListClosed)
  }

  public func chances(of tried: MovementCase) -> TierChances {
    chances(from: tried.previous, watchListClosed: tried.watchListClosed, tried.signs)
  }
}

extension MovementModel {
  /// The parameters in one row: down, then up; intercepts, then slopes.
  public var parameters: [Double] {
    [down, up].flatMap { $0.intercepts + [$0.balance, $0.policyOrPattern] }
  }

  init(parameters: [Double]) {
    let half = parameters.count / 2
    func odds(_ row: ArraySlice<Double>) -> Odds {
      Odds(
        intercepts: Array(row.prefix(4)), balance: row[row.startIndex + 4],
        policyOrPattern: row[row.startIndex + 5])
    }
    self.init(down: odds(parameters[..<half]), up: odds(parameters[half...]))
  }

  static let parameterCount = 12
}
