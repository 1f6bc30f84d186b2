/// A piece of evidence as it stands to one recommendation.
public struct LinkedEvidence: Hashable, Sendable {
  public let entry: Evidence
  public let stance: Stance
  /// How it stands to those of the recommendation's elements that it bears on.
  public let elements: [ElementID: Stance]
}

extension RecordSet {
  /// Evidence about a recommendation or its kin, by day of event and name.
  public func evidence(about id: RecommendationID) -> [LinkedEvidence] {
    let reach = Reach(of: id, in: self)
    return evidence.values.compactMap(reach.evidence)
      .sorted { ($0.entry.event.lastDay, $0.entry.id) < ($1.entry.event.lastDay, $1.entry.id) }
  }
}

extension RegistrySnapshot {
  /// Evidence about a recommendation or its kin, by day of event and name; what another one among it says
  /// already is left out.
  public func evidence(about id: RecommendationID) -> [LinkedEvidence] {
    let linked = records.evidence(about: id)
    let names = Set(linked.map(\.entry.id))
    return linked.filter { $0.entry.restates.allSatisfy { !names.contains($0) } }
  }

  /// Whether an entry says again what another one in sight says already.
  public func isRestatement(_ entry: Evidence) -> Bool {
    entry.restates.contains { records.evidence[$0] != nil }
  }

  /// Every entry in sight, in order of name.
  public var register: [Evidence] { records.evidence.values.sorted { $0.id < $1.id } }
}

/// Which links lead to a recommendation: those to its kin, but one to an element goes only where that
/// element is continued, if it is continued anywhere.
private struct Reach {
  let kin: Set<RecommendationID>
  /// The recommendation's own element for each that asks the same.
  private var own: [ElementID: ElementID] = [:]
  private var continued: Set<ElementID> = []

  init(of id: RecommendationID, in records: RecordSet) {
    kin = records.kin(of: id)
    for element in records.recommendations[id]?.elements ?? [] {
      for name in records.continuation(of: element.id) { own[name] = element.id }
    }
    for element in records.recommendations.values.flatMap(\.elements) {
      if let earlier = element.continues { continued.formUnion([element.id, earlier]) }
    }
  }

  func evidence(_ entry: Evidence) -> LinkedEvidence? {
    let links = entry.links.filter(leadsHere)
    guard !links.isEmpty else { return nil }
    let named = links.compactMap { link in link.to.element.flatMap { own[$0] }.map { ($0, link.stance) } }
    return LinkedEvidence(
      entry: entry, stance: .strongest(links.map(\.stance)),
      elements: Dictionary(named) { .strongest([$0, $1]) })
  }

  private func leadsHere(_ link: Evidence.Link) -> Bool {
    guard let element = link.to.element else { return kin.contains(link.to.recommendation) }
    return own[element] != nil
      || (kin.contains(element.recommendation) && !continued.contains(element))
  }
}
