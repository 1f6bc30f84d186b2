import Registry

extension ProgressWording {
  var overview: [Block] {
    [.heading(level: 2, "3. \(book.headings.overview)")] + overviewTable + everyAsk
      + commentaries(on: .overview)
  }

  var overviewTable: [Block] {
    [
      report.overview.isEmpty
        ? .paragraph(Line(book.text.noneRecorded))
        : .table(Table(book.overview.columns, report.overview.map(cells), columnsNeeded: 140)),
      .note(Line(book.overview.yearsNote)),
      .note(Line(book.overview.divergenceNote)),
    ]
  }

  private var everyAsk: [Block] {
    guard let first = report.asks.years.first else { return [] }
    return [.heading(level: 3, book.asks.since(first))] + table(of: report.asks, in: report.cover.edition)
  }

  private func cells(_ row: OverviewRow) -> [Line] {
    [
      "\(row.recommendation.position)",
      title(of: row.recommendation),
      row.themes.isEmpty
        ? book.text.notRecorded : row.themes.map(book.terms.theme.of).joined(separator: ", "),
      row.yearsOutstanding.map(String.init) ?? "–",
      row.claim.map(book.scale.claim.of) ?? book.text.noneRecorded,
      "\(marked(row.outcome)) (\(ownership(row.states, row.authors)))",
      readings(row),
      book.overview.divergence(row.divergence),
      row.nature == .continuing ? trend(row.trends) : "–",
      row.lead.isEmpty ? book.text.notRecorded : row.lead.map(body).joined(separator: ", "),
      row.nextStep.map(step) ?? book.text.noneRecorded,
    ].map { Line($0) }
  }

  private func readings(_ row: OverviewRow) -> String {
    let words = row.readings.map { reading in
      read(reading.edition, reading.direction, reading.certainty)
        + (row.readings.count > 1 ? ", \(book.sheet.askedAs(reading.recommendation))" : "")
    }
    return words.isEmpty ? book.text.noneRecorded : words.joined(separator: "; ")
  }

  /// One word where all elements moved alike.
  private func trend(_ trends: [OverviewRow.ElementTrend]) -> String {
    guard let first = trends.first else { return book.text.noneRecorded }
    if trends.allSatisfy({ $0.trend == first.trend }) { return book.scale.trend(first.trend) }
    let parts = trends.map { "\($0.subject.short) – \(book.scale.trend($0.trend))" }.joined(separator: ", ")
    // What is unknown is no direction: one word for all that is known needs no "mixed".
    let known = Set(trends.map(\.trend).filter { $0 != .noData })
    return known.count > 1 ? "\(book.overview.mixed): \(parts)" : parts
  }
}

extension Wording {
  /// A body, with the one that has its work now.
  func body(_ body: BodySheet) -> String {
    let name = body.name.flatMap(words) ?? body.id.text
    let successors = body.successors.compactMap(words)
    return successors.isEmpty ? name : "\(name) (\(book.overview.now): \(successors.joined(separator: ", ")))"
  }
}

extension SubjectID {
  /// `4b` or `4`: enough inside one edition.
  var short: String { element?.short ?? "\(recommendation.position)" }
}
