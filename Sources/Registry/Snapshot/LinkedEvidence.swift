/// A piece of evidence as it stands to one recommendation.
public struct LinkedEvidence: Hashable, Sendable {
  public let entry: Evidence
  public let stance: Stance
  /// How it stands to those of the recommendation's elements that it bears on.
  public let elements: [ElementID: Stance]
}

extension LinkedEvidence {
  /// By some of an entry's links, each of which may name an element; nothing without any.
  fileprivate init?(_ entry: Evidence, by links: [Evidence.Link], names: (Evidence.Link) -> ElementID?) {
    guard !links.isEmpty else { return nil }
    let named = links.compactMap { link in names(link).map { ($0, link.stance) } }
    self.init(
      entry: entry, stance: .strongest(links.map(\.stance)),
      elements: Dictionary(named) { .strongest([$0, $1]) })
  }
}

extension RecordSet {
  /// Evidence about a recommendation or its kin, by day of event and name.
  public func evidence(about id: RecommendationID) -> [LinkedEvidence] {
    let reach = Reach(of: id, in: self)
    return inOrder(evidence.values.compactMap(reach.evidence))
  }

  /// The same among some entries.
  fileprivate func evidence(
    about id: RecommendationID, among linked: [RecommendationID: Set<EvidenceID>]
  ) -> [LinkedEvidence] {
    let reach = Reach(of: id, in: self)
    let names = reach.recommendations.reduce(into: Set()) { $0.formUnion(linked[$1] ?? []) }
    return inOrder(names.compactMap { evidence[$0].flatMap(reach.evidence) })
  }

  /// Evidence linked to any of some recommendations and elements, in the same order.
  fileprivate func evidence(linkedTo subjects: Set<SubjectID>) -> [LinkedEvidence] {
    inOrder(
      evidence.values.compactMap { entry in
        LinkedEvidence(entry, by: entry.links.filter { subjects.contains($0.to) }, names: \.to.element)
      })
  }

  private func inOrder(_ linked: [LinkedEvidence]) -> [LinkedEvidence] {
    // An entry is large, and sorting moves what it sorts many times.
    linked.indices.map { (linked[$0].entry.event.lastDay, linked[$0].entry.id, $0) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { linked[$0.2] }
  }
}

extension RegistrySnapshot {
  /// Evidence about a recommendation or its kin, by day of event and name; what another one among it says
  /// already is left out.
  public func evidence(about id: RecommendationID) -> [LinkedEvidence] {
    once(everything(about: id))
  }

  /// How many entries about a recommendation only say again what another one among them says.
  public func restatements(about id: RecommendationID) -> Int {
    let all = everything(about: id)
    return all.count - once(all).count
  }

  private func everything(about id: RecommendationID) -> [LinkedEvidence] {
    records.evidence(about: id, among: linked)
  }

  /// Evidence linked to any of some recommendations and elements, in the same order.
  public func evidence(linkedTo subjects: Set<SubjectID>) -> [LinkedEvidence] {
    once(records.evidence(linkedTo: subjects))
  }

  private func once(_ linked: [LinkedEvidence]) -> [LinkedEvidence] {
    let names = Set(linked.map(\.entry.id))
    return linked.filter { $0.entry.restates.allSatisfy { !names.contains($0) } }
  }

  /// Whether an entry says again what another one in sight says already.
  public func isRestatement(_ entry: Evidence) -> Bool {
    entry.restates.contains { records.evidence[$0] != nil }
  }

  /// Every entry in sight, in order of name.
  public var register: [Evidence] { records.evidence.keys.sorted().compactMap { records.evidence[$0] } }
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

  /// To which links may lead that lead here.
  var recommendations: Set<RecommendationID> { kin.union(own.keys.map(\.recommendation)) }

  func evidence(_ entry: Evidence) -> LinkedEvidence? {
    LinkedEvidence(entry, by: entry.links.filter(leadsHere)) { $0.to.element.flatMap { own[$0] } }
  }

  private func leadsHere(_ link: Evidence.Link) -> Bool {
    guard let element = link.to.element else { return kin.contains(link.to.recommendation) }
    return own[element] != nil
      || (kin.contains(element.recommendation) && !continued.contains(element))
  }
}
