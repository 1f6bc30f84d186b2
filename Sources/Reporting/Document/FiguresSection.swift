import Registry

extension ProgressWording {
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
      [Line(name(of: row.measure, in: row.unit))]
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
    Line(cells.isEmpty ? "–" : cells.map(signs).firstOfEach.joined(separator: " · "))
  }

  private func series(_ series: Figures.Series) -> [Block] {
    let name = book.terms.measure(series.measure)
    let units = Set(series.lines.map(\.unit))
    let unit =
      units.count == 1
      ? units.map { book.figures.unit($0) }.filter { !name.contains($0) }.map { " (\($0))" }.joined() : ""
    return [
      .heading(level: 3, capitalized(name) + unit)
    ] + charts(of: series) + [
      .table(Table(book.figures.columns, rows(series.lines, sayingUnits: units.count > 1)))
    ] + series.disagreements.flatMap { disagreement($0, on: name) }
  }

  private func rows(_ lines: [FigureLine], sayingUnits: Bool) -> [[Line]] {
    // Where some lines say what definition they count by, its absence from another is worth a word.
    let definition = lines.contains { $0.definition != .unstated }
    return lines.map { line in
      let unit = sayingUnits ? " (\(book.figures.unit(line.unit)))" : ""
      return [
        Line("\(brief(line.period)), \(basis(line))"), Line(value(line.value) + unit), Line(counted(line)),
        remarks(line, definition: definition), mark(line.entry),
      ]
    }
  }

  private func disagreement(_ disagreement: Disagreement, on measure: String) -> [Block] {
    let times = disagreement.periods.map(brief)
    return [.note(Line(book.figures.disagreement(measure, times))), sides(disagreement)]
  }

  /// What each says, whom it disagrees with where that is not plain, and why.
  private func sides(_ disagreement: Disagreement) -> Block {
    .list(
      disagreement.sides.compactMap { side in
        let others =
          disagreement.sides.count > 2
          ? Line(" (") + cited(book.figures.differsFrom, side.against) + ")" : nil
        let note = side.note.flatMap(words).map { Line(" \(book.figures.note): \($0)") }
        return fact(side.entry).map { [$0, others, note].compactMap(\.self).reduce(Line([]), +) }
      })
  }

  private var withoutFigures: [Block] {
    let groups = report.figures.disagreements
    return [.heading(level: 3, book.figures.withoutFigures)]
      + (groups.isEmpty
        ? [.paragraph(Line(book.text.noneRecorded))]
        : [.paragraph(Line(book.figures.withoutFiguresRule))]
          + groups.map(sides))
  }
}
