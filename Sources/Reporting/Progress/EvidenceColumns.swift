import Registry

/// Entries about a recommendation: those before the list's publication and those after it.
struct EvidenceColumns: Encodable, Sendable {
  @ByKey var baseline: [EvidenceID]
  @ByKey var progress: [EvidenceID]
}

extension EvidenceColumns {
  init(_ linked: [LinkedEvidence], in snapshot: RegistrySnapshot) {
    self.init(
      baseline: linked.map(\.entry).filter(snapshot.isBaseline).map(\.id),
      progress: linked.map(\.entry).filter { !snapshot.isBaseline($0) }.map(\.id))
  }
}

/// An entry with how it stands to a recommendation or an element.
struct StancedEvidence: Encodable, Sendable {
  @ByKey var id: EvidenceID
  @ByKey var stance: Stance
}

extension StancedEvidence {
  init(_ linked: LinkedEvidence) { self.init(id: linked.entry.id, stance: linked.stance) }
}
