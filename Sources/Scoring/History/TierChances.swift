/// The probability of each tier of an edition; they add up to one.
public struct TierChances: Hashable, Sendable {
  /// By rung, from Tier 3 to Tier 1.
  public let shares: [Double]

  /// What the law leaves open never gets less: history has moves that nothing announced.
  public static let floor = 0.005

  /// Each step leads to its tier; what the law has closed gets nothing.
  public init(_ steps: StepChances, in state: ClockState) {
    let reached = Self.shares(steps, from: state.previous)
    self.init(
      weights: Rung.allCases.map { rung in
        rung == .watchList && state == .watchListClosed ? 0 : max(reached[rung.rawValue], Self.floor)
      })
  }

  /// The same without a look at the clock.
  init(_ steps: StepChances, from previous: Rung) {
    self.init(weights: Self.shares(steps, from: previous).map { max($0, Self.floor) })
  }

  private static func shares(_ steps: StepChances, from previous: Rung) -> [Double] {
    Rung.allCases.map { rung in
      TierStep.allCases.first { previous.after($0) == rung }.map { steps[$0] } ?? 0
    }
  }

  init(weights: [Double]) {
    let all = weights.reduce(0, +)
    shares = weights.map { $0 / all }
  }

  /// Shares as they were written down, by rung, from Tier 3 to Tier 1.
  init(published shares: [Double]) { self.shares = shares }

  public subscript(rung: Rung) -> Double { shares[rung.rawValue] }

  /// The greatest share; of equal ones the worse tier.
  public var likeliest: Rung {
    Rung.allCases.reduce(.three) { self[$1] > self[$0] ? $1 : $0 }
  }
}

extension TierChances {
  /// Between two: the first by its share, the other by the rest.
  func mixed(with other: TierChances, trusting share: Double) -> TierChances {
    // Where only one of them counts, it stays as it is, to the last digit.
    if share == 0 { return other }
    if share == 1 { return self }
    return TierChances(weights: zip(shares, other.shares).map { $0 * share + $1 * (1 - share) })
  }

  /// The tier of the year before once more, nearly sure of itself.
  public static func same(as previous: Rung) -> TierChances {
    TierChances(weights: Rung.allCases.map { $0 == previous ? 1 - 3 * floor : floor })
  }
}
