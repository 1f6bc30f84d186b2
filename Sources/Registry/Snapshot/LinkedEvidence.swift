/// A piece of evidence as it stands to one recommendation.
public struct LinkedEvidence: Hashable, Sendable {
  public let entry: Evidence
  public let stance: Stance
  /// The elements that it names, of whichever edition.
  public let elements: [ElementID]
}

extension RegistrySnapshot {
  /// Evidence about a recommendation or its kin, by day of event and name; what restates another is left out.
  public func evidence(about id: RecommendationID) -> [LinkedEvidence] {
    let family = kin(of: id)
    return records.evidence.values
      .filter { !isRestatement($0) }
      .compactMap { entry in
        let links = entry.links.filter { family.contains($0.to.recommendation) }
        guard let first = links.first else { return nil }
        let stance = links.contains { $0.stance == .contradicts } ? .contradicts : first.stance
        return LinkedEvidence(entry: entry, stance: stance, elements: links.compactMap(\.to.element))
      }
      .sorted { ($0.entry.event.lastDay, $0.entry.id) < ($1.entry.event.lastDay, $1.entry.id) }
  }

  /// Whether an entry says again what another one in sight says already.
  public func isRestatement(_ entry: Evidence) -> Bool {
    entry.restates.contains { records.evidence[$0] != nil }
  }

  /// Every entry in sight, in order of name.
  public var register: [Evidence] { records.evidence.values.sorted { $0.id < $1.id } }
}
