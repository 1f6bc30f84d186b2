extension Check {
  /// A status update cites evidence that is recorded.
  static let citedEvidenceExists = Check("cited-evidence-exists") { records in
    records.orderedUpdates.flatMap { update in
      update.evidence.filter { records.evidence[$0] == nil }.map {
        Problem(.unknownCitation($0), at: RecordKey(.statusUpdate, update.id.text))
      }
    }
  }
}
