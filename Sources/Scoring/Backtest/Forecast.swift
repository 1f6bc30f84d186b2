public import Registry

/// An estimate of a placement that is known, made as if it were not.
public struct Forecast: Hashable, Sendable {
  public let edition: EditionID
  public let previous: Rung
  public let placed: Rung
  public let chances: TierChances

  public init(edition: EditionID, previous: Rung, placed: Rung, chances: TierChances) {
    self.edition = edition
    self.previous = previous
    self.placed = placed
    self.chances = chances
  }

  public var moved: Bool { placed != previous }
  public var isRight: Bool { chances.likeliest == placed }
  public var isWithinOneStep: Bool { abs(chances.likeliest.rawValue - placed.rawValue) <= 1 }

  /// What the placement's share costs; one that was thought impossible counts as one in a million.
  public var logLoss: Double { -logarithm(max(chances[placed], 0.000_001)) }

  /// How far the shares lie from the placement along the ladder, from 0 to 1.
  public var rankedScore: Double {
    var upTo = 0.0
    var sum = 0.0
    for rung in Rung.allCases.dropLast() {
      upTo += chances[rung]
      let off = upTo - (placed <= rung ? 1 : 0)
      sum += off * off
    }
    return sum / Double(Rung.allCases.count - 1)
  }
}
