extension Check {
  /// No recommendation descends from itself.
  static let lineageIsAcyclic = Check("lineage-is-acyclic") { records in
    let links = records.recommendations.mapValues { $0.lineage.map(\.ancestor) }
    guard let walk = cycle(in: links), let first = walk.first else { return [] }
    return [
      Problem(
        "lineage-is-acyclic", at: RecordKey(.recommendation, first.text),
        "circular lineage: \(walk.map(\.text).joined(separator: " → "))",
        remedy: "take out the link that leads back")
    ]
  }
}
