extension Check {
  /// What rests on a protected source tells of it.
  static let evidenceIsAsSensitiveAsItsSource = Check("evidence-is-as-sensitive-as-its-source") { records in
    records.orderedEvidence.compactMap { entry in
      guard let source = records.sources[entry.source], source.sensitivity > entry.sensitivity else {
        return nil
      }
      return Problem(.moreOpenThanSource(source.sensitivity), at: RecordKey(.evidence, entry.id.text))
    }
  }
}
