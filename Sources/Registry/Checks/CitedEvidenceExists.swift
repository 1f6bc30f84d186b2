extension Check {
  /// A status update, and the end of a decision, cites evidence that is recorded.
  static let citedEvidenceExists = Check("cited-evidence-exists") { records in
    records.citations.flatMap { key, _, cited in
      cited.filter { records.evidence[$0] == nil }.map { Problem(.unknownCitation($0), at: key) }
    }
  }
}

extension RecordSet {
  /// What cites evidence, with its country and all that it cites.
  var citations: [(key: RecordKey, country: CountryCode, cited: [EvidenceID])] {
    orderedUpdates.map {
      (RecordKey(.statusUpdate, $0.id.text), $0.about.recommendation.edition.country, $0.evidence)
    } + orderedDecisions.map { (RecordKey(.decision, $0.id.text), $0.edition.country, $0.evidence) }
  }
}
