extension Check {
  /// No recommendation descends from itself.
  static let lineageIsAcyclic = Check("lineage-is-acyclic") { records in
    let links = records.recommendations.mapValues { $0.lineage.map(\.ancestor) }
    guard let walk = cycle(in: links), let first = walk.first else { return [] }
    return [Problem(.circularLineage(walk), at: RecordKey(.recommendation, first.text))]
  }
}
