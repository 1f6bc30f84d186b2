extension Check {
  /// Evidence links to recommendations and elements that are recorded.
  static let evidenceLinksExist = Check("evidence-links-exist") { records in
    records.orderedEvidence.flatMap { entry in
      entry.links.filter { !records.contains($0.to) }.map {
        Problem(
          "evidence-links-exist", at: RecordKey(.evidence, entry.id.text), "unknown recommendation \($0.to)",
          remedy: "correct the name, or add the recommendation first")
      }
    }
  }
}
