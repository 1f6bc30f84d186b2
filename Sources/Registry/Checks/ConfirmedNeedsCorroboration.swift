extension Check {
  /// Credibility 1 needs an entry of another owner that corroborates it; two parts of one owner are one.
  static let confirmedNeedsCorroboration = Check("confirmed-needs-corroboration") { records in
    let corroborated = Dictionary(
      grouping: records.orderedEvidence.flatMap { entry in entry.corroborates.map { ($0, entry) } }, by: \.0)
    return records.orderedEvidence.filter { $0.credibility?.grade == .confirmed }.compactMap { entry in
      let own = records.standsBehind(entry)
      let others = corroborated[entry.id, default: []].map(\.1)
        .filter { records.sources[$0.source] != nil && records.standsBehind($0) != own }
      guard others.isEmpty else { return nil }
      return Problem(.confirmedByNobody(entry.id), at: RecordKey(.evidence, entry.id.text))
    }
  }
}
