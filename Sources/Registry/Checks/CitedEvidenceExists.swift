extension Check {
  /// A status update cites evidence that is recorded.
  static let citedEvidenceExists = Check("cited-evidence-exists") { records in
    records.orderedUpdates.flatMap { update in
      update.evidence.filter { records.evidence[$0] == nil }.map {
        Problem(
          "cited-evidence-exists", at: RecordKey(.statusUpdate, update.id.text),
          "cites unknown evidence \($0)",
          remedy: "correct the name, or add the entry first")
      }
    }
  }
}
