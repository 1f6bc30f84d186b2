import Registry

extension Wording {
  var figures: [Block] {
    let figures = report.figures
    let count = figures.series.map(\.lines.count).reduce(0, +)
    return [.heading(level: 2, "6. \(book.figures.heading)")]
      + (count == 0
        ? [.paragraph(Line(book.text.noneRecorded))]
        : [.paragraph(Line(book.figures.rule(count)))] + byYear + figures.series.flatMap(series))
      + withoutFigures + commentaries(on: .figures)
  }

  private var byYear: [Block] {
    let table = report.figures.byYear
    guard !table.rows.isEmpty else { return [] }
    let rows = table.rows.map { row in
      [Line("\(book.terms.measure(row.measure)) (\(book.figures.unit(row.unit)))")]
        + row.cells.map(sideBySide)
    }
    return [
      .heading(level: 3, book.figures.byYear),
      .table(Table([book.figures.measure] + table.years.map(String.init), rows, mayBreak: true)),
      .note(Line(book.figures.signs)), .note(Line(book.figures.layout)),
    ]
  }

  /// All values of a year; what several sources have alike stands once.
  private func sideBySide(_ cells: [YearTable.Cell]) -> Line {
    let values = cells.map(signs)
    let each = values.indices.filter { !values[..<$0].contains(values[$0]) }.map { values[$0] }
    return Line(each.isEmpty ? "–" : each.joined(separator: " · "))
  }

  private func series(_ series: Figures.Series) -> [Block] {
    // Where some lines say what definition they count by, its absence from another is worth a word.
    let definition = series.lines.contains { $0.definition != .unstated }
    let rows = series.lines.map { line in
      [
        Line("\(brief(line.period)), \(book.figures.basis(line.basis))"), Line(value(line.value)),
        Line(book.figures.unit(line.unit)), Line(counted(line)), remarks(line, definition: definition),
        mark(line.entry),
      ]
    }
    return [
      .heading(level: 3, capitalized(book.terms.measure(series.measure))),
      .table(Table(book.figures.columns, rows)),
    ] + series.disagreements.flatMap { disagreement($0, on: book.terms.measure(series.measure)) }
  }

  private func capitalized(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

  private func disagreement(_ disagreement: Disagreement, on measure: String) -> [Block] {
    let times = disagreement.periods.map(brief)
    return [
      .note(Line(book.figures.disagreement(measure, times))), .list(disagreement.sides.compactMap(said)),
    ]
  }

  /// What one side says, and why it differs.
  private func said(_ side: Disagreement.Side) -> Line? {
    fact(side.entry).map { fact in
      side.note.flatMap(words).map { fact + " \(book.figures.note): \($0)" } ?? fact
    }
  }

  private var withoutFigures: [Block] {
    let pairs = report.figures.disagreements
    return [.heading(level: 3, book.figures.withoutFigures)]
      + (pairs.isEmpty
        ? [.paragraph(Line(book.text.noneRecorded))]
        : [.paragraph(Line(book.figures.withoutFiguresRule))]
          + pairs.map { pair in .list(pair.sides.compactMap(said)) })
  }
}
