extension Check {
  /// An entry that restates, corroborates or disagrees with another names one that is recorded.
  static let relatedEvidenceExists = Check("related-evidence-exists") { records in
    records.orderedEvidence.flatMap { entry in
      entry.related.filter { records.evidence[$0] == nil || $0 == entry.id }.map {
        Problem(
          "related-evidence-exists", at: RecordKey(.evidence, entry.id.text),
          "unknown evidence \($0) under 'restates', 'corroborates' or 'disagreesWith'",
          remedy: "name another entry that is recorded")
      }
    }
  }
}
