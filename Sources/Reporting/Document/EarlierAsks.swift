import Registry

extension ProgressWording {
  /// What came of what was asked once and does not stand in this list.
  var earlierAsks: [Block] {
    guard let first = report.asks.years.first else { return [] }
    let earlier = report.asks.earlier
    return [.heading(level: 3, book.asks.earlier)]
      + (earlier.isEmpty
        ? [.paragraph(Line(book.asks.noneEarlier(first)))]
        : [.paragraph(Line(book.asks.notListed(report.cover.edition.year, report.cover.listComplete)))]
          + byTheme(earlier).flatMap { [.heading(level: 4, $0.theme), .list($0.asks.map(entry))] })
  }

  private func entry(_ ask: Ask) -> Line {
    let lists = book.asks.lists(ask.lists.map(\.year))
    let next = ask.finding?.nextStep.map { " \(book.sheet.nextStep): \(words($0) ?? book.text.protected)" }
    return judged("\(name(ask.subjects, ask.titles, in: report.cover.edition)) (\(lists))", ask.finding)
      + (next ?? "")
  }
}
