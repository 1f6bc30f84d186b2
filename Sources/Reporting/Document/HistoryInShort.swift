import Registry

extension HistoryWording {
  var inShort: [Block] {
    let readings = report.lastReadings.map { reading($0, in: nil) }
    return [
      .heading(level: 2, "1. \(book.history.inShort)"), .facts(standing),
      .heading(level: 3, book.history.findingsNow), list(report.asks.rows.map(now)),
      .heading(level: 3, book.sheet.reading), list(readings),
    ]
  }

  private var standing: [Fact] {
    let asked = report.lists.filter { $0.standing == .listed }.map { list in
      let numbers = list.recommendations.map { "\($0.recommendation.position)" }.joined(separator: ", ")
      return "\(list.edition.year) (\(numbers))"
    }
    return [Fact(book.history.asked, Line(asked.joined(separator: ", ")))]
      + years(.notVisible, book.history.notVisible) + years(.notListed, book.history.notListed)
      + [Fact(book.history.years, Line("\(report.cover.yearsSinceFirst)"))]
  }

  private func years(_ standing: Ask.Standing, _ label: String) -> [Fact] {
    let years = report.lists.filter { $0.standing == standing }.map(\.edition.year)
    return years.isEmpty ? [] : [Fact(label, Line(yearSpans(years).joined(separator: ", ")))]
  }

  private func now(_ ask: Ask) -> Line {
    let finding = ask.finding.map { "\(marked($0.level)) (\(book.dates.since($0.since)))" }
    return Line("\(name(ask.subjects, ask.titles, in: nil)): \(finding ?? "? – \(book.text.noFinding)")")
  }
}
