public import Registry

/// What the evidence of a period says of one area.
public struct AreaEffort: Hashable, Sendable {
  public let area: EffortArea
  /// By name, those that do not count among them.
  public let entries: [EffortEntry]

  /// From −1 to +1; `nil` is unknown, which is not 0.
  public var sign: Double? {
    let counted = entries.filter(\.isCounted)
    guard !counted.isEmpty else { return nil }
    return Self.sum(counted, \.better) - Self.sum(counted, \.worse)
  }

  /// The entries on which the sign rests.
  public var evidence: [EvidenceID] { entries.filter(\.isCounted).map(\.id) }

  /// At most one; each owner speaks once, with the best that it has.
  private static func sum(_ entries: [EffortEntry], _ side: (EffortEntry) -> Double) -> Double {
    let owners = Dictionary(entries.map { ($0.owner, side($0)) }, uniquingKeysWith: max)
    return min(1, owners.values.reduce(0, +))
  }
}
