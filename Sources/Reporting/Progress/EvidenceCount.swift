import Registry

/// How much is known of a recommendation: a fact that is told twice is one, and so are two parts of one owner.
struct EvidenceCount: Encodable, Sendable {
  let entries: Int
  let owners: Int
  /// Entries that only repeat one of these.
  let copies: Int
}

extension EvidenceCount {
  init(_ linked: [LinkedEvidence], of recommendation: RecommendationID, in snapshot: RegistrySnapshot) {
    self.init(
      entries: linked.count,
      owners: Set(linked.map { snapshot.records.standsBehind($0.entry) }).count,
      copies: snapshot.restatements(about: recommendation))
  }
}
