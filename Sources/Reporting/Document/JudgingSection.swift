import Registry

extension ProgressWording {
  var howWeJudged: [Block] {
    let judging = report.judging
    return [
      .heading(level: 2, "2. \(book.headings.howWeJudged)"),
      .paragraph(Line(book.judging.rollUp)),
      .heading(level: 3, book.judging.scale),
      .list(FindingLevel.allCases.map(test)),
      .heading(level: 3, book.judging.grades),
      .paragraph(Line(book.judging.twoGrades)),
      .list([
        Line("\(book.judging.reliability): \(words(book.evidence.reliability))."),
        Line("\(book.judging.credibility): \(words(book.evidence.credibility))."),
      ]),
      .heading(level: 3, book.judging.rules),
      .list([
        Line(book.judging.periodRule(book.dates.span(report.cover.period.first, report.cover.period.last))),
        Line(book.judging.baselineRule(book.dates.day(report.cover.opened), report.cover.published != nil)),
        Line(book.judging.claimRule),
        Line(book.judging.notAvailable(judging.noInformationEntries, judging.figuresWithoutValue)),
      ]),
      .heading(level: 3, book.judging.table),
    ] + kindsAndGrades
  }

  private func test(_ level: FindingLevel) -> Line {
    Line("\(level.mark) – \(book.scale.level(level)): \(book.scale.test(level))")
  }

  private func words<Grade: RawRepresentable<String> & CaseIterable>(_ grades: Words<Grade>) -> String {
    Grade.allCases.map { "\($0.rawValue) – \(grades($0))" }.joined(separator: "; ")
  }

  private var kindsAndGrades: [Block] {
    let cells = report.judging.evidence
    guard !cells.isEmpty else { return [.paragraph(Line(book.text.noneRecorded))] }
    let grades = Set(cells.compactMap(\.grade)).filter(\.isJudged).sorted(by: Judging.isBefore)
    let head = [book.judging.kind] + grades.map(\.description)
    let kinds = EvidenceKind.allCases.filter { kind in cells.contains { $0.kind == kind } }
    let rows = kinds.map { kind in
      row(book.evidence.kind(kind), cells.filter { $0.kind == kind }, grades)
    }
    let tail = [book.judging.notJudged, book.judging.total]
    return [.table(Table(head + tail, rows + [row(book.judging.total, cells, grades)]))]
  }

  private func row(_ label: String, _ cells: [Judging.Cell], _ grades: [EvidenceGrade]) -> [Line] {
    let count = { (cells: [Judging.Cell]) in cells.map(\.count).reduce(0, +) }
    let unjudged = count(cells.filter { $0.grade?.isJudged != true })
    let counts = grades.map { grade in count(cells.filter { $0.grade == grade }) } + [unjudged]
    return [Line(label)] + (counts + [counts.reduce(0, +)]).map { Line("\($0)") }
  }
}
