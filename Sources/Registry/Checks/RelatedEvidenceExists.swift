extension Check {
  /// An entry that restates, corroborates or disagrees with another names one that is recorded.
  static let relatedEvidenceExists = Check("related-evidence-exists") { records in
    records.orderedEvidence.flatMap { entry in
      entry.related.filter { records.evidence[$0] == nil || $0 == entry.id }.map {
        Problem(.unknownRelation($0), at: RecordKey(.evidence, entry.id.text))
      }
    }
  }
}
