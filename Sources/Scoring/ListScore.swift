public import Registry

/// How far a list of recommendations has come, with what is not known kept apart.
public struct ListScore: Hashable, Sendable {
  /// Recommendations that apply.
  public let counted: Int
  /// Recommendations whose finding is unknown or a range.
  public let unknown: Int
  /// Steps reached, at least and at most, out of four for each.
  public let steps: ClosedRange<Int>

  public var possibleSteps: Int { counted * 4 }

  /// The share of possible steps reached, at least and at most, from 0 to 1; nothing of an empty list.
  public var reached: ClosedRange<Double>? {
    let all = Double(possibleSteps)
    return counted == 0 ? nil : Double(steps.lowerBound) / all...Double(steps.upperBound) / all
  }

  /// The share of recommendations of which something is not known, from 0 to 1; nothing of an empty list.
  public var unknownShare: Double? { counted == 0 ? nil : Double(unknown) / Double(counted) }

  public init(_ findings: [RolledFinding]) {
    let ranges = findings.compactMap(\.outcome.steps)
    counted = ranges.count
    unknown = findings.count { $0.outcome.isUnknown }
    steps = ranges.map(\.lowerBound).reduce(0, +)...ranges.map(\.upperBound).reduce(0, +)
  }
}

extension RegistrySnapshot {
  /// The score of the edition's list, or of those of its recommendations that bear a theme.
  public func score(of theme: Theme? = nil) -> ListScore {
    ListScore(
      recommendations.filter { theme.map($0.themes.contains) ?? true }.map { finding(of: $0) })
  }
}
