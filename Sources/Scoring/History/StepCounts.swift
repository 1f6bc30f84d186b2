/// How often placements went down, stayed and rose.
public struct StepCounts: Hashable, Sendable {
  public var down, stay, up: Int

  public init(down: Int = 0, stay: Int = 0, up: Int = 0) {
    (self.down, self.stay, self.up) = (down, stay, up)
  }

  public var all: Int { down + stay + up }

  public mutating func count(_ step: TierStep) {
    switch step {
    case .down: down += 1
    case .stay: stay += 1
    case .up: up += 1
    }
  }

  public subscript(step: TierStep) -> Int {
    switch step {
    case .down: down
    case .stay: stay
    case .up: up
    }
  }

  public static func + (one: Self, other: Self) -> Self {
    Self(down: one.down + other.down, stay: one.stay + other.stay, up: one.up + other.up)
  }
}

/// The probability of each step; they add up to one.
public struct StepChances: Hashable, Sendable {
  public let down, stay, up: Double

  /// Weights of any size; what leads off the ladder or is closed has to be 0 already.
  init(down: Double, stay: Double, up: Double) {
    let all = down + stay + up
    (self.down, self.stay, self.up) = (down / all, stay / all, up / all)
  }

  public subscript(step: TierStep) -> Double {
    switch step {
    case .down: down
    case .stay: stay
    case .up: up
    }
  }
}
