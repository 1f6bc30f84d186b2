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
        Fact(book.cover.language, Line(textForms)),
        Fact(book.cover.findings, Line(findingStates)),
        Fact(book.cover.list, Line(book.cover.listState(cover.recommendations, cover.listComplete))),
      ]),
    ]
  }

  private var placement: String {
    guard let tier = report.cover.tier else { return book.text.notRecorded }
    return "\(book.terms.tier(tier)); \(report.cover.waiver.map(book.terms.waiver.of) ?? book.cover.noWaiver)"
  }

  /// Where the words of the recommendations come from in this language, each form once.
  private var textForms: String {
    let forms = report.recommendations.compactMap { sheet in sheet.text[language].map { form($0.form) } }
    let fallback = report.recommendations.contains { $0.text[language] == nil && !$0.text.versions.isEmpty }
    let known = forms.enumerated().filter { !forms[..<$0.offset].contains($0.element) }.map(\.element)
    return ([book.cover.languageName] + known + (fallback ? [book.cover.otherLanguage] : [])).joined(
      separator: "; ")
  }

  func form(_ form: TextForm) -> String {
    switch form {
    case .authentic: book.text.authentic
    case .paraphrase: book.text.paraphrase
    case .translation(let translation):
      book.text.translation(translation.original, book.dates.day(translation.made))
    }
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
