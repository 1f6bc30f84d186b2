public import Registry

/// A recommendation's history being put into the words of a language.
struct HistoryWording: Wording {
  let report: HistoryReport
  let language: Language
  let book: Phrasebook
  let citations: Citations

  init(_ report: HistoryReport, in language: Language) {
    (self.report, self.language, book) = (report, language, language.phrasebook)
    citations = Citations(report.register)
  }
}

extension HistoryReport: Report {
  public var cutOff: CalendarDay { cover.asOf }

  /// The history in the words of a language, for a format to set.
  public func document(in language: Language) -> ReportDocument {
    let wording = HistoryWording(self, in: language)
    return ReportDocument(
      language: language, layout: .theme, contents: wording.book.charts.contents,
      blocks: wording.coverPage + wording.inShort + wording.curves + [.pageBreak] + wording.wordings
        + wording.yearByYear + wording.findings
        + wording.said + wording.evidence + wording.evidenceRegister(register) + wording.about(colophon))
  }
}

extension HistoryWording {
  var coverPage: [Block] {
    let cover = report.cover
    let title = words(cover.title) ?? book.text.protected
    return [
      .heading(level: 1, "\(book.history.title): \(title)"),
      .facts([
        Fact(
          book.history.recommendation, Line("\(book.history.numbered(cover.recommendation)) – \(title)")),
        Fact(
          book.cover.country,
          Line(cover.country.flatMap(words) ?? cover.recommendation.edition.country.text)),
        Fact(book.cover.cutOff, Line(book.dates.day(cover.asOf))),
        Fact(book.cover.audience, Line(book.terms.level(cover.audience))),
      ]),
    ]
  }
}
