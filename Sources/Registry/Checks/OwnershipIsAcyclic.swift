extension Check {
  /// No owner is a part of itself by way of others: each has one who stands behind it in the end.
  static let ownershipIsAcyclic = Check("ownership-is-acyclic") { records in
    let walk = cycle(in: records.owners.mapValues { [$0.partOf].compactMap(\.self) })
    guard let walk, let first = walk.first else { return [] }
    return [Problem(.circularOwnership(walk), at: RecordKey(.owner, first.text))]
  }
}
