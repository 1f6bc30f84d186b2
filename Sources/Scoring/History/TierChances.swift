public import Registry

/// The probability of each tier of an edition; they add up to one.
public struct TierChances: Hashable, Sendable {
  /// By rung, from Tier 3 to Tier 1.
  public let shares: [Double]

  /// What the law leaves open never gets less: history has moves that nothing announced.
  public static let floor = 0.005

  /// Each step leads to its tier; what the law has closed gets nothing.
  public init(_ steps: StepChances, from previous: Rung, watchListClosed: Bool) {
    var shares = Rung.allCases.map { _ in 0.0 }
    for step in TierStep.allCases {
      if let rung = previous.after(step) { shares[rung.rawValue] = steps[step] }
    }
    self.init(
      weights: Rung.allCases.map {
        $0 == .watchList && watchListClosed ? 0 : max(shares[$0.rawValue], Self.floor)
      })
  }

  init(weights: [Double]) {
    let all = weights.reduce(0, +)
    shares = weights.map { $0 / all }
  }

  /// 0 for a special case, which nothing foretells.
  public subscript(tier: Tier) -> Double { Rung(tier).map { shares[$0.rawValue] } ?? 0 }

  public subscript(rung: Rung) -> Double { shares[rung.rawValue] }

  /// The greatest share; of equal ones the worse tier.
  public var likeliest: Rung {
    Rung.allCases.reduce(.three) { self[$1] > self[$0] ? $1 : $0 }
  }
}

extension TierChances {
  /// The tier of the year before once more, nearly sure of itself.
  public static func same(as previous: Rung) -> TierChances {
    TierChances(weights: Rung.allCases.map { $0 == previous ? 1 - 3 * floor : floor })
  }
}
