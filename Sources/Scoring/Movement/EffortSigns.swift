public import Registry

/// What is known of the sixteen areas in a period, from −1 to +1; an area that is missing is unknown, not 0.
public struct EffortSigns: Hashable, Sendable {
  public var areas: [EffortArea: Double]
  /// A government policy or pattern of trafficking.
  public var policyOrPattern: Bool

  public init(_ areas: [EffortArea: Double] = [:], policyOrPattern: Bool = false) {
    (self.areas, self.policyOrPattern) = (areas, policyOrPattern)
  }
}

extension EffortSigns {
  /// The signs that a coded case was given.
  public init(_ coded: CodedCase) {
    self.init(coded.signs.mapValues(\.value), policyOrPattern: coded.policyOrPattern)
  }

  public var positive: Double { SignRow(self).sums.positive }
  public var negative: Double { SignRow(self).sums.negative }

  /// From almost −3 to almost +3; two areas of neither sign are mixed in, so that little evidence says little.
  public var balance: Double { SignRow(self).balance }

  /// How far the balance can be trusted: the known areas out of five, and one at most. A policy or pattern
  /// decides by itself.
  public var trust: Double {
    policyOrPattern ? 1 : min(1, Double(areas.count) / Double(Self.enough))
  }

  /// From so many known areas on, history has no part in an estimate; the summaries of the cases name eight.
  public static let enough = 5

  /// One area's part in the balance; all parts add up to it.
  public func share(of area: EffortArea) -> Double { 3 * (areas[area] ?? 0) / SignRow(self).spread }
}

extension EffortSign {
  public var value: Double {
    switch self {
    case .positive: 1
    case .negative: -1
    case .both: 0
    }
  }
}
