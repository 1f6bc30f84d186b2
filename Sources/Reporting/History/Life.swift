import Registry

/// A recommendation with what it came from and went into, and what all of them ask.
struct Life: Sendable {
  /// From the earliest on.
  let line: [Recommendation]
  /// What was first asked in the line; what joined it from elsewhere has a life of its own.
  let requests: [Request]
  /// From the line's first to the last that is recorded.
  let lists: [Edition]
}

extension Life {
  init(of id: RecommendationID, in snapshot: RegistrySnapshot) {
    let names = snapshot.records.line(of: id)
    let line = names.compactMap { snapshot.records.recommendations[$0] }.sorted { $0.id < $1.id }
    let first = line.first?.id.edition ?? id.edition
    self.init(
      line: line,
      requests: snapshot.requests(in: line).filter { $0.root.map(names.contains) ?? false },
      lists: snapshot.editions(from: first, to: snapshot.records.editions.keys.max() ?? first))
  }

  func recommendations(in edition: EditionID) -> [Recommendation] { line.filter { $0.id.edition == edition } }

  /// All that evidence of it may be linked to.
  var subjects: Set<SubjectID> {
    Set(line.map { .recommendation($0.id) } + requests.flatMap(\.subjects))
  }
}
