/// A piece of evidence as it stands to one recommendation.
public struct LinkedEvidence: Hashable, Sendable {
  public let entry: Evidence
  public let stance: Stance
  /// The elements that it names, of whichever edition.
  public let elements: [ElementID]
}

extension RegistrySnapshot {
  /// Evidence about a recommendation or its kin, by day of event and name; what another one among it says
  /// already is left out.
  public func evidence(about id: RecommendationID) -> [LinkedEvidence] {
    let family = kin(of: id)
    let linked = records.evidence.values.compactMap { linkedEvidence($0, to: family) }
    let names = Set(linked.map(\.entry.id))
    return
      linked
      .filter { $0.entry.restates.allSatisfy { !names.contains($0) } }
      .sorted { ($0.entry.event.lastDay, $0.entry.id) < ($1.entry.event.lastDay, $1.entry.id) }
  }

  /// Against the recommendation if any link is, else for it if any link is.
  private func linkedEvidence(_ entry: Evidence, to family: Set<RecommendationID>) -> LinkedEvidence? {
    let links = entry.links.filter { family.contains($0.to.recommendation) }
    guard !links.isEmpty else { return nil }
    let stances = links.map(\.stance)
    let stance = [Stance.contradicts, .supports].first(where: stances.contains) ?? .context
    return LinkedEvidence(entry: entry, stance: stance, elements: links.compactMap(\.to.element))
  }

  /// Whether an entry says again what another one in sight says already.
  public func isRestatement(_ entry: Evidence) -> Bool {
    entry.restates.contains { records.evidence[$0] != nil }
  }

  /// Every entry in sight, in order of name.
  public var register: [Evidence] { records.evidence.values.sorted { $0.id < $1.id } }
}
