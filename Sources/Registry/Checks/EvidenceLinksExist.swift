extension Check {
  /// Evidence links to recommendations and elements that are recorded.
  static let evidenceLinksExist = Check("evidence-links-exist") { records in
    records.orderedEvidence.flatMap { entry in
      entry.links.filter { !records.contains($0.to) }.map {
        Problem(.unknownSubject($0.to), at: RecordKey(.evidence, entry.id.text))
      }
    }
  }
}
