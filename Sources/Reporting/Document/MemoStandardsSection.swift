import Registry
import Scoring

extension MemoWording {
  /// Four standards and twelve criteria: those of which something is known, and the names of the rest.
  var minimumStandards: [Block] {
    let (seen, unseen) = (memo.standards.seen, memo.standards.unseen)
    let table = Table(book.memo.standards.columns, seen.map(row))
    return [heading(4, book.memo.headings.standards)] + (seen.isEmpty ? [] : [.table(table)])
      + (unseen.isEmpty
        ? [] : [.paragraph(Line(book.memo.standards.unseen(unseen.map(\.criterion.reference))))])
      + (seen.isEmpty ? [] : [.note(Line(book.memo.standards.rule))])
  }

  private func row(_ row: Standards.Row) -> [Line] {
    let findings = row.findings.map { "\($0.recommendation.position): \($0.outcome.mark)" }
    let list = row.findings.first.map { " (\($0.recommendation.edition.year))" } ?? ""
    let supply = book.missing.supply(row.supply)
    return [
      row.criterion.reference, book.terms.criterionName(row.criterion),
      findings.isEmpty ? book.text.noFinding : findings.joined(separator: ", ") + list,
      row.course.map(book.memo.drivers.course.of) ?? book.memo.standards.noCourse,
      row.grade?.description ?? "–",
      row.presumption ? "\(supply); \(book.memo.standards.presumed)" : supply,
    ].map { Line($0) }
  }
}
