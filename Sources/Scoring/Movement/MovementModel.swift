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
      logOdds(from: rung, balance: signs.balance, policyOrPattern: signs.policyOrPattern)
    }

    fileprivate func logOdds(from rung: Rung, balance known: Double, policyOrPattern found: Bool) -> Double {
      intercepts[rung.rawValue] + balance * known + (found ? policyOrPattern : 0)
    }
  }

  public init(down: Odds, up: Odds) {
    (self.down, self.up) = (down, up)
  }

  /// The probability of each tier; what the clock has closed takes no part.
  public func chances(in state: ClockState, _ signs: EffortSigns) -> TierChances {
    chances(in: state, balance: signs.balance, policyOrPattern: signs.policyOrPattern)
  }

  func chances(in state: ClockState, balance: Double, policyOrPattern: Bool) -> TierChances {
    func share(_ step: TierStep, _ odds: Odds) -> Double {
      guard state.isOpen(step) else { return 0 }
      return exponential(
        odds.logOdds(from: state.previous, balance: balance, policyOrPattern: policyOrPattern))
    }
    let steps = StepChances(
      down: share(.down, down), stay: state.isOpen(.stay) ? 1 : 0, up: share(.up, up))
    return TierChances(steps, in: state)
  }
}

extension MovementModel {
  /// The same where little may be known: what the balance cannot be trusted with is left to history.
  public func chances(in state: ClockState, _ signs: EffortSigns, beside rates: BaseRates) -> TierChances {
    let history = TierChances(rates.chances(in: state), in: state)
    return chances(in: state, signs).mixed(with: history, trusting: signs.trust)
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
