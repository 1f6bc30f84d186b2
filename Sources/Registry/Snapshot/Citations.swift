extension RecordSet {
  /// What names a piece of evidence: updates and decisions that cite it, and other entries, by name.
  public func citing(_ id: EvidenceID) -> [Record] {
    orderedUpdates.filter { $0.evidence.contains(id) }.map(Record.statusUpdate)
      + orderedDecisions.filter { $0.evidence.contains(id) }.map(Record.decision)
      + orderedEvidence.filter { $0.names(id) }.map(Record.evidence)
  }
}

extension Evidence {
  fileprivate func names(_ other: EvidenceID) -> Bool {
    related.contains(other) || figures.contains { $0.partOf == other || $0.restatedBy == other }
  }
}
