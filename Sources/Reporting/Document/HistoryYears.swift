import Registry

extension HistoryWording {
  var wordings: [Block] {
    let texts = report.lists.flatMap(\.recommendations).map(\.text)
    return [
      .heading(level: 2, "2. \(book.history.wordings)"),
      .table(Table(book.history.columns, report.lists.flatMap(rows))),
      .note(Line("\(book.cover.language): \(forms(of: texts))")),
    ]
  }

  /// A row for each text in a list, or one that says why there is none.
  private func rows(_ list: ListWording) -> [[Line]] {
    let year = "\(list.edition.year)"
    return list.recommendations.isEmpty
      ? [[year, "–", "–", book.history.standing(list.standing)].map { Line($0) }]
      : list.recommendations.map { row($0, year) }
  }

  private func row(_ version: ListWording.Version, _ year: String) -> [Line] {
    let origins = version.origins.map { origin in
      "\(book.sheet.relation(origin.relation)): \(book.history.numbered(origin.recommendation))"
    }
    return [
      year, "\(version.recommendation.position)", origins.isEmpty ? "–" : origins.joined(separator: "; "),
      words(version.text) ?? book.text.protected,
    ].map { Line($0) }
  }

  var yearByYear: [Block] {
    [.heading(level: 2, "3. \(book.history.asks)")] + table(of: report.asks, in: nil)
  }

  var findings: [Block] {
    let pages = report.findings.flatMap { ask -> [Block] in
      let findings = ask.findings.map(told)
      return [
        .heading(level: 3, name(ask.subjects, ask.titles, in: nil)),
        findings.isEmpty ? .paragraph(Line(book.text.noFinding)) : .list(findings),
      ]
    }
    return [.heading(level: 2, "4. \(book.history.findings)")]
      + (pages.isEmpty ? [.paragraph(Line(book.text.noneRecorded))] : pages)
  }
}
