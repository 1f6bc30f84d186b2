import Registry

/// Entries about a recommendation: those before the edition's period, those from its beginning to the list's
/// publication, and those after it.
struct EvidenceColumns: Encodable, Sendable {
  @ByKey var earlier: [EvidenceID]
  @ByKey var baseline: [EvidenceID]
  @ByKey var progress: [EvidenceID]
}

extension EvidenceColumns {
  init(_ linked: [LinkedEvidence], in snapshot: RegistrySnapshot) {
    let (baseline, progress) = linked.map(\.entry).split(snapshot.isBaseline)
    let (earlier, recent) = baseline.split { $0.event.lastDay < snapshot.edition.id.period.first }
    self.init(earlier: earlier.map(\.id), baseline: recent.map(\.id), progress: progress.map(\.id))
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

extension Array {
  /// Those that pass a test and those that do not, each in order.
  func split(_ test: (Element) -> Bool) -> ([Element], [Element]) {
    (filter(test), filter { !test($0) })
  }
}
