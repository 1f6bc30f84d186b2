import Registry
import Scoring

extension ProgressWording {
  func assessment(_ sheet: RecommendationSheet) -> [Block] {
    [
      .heading(level: 4, book.headings.assessment),
      .list(sheet.elements.map { judged($0, in: sheet) }),
      .heading(level: 4, book.headings.gradeSentence), .paragraph(Line(gradeSentence(sheet))),
    ]
  }

  /// A finding with what stands against the recommendation beside it.
  private func judged(_ element: ElementSheet, in sheet: RecommendationSheet) -> Line {
    let finding = judged(named(element), element.finding)
    return contrary(sheet.against(element)).map { finding + Line(" ") + $0 } ?? finding
  }

  /// `4b. Apply the guidelines`, or the recommendation as a whole.
  private func named(_ element: ElementSheet) -> String {
    guard let title = element.title else { return book.sheet.whole }
    return "\(element.subject.short). \(words(title) ?? book.text.protected)"
  }

  private func gradeSentence(_ sheet: RecommendationSheet) -> String {
    let unknown = sheet.elements.filter { ($0.finding?.level ?? .noInformation) == .noInformation }
    let deciding = Set(sheet.finding.decidedBy)
    let names = { (elements: [ElementSheet]) in elements.map(\.subject.short) }
    let parts = sheet.elements.filter { deciding.contains($0.subject) }
    let hasElements = sheet.elements.contains { $0.title != nil }
    let known = parts.filter { part in !unknown.contains { $0.subject == part.subject } }
    let clauses = [
      !hasElements ? book.sheet.decidedAsWhole : known.isEmpty ? nil : book.sheet.decidedBy(names(known)),
      !hasElements || unknown.isEmpty || !sheet.finding.outcome.isUnknown
        ? nil : book.sheet.unknown(names(unknown.filter { deciding.contains($0.subject) })),
      sheet.finding.raised ? book.sheet.raised : nil,
    ].compactMap(\.self)
    let label = book.sheet.recommendation(sheet.id.position)
    return "\(label): \(([marked(sheet.finding.outcome)] + clauses).joined(separator: "; "))."
  }

  func elements(_ sheet: RecommendationSheet) -> [Block] {
    [.heading(level: 4, book.headings.elements), .list(sheet.elements.map(listed) + whole(sheet))]
  }

  private func listed(_ element: ElementSheet) -> Line {
    let marks = [
      element.side.map(book.sheet.side.of),
      element.title == nil ? nil : element.essential ? book.sheet.essential : book.sheet.notEssential,
    ].compactMap(\.self)
    let name = named(element) + (marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")
    return Line("\(name): ") + stanced(element.evidence)
  }

  private func whole(_ sheet: RecommendationSheet) -> [Line] {
    sheet.wholeEvidence.isEmpty ? [] : [Line("\(book.sheet.whole): ") + stanced(sheet.wholeEvidence)]
  }

  /// Marks of entries, by how they stand.
  private func stanced(_ evidence: [StancedEvidence]) -> Line {
    let groups = Stance.allCases.compactMap { stance -> Line? in
      let marks = evidence.filter { $0.stance == stance }.map { mark($0.id) }
      return marks.isEmpty ? nil : Line("\(book.evidence.stance(stance)): ") + .joined(marks)
    }
    return groups.isEmpty ? Line(book.text.noneRecorded) : .joined(groups, by: "; ")
  }

  func closing(_ sheet: RecommendationSheet) -> [Block] {
    let lines = sheet.elements.map { element in
      let closes = element.closesWhen.flatMap(words) ?? book.scale.test(.implemented)
      let level = element.finding?.level ?? .noInformation
      return Line(
        "\(named(element)): \(closes) (\(book.sheet.now): \(level.mark) – \(book.scale.level(level)))")
    }
    let next = sheet.nextStep.map { step($0) } ?? book.text.noneRecorded
    return [.heading(level: 4, book.headings.closing), .list(lines)]
      + (sheet.nature == .continuing ? [.note(Line(book.sheet.neverClosed))] : [])
      + [.facts([Fact(book.sheet.nextStep, Line(next))])]
  }
}
