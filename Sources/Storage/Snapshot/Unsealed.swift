import GRDB
public import Registry

extension RecordSet {
  var sealed: Set<EvidenceID> { Set(evidence.values.filter { $0.sensitivity == .sealed }.map(\.id)) }

  /// Without what is locked and what rests on it, as if that were sealed; and without what is.
  func withoutLocked(besides sealed: Set<EvidenceID> = []) -> RecordSet {
    guard !locked.isEmpty else { return without(sealed: sealed) }
    var rest = without(locked.wordless).without(sealed: sealed.union(locked.evidence.keys))
    rest.locked = locked
    return rest
  }

  /// What may be handed on as records to an audience, whole or not at all; and how many entries stay behind.
  func handedOn(to audience: Audience) -> (records: RecordSet, withheld: Int) {
    let level = audience.level
    let above = Set(evidence.values.filter { $0.sensitivity > level }.map(\.id))
    let rest = without(sealed: above)
    let hidden = Set(rest.sources.values.filter { $0.sensitivity > level }.map(\.id))
    let owners = rest.owners(onlyOf: hidden)
    let (seen, unseen) = (Set(rest.evidence.keys), above.union(locked.evidence.keys))
    let records = rest.all.compactMap { record -> Registry.Record? in
      switch record {
      case .evidence(let entry):
        .evidence(entry.handedOn(seeing: seen, but: unseen, asking: level.isProtected))
      case .source(let source): hidden.contains(source.id) ? nil : record
      case .owner(let owner): owners.contains(owner.id) ? nil : record
      // Pen-names stay inside.
      case .author: level.isProtected ? record : nil
      case .statusUpdate, .commentary, .decision, .country, .body, .edition, .placement, .recommendation:
        record
      }
    }
    return (RecordSet(records), above.count)
  }

  /// Without these sealed entries, links to them, what only they rest on, and updates that rest on them; also
  /// where the entries themselves are not among the records.
  func without(sealed: Set<EvidenceID>) -> RecordSet {
    guard !sealed.isEmpty else { return self }
    let names = Set(evidence.keys).subtracting(sealed)
    let hidden = sourcesOnly(of: sealed)
    let hiddenOwners = owners(onlyOf: hidden)
    let rest = all.compactMap { record -> Registry.Record? in
      switch record {
      case .evidence(let entry):
        sealed.contains(entry.id) ? nil : .evidence(entry.keepingLinks(to: names, note: entry.note))
      case .statusUpdate(let update): sealed.isDisjoint(with: update.evidence) ? record : nil
      case .source(let source): hidden.contains(source.id) ? nil : record
      case .commentary(let commentary): sealed.isDisjoint(with: commentary.text.mentioned) ? record : nil
      case .decision(let decision): decision.isTold(of: sealed) ? nil : record
      case .owner(let owner): hiddenOwners.contains(owner.id) ? nil : record
      case .country, .body, .edition, .placement, .recommendation, .author: record
      }
    }
    return RecordSet(rest)
  }

  /// The owners that stand behind these sources and behind no other.
  private func owners(onlyOf hidden: Set<SourceID>) -> Set<OwnerID> {
    guard !hidden.isEmpty else { return [] }
    let theirs = owners(of: hidden.compactMap { sources[$0] })
    return theirs.subtracting(owners(of: sources.values.filter { !hidden.contains($0.id) }))
  }

  /// The sources that nothing cites but these entries.
  private func sourcesOnly(of entries: Set<EvidenceID>) -> Set<SourceID> {
    let theirs = Set(entries.compactMap { evidence[$0]?.source })
    let others = evidence.values.filter { !entries.contains($0.id) }.map(\.source)
    return theirs.subtracting(
      others + editions.values.compactMap(\.source) + placements.values.compactMap(\.source))
  }
}

extension Evidence {
  /// A note that names what is out of sight stays behind, and so does a request to lower for whom that is nothing.
  fileprivate func handedOn(
    seeing seen: Set<EvidenceID>, but unseen: Set<EvidenceID>, asking isAsking: Bool
  ) -> Evidence {
    let note = note.flatMap { $0.mentioned.isDisjoint(with: unseen) ? $0 : nil }
    return keepingLinks(to: seen, note: note).asking(isAsking ? lowering : nil)
  }
}

extension RegistryStore {
  /// The entries above `public` that an audience may have, by name.
  public func protectedEvidence(for audience: Audience) throws -> [EvidenceID] {
    try reading { try CurrentRecords.levels(in: $0).filter { $0.value <= audience.level }.keys.sorted() }
  }

  /// The names of sealed entries, so that nobody is told of them.
  public func sealedEvidence() throws -> Set<EvidenceID> {
    try reading { db in
      Set(try CurrentRecords.levels(in: db).filter { $0.value == .sealed }.keys)
    }
  }
}
