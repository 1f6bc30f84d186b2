extension Check {
  /// Credibility 1 needs an entry of another owner that corroborates it.
  static let confirmedNeedsCorroboration = Check("confirmed-needs-corroboration") { records in
    let corroborated = Dictionary(
      grouping: records.orderedEvidence.flatMap { entry in entry.corroborates.map { ($0, entry) } }, by: \.0)
    return records.orderedEvidence.filter { $0.credibility?.grade == .confirmed }.compactMap { entry in
      let owner = records.sources[entry.source]?.owner
      let others = corroborated[entry.id, default: []].map { records.sources[$0.1.source]?.owner }
      guard !others.contains(where: { $0 != nil && $0 != owner }) else { return nil }
      return Problem(.confirmedByNobody(entry.id), at: RecordKey(.evidence, entry.id.text))
    }
  }
}
