import Registry

extension HistoryWording {
  /// Two tracks, which never mix.
  var said: [Block] {
    [
      .heading(level: 2, "5. \(book.history.said)"),
      .heading(level: 3, book.history.claims), list(report.claims.map { claim($0, in: nil) }),
      .heading(level: 3, book.history.readings), list(report.readings.map { reading($0, in: nil) }),
    ]
  }

  var evidence: [Block] {
    [.heading(level: 2, "6. \(book.history.evidence)")]
      + (report.evidence.isEmpty
        ? [.paragraph(Line(book.text.noneRecorded))] : report.evidence.flatMap(period))
  }

  /// The entries of a period, by how they stand.
  private func period(_ period: PeriodEvidence) -> [Block] {
    let span = book.dates.span(period.edition.period.first, period.edition.period.last)
    return [.heading(level: 3, "\(book.cover.editionName(period.edition)): \(span)")]
      + Stance.allCases.flatMap { stance -> [Block] in
        let facts = period.entries.filter { $0.stance == stance }.compactMap { fact($0.id) }
        return facts.isEmpty
          ? []
          : [
            .facts([Fact(book.evidence.stance(stance), Line(book.evidence.entries(facts.count)))]),
            .list(facts),
          ]
      }
  }
}
