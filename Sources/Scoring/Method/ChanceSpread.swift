/// Chances as estimated, and as drawn from other fits: what ranges are made from.
public struct ChanceSpread: Hashable, Sendable {
  public let chances: TierChances
  let drawn: [TierChances]

  public func range(of rung: Rung) -> ChanceRange {
    ChanceRange(drawn.map { $0[rung] }, around: chances[rung])
  }

  /// The chance of a tier below another one, with its range.
  public func falling(below rung: Rung) -> RangedChance {
    let share = chances.share(below: rung)
    return RangedChance(share: share, range: ChanceRange(drawn.map { $0.share(below: rung) }, around: share))
  }
}

/// A probability with its range.
public struct RangedChance: Hashable, Sendable {
  public let share: Double
  public let range: ChanceRange
}

extension ChanceSpread {
  /// Over all outcomes of the year before, each by its own share, draw by draw.
  public init(over before: ChanceSpread, after branches: [Rung: ChanceSpread]) {
    chances = .mixed(branches.mapValues(\.chances), by: before.chances)
    drawn = before.drawn.indices.map { draw in
      .mixed(branches.mapValues { $0.drawn[draw] }, by: before.drawn[draw])
    }
  }
}

extension TierChances {
  public func share(below rung: Rung) -> Double {
    Rung.allCases.filter { $0 < rung }.map { self[$0] }.reduce(0, +)
  }

  public func share(above rung: Rung) -> Double {
    Rung.allCases.filter { $0 > rung }.map { self[$0] }.reduce(0, +)
  }

  /// Chances after each tier, by the chance of that tier.
  // In the order of the rungs: a sum of fractions depends on it in the last digit.
  static func mixed(_ branches: [Rung: TierChances], by shares: TierChances) -> TierChances {
    TierChances(
      weights: Rung.allCases.map { rung in
        Rung.allCases.map { before in shares[before] * (branches[before]?[rung] ?? 0) }.reduce(0, +)
      })
  }
}
