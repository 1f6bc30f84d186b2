import Registry

extension ProgressWording {
  /// This list beside the one before it.
  func list(_ changes: ListChanges) -> [Block] {
    [.heading(level: 3, book.changes.list)] + comparison(changes)
  }

  private func comparison(_ changes: ListChanges) -> [Block] {
    guard let previous = changes.previous else { return [.paragraph(Line(book.changes.noPrevious))] }
    guard changes.known != .none else { return [.paragraph(Line(book.text.noneRecorded))] }
    let table = Block.table(Table(book.changes.columns, changes.rows.map { row($0, changes) }))
    return changes.previousKnown == .none
      ? [.paragraph(Line(book.changes.previousUnknown(previous.year))), table]
      : [table] + unseen(changes, previous)
  }

  private func row(_ row: ListChanges.Row, _ changes: ListChanges) -> [Line] {
    let origins = row.origins.map { book.changes.origin(book.sheet.relation($0.relation), $0.recommendation) }
    let new = changes.previous.flatMap { previous in
      changes.previousKnown == .none
        ? nil : book.changes.new(previous.year, changes.previousKnown == .whole)
    }
    return [
      "\(row.recommendation.position)", title(of: row.recommendation),
      origins.isEmpty ? new ?? "–" : origins.joined(separator: "; "),
    ].map { Line($0) }
  }

  private func unseen(_ changes: ListChanges, _ previous: EditionID) -> [Block] {
    guard !changes.unseen.isEmpty else {
      return [.paragraph(Line(book.changes.noneUnseen(previous.year)))]
    }
    let names = changes.unseen.map { name($0.recommendation, $0.title, in: report.cover.edition) }
    let label = book.changes.unseen(previous.year, changes.known == .whole)
    return [.paragraph(Line(label)), .list(names.map { Line($0) })]
  }
}
