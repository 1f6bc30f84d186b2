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
  /// Grades in order, then those that say that nothing can be said, then none at all: these are no grades.
  static func isBefore(_ one: EvidenceGrade?, _ other: EvidenceGrade?) -> Bool {
    let rank = { (grade: EvidenceGrade?) in grade.map { $0.isJudged ? 0 : 1 } ?? 2 }
    return (rank(one), one?.description ?? "") < (rank(other), other?.description ?? "")
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
    .sorted { Judging.isBefore($0.grade, $1.grade) }
}
