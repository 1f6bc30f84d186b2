import Registry
import Scoring

extension MemoWording {
  /// Four standards and twelve criteria: those with evidence of the period, and the names of the rest.
  var minimumStandards: [Block] {
    let (words, rows) = (book.memo.standards, memo.standards.rows)
    let (shown, others) = rows.split { $0.supply != .missing }
    let (judged, unseen) = others.split { !$0.findings.isEmpty }
    let table = Table(words.columns, shown.map { row($0, named: book.terms.criterionName) })
    let sentences = [
      judged.isEmpty ? nil : words.onlyFindings(judged.map(\.criterion.reference)),
      unseen.isEmpty ? nil : words.unseen(unseen.map(\.criterion.reference)),
    ].compactMap(\.self)
    return [heading(4, book.memo.headings.standards)] + (shown.isEmpty ? [] : [.table(table)])
      + sentences.map { .paragraph(Line($0)) } + (shown.isEmpty ? [] : [.note(Line(words.rule))])
  }

  /// All sixteen, in the words of the statute.
  var standardsInFull: [Block] {
    [
      .heading(level: 3, book.memo.headings.standards),
      .table(
        Table(
          book.memo.standards.columns, memo.standards.rows.map { row($0, named: book.terms.criterion) })),
      .note(Line(book.memo.standards.rule)),
    ]
  }

  private func row(_ row: Standards.Row, named name: Words<Criterion>) -> [Line] {
    let findings = row.findings.map { "\($0.recommendation.position): \($0.outcome.mark)" }
    let list = row.findings.first.map { " (\($0.recommendation.edition.year))" } ?? ""
    let supply = book.missing.supply(row.supply)
    return [
      row.criterion.reference, name(row.criterion),
      findings.isEmpty ? book.text.noFinding : findings.joined(separator: ", ") + list,
      row.course.map(book.memo.drivers.course.of) ?? book.memo.standards.noCourse,
      row.grade?.description ?? "–",
      row.presumption ? "\(supply); \(book.memo.standards.presumed)" : supply,
    ].map { Line($0) }
  }
}
