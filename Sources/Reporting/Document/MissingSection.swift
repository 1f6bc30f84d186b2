import Registry

extension ProgressWording {
  var whatIsMissing: [Block] {
    let missing = report.missing
    let window = book.dates.span(missing.from, missing.to)
    return [
      .heading(level: 2, "8. \(book.headings.whatIsMissing)"), .paragraph(Line(book.missing.rule(window))),
      .table(Table(book.missing.columns, missing.rows.map(row))),
    ] + (missing.rows.contains(where: \.presumption) ? [.note(Line(book.missing.presumption))] : [])
      + gaps + commentaries(on: .whatIsMissing)
  }

  private func row(_ row: Missing.Row) -> [Line] {
    let remark = row.criterion == .a4 ? book.missing.judgedByTwelve : nil
    let presumed = row.presumption ? book.missing.presumed : nil
    return [
      row.criterion.reference, book.terms.criterion(row.criterion), book.missing.supply(row.supply),
      "\(row.entries)", [remark, presumed].compactMap(\.self).joined(separator: "; "),
    ].map { Line($0.isEmpty ? "–" : $0) }
  }

  private var gaps: [Block] {
    let missing = report.missing
    let silent = missing.noInformation.compactMap(fact)
    let figures = missing.figuresWithoutValue.map { gap in
      let words = "\(book.terms.measure(gap.measure)), \(book.dates.event(gap.period)): \(book.text.noData)"
      return Line("\(words) ") + mark(gap.entry)
    }
    return [.heading(level: 3, book.missing.silent), list(silent)]
      + [.heading(level: 3, book.missing.figures), list(figures)]
  }

  private func list(_ lines: [Line]) -> Block {
    lines.isEmpty ? .paragraph(Line(book.text.noneRecorded)) : .list(lines)
  }
}

extension Criterion {
  /// `b(7)`, as the statute has it.
  var reference: String { "\(rawValue.prefix(1))(\(rawValue.dropFirst()))" }
}
