extension Check {
  /// No entry restates itself by way of others: each fact is counted once.
  static let restatementIsAcyclic = Check("restatement-is-acyclic") { records in
    guard let walk = cycle(in: records.evidence.mapValues(\.restates)), let first = walk.first else {
      return []
    }
    return [Problem(.circularRestatement(walk), at: RecordKey(.evidence, first.text))]
  }
}
