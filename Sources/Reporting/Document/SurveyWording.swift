public import Registry

/// Estimates country by country being put into the words of a language.
struct SurveyWording: Wording {
  let language: Language
  let book: Phrasebook
  let citations = Citations(
    Register(entries: [], files: [], unjudged: Unjudged([]), sources: [], withheld: 0))

  init(in language: Language) { (self.language, book) = (language, language.phrasebook) }
}

extension EstimateSurvey: Worded {
  public func document(in language: Language) -> ReportDocument {
    let wording = SurveyWording(in: language)
    let book = wording.book
    let head = book.estimate.everywhereColumns + Tier.ladder.map(\.rawValue) + [book.estimate.knownAreas]
    return ReportDocument(
      language: language,
      blocks: [
        .heading(level: 1, book.estimate.everywhere(year)),
        .note(ReportDocument.Line(book.estimate.disclaimer)),
        .paragraph(ReportDocument.Line(book.estimate.use(use))),
        .table(ReportDocument.Table(head, countries.map(wording.row))),
      ]
        + (without.isEmpty
          ? [] : [.paragraph(ReportDocument.Line(book.estimate.without(without.joined(separator: ", "))))])
        + (countries.contains(where: \.yearBeforeMissing)
          ? [.note(ReportDocument.Line(book.estimate.star))] : [])
        + [.note(ReportDocument.Line(book.estimate.method(method)))])
  }
}

extension SurveyWording {
  fileprivate func row(_ line: EstimateSurvey.Line) -> [Line] {
    // The year before is not entered: the last tier that is stands for it.
    let last = line.lastPlaced.rawValue + (line.yearBeforeMissing ? "*" : "")
    return [Line(line.name.flatMap(words) ?? line.code), Line(last)]
      + line.tiers.map { Line("\(percent($0.share)) (\(range($0.low, $0.high)))") } + [Line("\(line.known)")]
  }
}
