public import Registry

/// A progress report being put into the words of a language.
final class ProgressWording: Wording {
  let report: ProgressReport
  let language: Language
  let book: Phrasebook
  let citations: Citations

  init(_ report: ProgressReport, in language: Language) {
    (self.report, self.language, book) = (report, language, language.phrasebook)
    citations = Citations(report.register)
  }
}

extension ProgressReport {
  /// The report in the words of a language, for a format to set.
  public func document(in language: Language) -> ReportDocument {
    let wording = ProgressWording(self, in: language)
    return ReportDocument(
      language: language, contents: wording.book.charts.contents,
      blocks: wording.coverPage + wording.onePage + wording.howWeJudged + wording.overview
        + wording.eachRecommendation + wording.threePs + wording.figures + wording.whatChanged
        + wording.whatIsMissing
        + wording.evidenceRegister(register) + wording.about(colophon))
  }
}

extension ProgressWording {
  func title(of id: RecommendationID) -> String {
    report.recommendations.first { $0.id == id }.flatMap { words($0.shortTitle) } ?? id.text
  }

  /// What authors say of a section beyond the records.
  func commentaries(on section: Commentary.Section) -> [Block] {
    notes(report.commentaries.filter { $0.section == section })
  }
}
