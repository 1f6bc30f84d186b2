public import Registry

/// A tier-risk memo being put into the words of a language.
struct MemoWording: Wording {
  let memo: TierRiskMemo
  let language: Language
  let book: Phrasebook
  let citations: Citations

  init(_ memo: TierRiskMemo, in language: Language) {
    (self.memo, self.language, book) = (memo, language, language.phrasebook)
    citations = Citations(memo.register)
  }
}

extension TierRiskMemo: Report {
  public var cutOff: CalendarDay { asOf }

  /// The memo in the words of a language, for a format to set: seven sections on two pages, and an annex.
  public func document(in language: Language) -> ReportDocument {
    let wording = MemoWording(self, in: language)
    return ReportDocument(
      language: language, layout: .memo, contents: wording.book.charts.contents,
      blocks: wording.coverPage + wording.bottomLine + wording.theClock + wording.whatDrivesIt
        + wording.minimumStandards + wording.whatWouldChangeIt + wording.whatWeDoNotKnow + wording.howGoodItIs
        + wording.annex + wording.evidenceRegister(register)
        + wording.about(colophon, saying: language.phrasebook.memo.annex.about))
  }
}

extension MemoWording {
  var country: String { memo.country.flatMap(words) ?? memo.edition.country.text }

  /// What authors say of a section beyond the estimate.
  func commentaries(on section: Commentary.Section) -> [Block] {
    notes(memo.commentaries.filter { $0.section == section })
  }

  func heading(_ number: Int, _ words: String) -> Block { .heading(level: 2, "\(number). \(words)") }

  var coverPage: [Block] {
    [
      .heading(level: 1, "\(book.memo.title) – \(country), \(memo.edition.year)"),
      .facts([
        Fact(book.cover.period, Line(book.dates.span(memo.period.first, memo.period.last))),
        Fact(book.cover.cutOff, Line(book.dates.day(memo.asOf))),
        Fact(book.cover.audience, Line(book.terms.level(memo.audience))),
      ]),
      .note(Line("\(book.estimate.disclaimer) \(book.estimate.use(memo.estimate.use))")),
    ]
  }
}
