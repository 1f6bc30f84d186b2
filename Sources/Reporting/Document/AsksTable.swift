import Registry

extension Wording {
  /// Requests by theme, a column a list, with the finding of each year; and how to read them.
  func table(of asks: Asks, in edition: EditionID?) -> [Block] {
    guard !asks.rows.isEmpty else { return [.paragraph(Line(book.text.noneRecorded))] }
    let head = [book.asks.asked] + asks.years.map(String.init) + [book.asks.now]
    let rows = byTheme(asks.rows).flatMap { theme, rows in
      [row(of: theme, columns: head.count)] + rows.map { row($0, in: edition) }
    }
    return [.table(Table(head, rows, mayBreak: true)), .note(Line(book.asks.legend))]
      + (asks.yearsInPart.isEmpty ? [] : [.note(Line(book.asks.inPart(asks.yearsInPart)))])
  }

  /// Rows that are in order of theme, under the words of each.
  func byTheme(_ asks: [Ask]) -> [(theme: String, asks: [Ask])] {
    let themes = Theme.allCases.map { theme in
      (book.terms.theme(theme), asks.filter { $0.theme == theme })
    }
    return (themes + [(book.text.notRecorded, asks.filter { $0.theme == nil })]).filter { !$0.1.isEmpty }
  }

  /// The mark of a finding; nothing where there is none.
  private func chip(_ level: FindingLevel?) -> Line {
    Line(level.map { [.finding($0, label: $0.mark)] } ?? [])
  }

  private func row(of theme: String, columns: Int) -> [Line] {
    [Line(theme.uppercased())] + Array(repeating: Line(""), count: columns - 1)
  }

  private func row(_ ask: Ask, in edition: EditionID?) -> [Line] {
    let years = ask.years.map { year in
      Line(year.standing == .listed ? "•" : "") + chip(year.level)
    }
    return [Line(name(ask.subjects, ask.titles, in: edition))] + years + [chip(ask.finding?.level)]
  }
}
