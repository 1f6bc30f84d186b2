extension Check {
  /// Evidence rests on a recorded source, and so do editions and placements.
  static let sourcesExist = Check("sources-exist") { records in
    let named: [(RecordKey, SourceID)] =
      records.orderedEvidence.map { (RecordKey(.evidence, $0.id.text), $0.source) }
      + records.editions.values.sorted { $0.id < $1.id }
      .compactMap { edition in edition.source.map { (RecordKey(.edition, edition.id.text), $0) } }
      + records.placements.values.sorted { $0.edition < $1.edition }
      .compactMap { placement in placement.source.map { (RecordKey(.placement, placement.edition.text), $0) }
      }
    return named.filter { records.sources[$0.1] == nil }.map { key, source in
      Problem(.unknownSource(source), at: key)
    }
  }
}
