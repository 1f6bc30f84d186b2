public import Registry

extension Wording {
  /// Judgements, each with its signature.
  func notes(_ commentaries: [CommentarySheet]) -> [Block] {
    commentaries.map { paragraph in
      let signature = book.text.signed(paragraph.author, book.dates.day(paragraph.since))
      return .note(
        Line("\(book.headings.commentary) (\(signature)): \(words(paragraph.text) ?? book.text.protected)"))
    }
  }
}

extension Commentary.Section {
  /// Its heading, and the document where that is not the progress report.
  public func words(in language: Language) -> String {
    let (own, memo) = (language.phrasebook, language.phrasebook.memo)
    let heading =
      switch self {
      case .onePage: own.headings.onePage
      case .overview: own.headings.overview
      case .threePs: own.headings.threePs
      case .figures: own.figures.heading
      case .whatChanged: own.changes.heading
      case .whatIsMissing: own.headings.whatIsMissing
      case .bottomLine: memo.headings.bottomLine
      case .theClock: memo.headings.clock
      case .drivers: memo.headings.drivers
      case .openings: memo.headings.openings
      case .unknowns: memo.headings.unknowns
      }
    return isOfMemo ? "\(memo.title): \(heading)" : heading
  }
}
