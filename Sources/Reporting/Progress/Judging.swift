import Registry

/// What the findings were judged by.
struct Judging: Encodable, Sendable {
  /// Entries by kind and grade, in order of both; `null`: not graded.
  let evidence: [Cell]
  /// Entries that say that information is missing.
  let noInformationEntries: Int
  let figuresWithoutValue: Int

  struct Cell: Encodable, Sendable {
    @ByKey var kind: EvidenceKind
    @ByKey var grade: EvidenceGrade?
    let count: Int
  }
}

extension Judging {
  init(_ snapshot: RegistrySnapshot) {
    let entries = snapshot.register
    let kinds = Dictionary(grouping: entries, by: \.kind)
    self.init(
      evidence: EvidenceKind.allCases.flatMap { cells($0, of: kinds[$0, default: []], in: snapshot) },
      noInformationEntries: entries.count { $0.direction == .noInformation },
      figuresWithoutValue: entries.map { $0.figures.count(where: \.isWithoutValue) }.reduce(0, +))
  }
}

private func cells(
  _ kind: EvidenceKind, of entries: [Evidence], in snapshot: RegistrySnapshot
) -> [Judging.Cell] {
  let grades = Dictionary(grouping: entries) { snapshot.records.grade(of: $0) }
  return
    grades
    .map { Judging.Cell(kind: kind, grade: $0, count: $1.count) }
    .sorted { ($0.grade?.description ?? "~") < ($1.grade?.description ?? "~") }
}
