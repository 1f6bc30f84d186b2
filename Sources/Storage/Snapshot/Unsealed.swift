import GRDB
public import Registry

extension RecordSet {
  /// Without sealed entries, links to them and updates that rest on them; and how many entries that were.
  func unsealed() -> (records: RecordSet, sealed: Int) {
    let sealed = Set(evidence.values.filter { $0.sensitivity == .sealed }.map(\.id))
    guard !sealed.isEmpty else { return (self, 0) }
    let names = Set(evidence.keys).subtracting(sealed)
    let rest = all.compactMap { record -> Registry.Record? in
      switch record {
      case .evidence(let entry):
        sealed.contains(entry.id) ? nil : .evidence(entry.keepingLinks(to: names, note: entry.note))
      case .statusUpdate(let update): sealed.isDisjoint(with: update.evidence) ? record : nil
      case .country, .body, .source, .edition, .placement, .recommendation, .commentary: record
      }
    }
    return (RecordSet(rest), sealed.count)
  }
}

extension RegistryStore {
  /// The names of sealed entries, so that nobody is told of them.
  public func sealedEvidence() throws -> Set<EvidenceID> {
    try reading { db in
      Set(try CurrentRecords.levels(in: db).filter { $0.value == .sealed }.keys)
    }
  }
}
