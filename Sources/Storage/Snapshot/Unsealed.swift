import GRDB
public import Registry

extension RecordSet {
  /// Without sealed entries, links to them, what only they rest on, and updates that rest on them; and how
  /// many entries that were.
  func unsealed() -> (records: RecordSet, sealed: Int) {
    let sealed = sealed
    return (without(sealed: sealed), sealed.count)
  }

  var sealed: Set<EvidenceID> { Set(evidence.values.filter { $0.sensitivity == .sealed }.map(\.id)) }

  /// Without what is locked and what rests on it, as if that were sealed; and without what is.
  func withoutLocked(besides sealed: Set<EvidenceID> = []) -> RecordSet {
    guard !locked.isEmpty else { return without(sealed: sealed) }
    var rest = without(locked.wordless).without(sealed: sealed.union(locked.evidence.keys))
    rest.locked = locked
    return rest
  }

  /// The same without these sealed entries, also where they are not among the records.
  func without(sealed: Set<EvidenceID>) -> RecordSet {
    guard !sealed.isEmpty else { return self }
    let names = Set(evidence.keys).subtracting(sealed)
    let hidden = sourcesOnly(of: sealed)
    let rest = all.compactMap { record -> Registry.Record? in
      switch record {
      case .evidence(let entry):
        sealed.contains(entry.id) ? nil : .evidence(entry.keepingLinks(to: names, note: entry.note))
      case .statusUpdate(let update): sealed.isDisjoint(with: update.evidence) ? record : nil
      case .source(let source): hidden.contains(source.id) ? nil : record
      case .commentary(let commentary): sealed.isDisjoint(with: commentary.text.mentioned) ? record : nil
      case .decision(let decision): decision.isTold(of: sealed) ? nil : record
      case .country, .body, .edition, .placement, .recommendation: record
      }
    }
    return RecordSet(rest)
  }

  /// The sources that nothing cites but these entries.
  private func sourcesOnly(of entries: Set<EvidenceID>) -> Set<SourceID> {
    let theirs = Set(entries.compactMap { evidence[$0]?.source })
    let others = evidence.values.filter { !entries.contains($0.id) }.map(\.source)
    return theirs.subtracting(
      others + editions.values.compactMap(\.source) + placements.values.compactMap(\.source))
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
