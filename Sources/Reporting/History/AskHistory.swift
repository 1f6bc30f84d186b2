import Registry

/// Every finding on a request, oldest first.
struct AskHistory: Encodable, Sendable {
  @ByKey var subjects: [SubjectID]
  @ByKey var titles: [LocalizedText]
  @ByKey var findings: [FindingSheet]
}

extension AskHistory {
  init(_ ask: Ask, in snapshot: RegistrySnapshot) {
    let history = ask.subjects.first.map { snapshot.history(of: $0, on: .finding) } ?? []
    self.init(
      subjects: ask.subjects, titles: ask.titles,
      findings: history.compactMap { FindingSheet($0, in: snapshot) })
  }
}
