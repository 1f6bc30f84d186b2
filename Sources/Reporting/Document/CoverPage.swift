import Registry

extension ProgressWording {
  var coverPage: [Block] {
    let cover = report.cover
    let country = cover.country.flatMap(words) ?? cover.edition.country.text
    return [
      .heading(level: 1, "\(book.headings.progressReport): \(country), \(cover.edition.year)"),
      .facts([
        Fact(book.cover.country, Line(country)),
        Fact(book.cover.edition, Line(book.cover.editionName(cover.edition))),
        Fact(book.cover.period, Line(book.dates.span(cover.period.first, cover.period.last))),
        Fact(book.cover.published, Line(cover.published.map(book.dates.day) ?? book.text.notRecorded)),
        Fact(book.cover.cutOff, Line(book.dates.day(cover.asOf))),
        Fact(book.cover.placement, Line(placement)),
        Fact(book.cover.audience, Line(book.terms.level(cover.audience))),
        Fact(book.cover.language, Line(forms(of: report.recommendations.map(\.text)))),
        Fact(book.cover.findings, Line(findingStates)),
        Fact(book.cover.list, Line(book.cover.listState(cover.recommendations, cover.listComplete))),
      ]),
    ]
  }

  private var placement: String {
    guard let tier = report.cover.tier else { return book.text.notRecorded }
    // Only a year on the Watch List can rest on a waiver.
    guard tier == .watchList else { return book.terms.tier(tier) }
    return "\(book.terms.tier(tier)); \(report.cover.waiver.map(book.terms.waiver.of) ?? book.cover.noWaiver)"
  }

  private var findingStates: String {
    let cover = report.cover
    guard !report.recommendations.isEmpty else { return book.text.noneRecorded }
    let total = cover.findings.map(\.count).reduce(0, +)
    let approved = cover.count(.approved)
    let counts = cover.findings.filter { $0.count > 0 }.map { "\(book.scale.state($0.state)): \($0.count)" }
    let none = cover.withoutFinding > 0 ? ["\(book.cover.withoutFinding): \(cover.withoutFinding)"] : []
    let verdict =
      approved == 0 ? book.cover.draft : approved < total ? book.cover.partlyApproved : book.cover.approved
    return "\(verdict) (\((counts + none).joined(separator: "; ")))"
  }
}
