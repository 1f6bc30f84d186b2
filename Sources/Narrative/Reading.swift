public import Registry

extension NarrativeReading {
  /// Reads a text. What the edition says goes before what the text lets guess; a lexicon more, of a language that is
  /// shipped, takes the place of that one.
  public init(_ text: NarrativeText, edition: EditionID? = nil, lexicons own: [Lexicon] = []) {
    let lexicons = Lexicon.shipped.map { shipped in own.last { $0.language == shipped.language } ?? shipped }
    var reading = Reading(text, edition, lexicons)
    self = reading.read()
  }
}

/// One reading while it runs.
private struct Reading {
  let text: NarrativeText
  let edition: EditionID?
  let lexicon: Lexicon?
  var vocabulary: Vocabulary
  var notices: [Notice]

  init(_ text: NarrativeText, _ edition: EditionID?, _ lexicons: [Lexicon]) {
    (self.text, self.edition) = (text, edition)
    notices = text.notices
    lexicon = LanguageGuess(text.letters, lexicons).lexicon
    vocabulary = Vocabulary(lexicon)
  }

  mutating func read() -> NarrativeReading {
    guard let lexicon else {
      notices.append(text.letters.scalars.contains(where: \.isLetter) ? .unknownLanguage : .empty)
      return NarrativeReading(text: text, edition: edition, notices: notices)
    }
    let lines = LineReading(text.letters, lexicon).lines(&vocabulary)
    var builder = BlockBuilder(text.letters, lines)
    builder.run()
    let blocks = builder.blocks
    let list = ItemList(blocks.filter { $0.section == .recommendations }, lexicon)
    let items = list.items.map { Passage($0, &vocabulary) }
    let sections = blocks.filter { $0.section != .recommendations }.map {
      ($0.section, Passage($0.text, &vocabulary))
    }
    let passages: [(Locator.Section, Passage)] = HeadlessSummary(sections).passages
    let titles = builder.titles.map { Passage(ItemList.cut(text.letters, $0), &vocabulary) }
    let identity = Identity(titles: titles, passages: passages, items: items)
    let recommendations = RecommendationReading(lexicon: lexicon, vocabulary: vocabulary).read(items)
    noteSections(builder, recommendations.count, passages)
    let year = edition?.year ?? identity.year
    noteIdentity(identity)
    let paragraphs = paragraphs(passages, lexicon)
    let statements = statements(passages, items, recommendations, year, lexicon)
    return NarrativeReading(
      text: text, language: lexicon.language, country: edition?.country ?? identity.country, year: year,
      tier: identity.tier, run: identity.run, headings: headings(builder), paragraphs: paragraphs,
      listShape: list.shape, recommendations: recommendations, statements: statements, notices: notices)
  }

  private func headings(_ builder: BlockBuilder) -> [(section: Locator.Section, place: Range<Int>)] {
    builder.titles.map { (.heading, text.letters.place(of: $0)) }
      + builder.headings.map { ($0.section, text.letters.place(of: $0.range)) }
  }

  // MARK: Paragraphs and statements

  private func paragraphs(_ passages: [(Locator.Section, Passage)], _ lexicon: Lexicon) -> [Paragraph] {
    var numbers: [Locator.Section: Int] = [:]
    return passages.map { section, passage in
      numbers[section, default: 0] += 1
      let sentences = lexicon.sentences(of: passage.mended).map {
        Sentence(text: passage.mended.text($0), places: passage.mended.places(of: $0))
      }
      return Paragraph(section: section, number: numbers[section] ?? 1, sentences: sentences)
    }
  }

  private func statements(
    _ passages: [(Locator.Section, Passage)], _ items: [Passage], _ recommendations: [ReadRecommendation],
    _ year: Int?,
    _ lexicon: Lexicon
  ) -> [Statement] {
    let period = ReportingPeriod(reportYear: year ?? 2001)
    let links = LinkReading(
      items, recommendations, among: passages.filter { $0.0 != .profile }.map(\.1), vocabulary, lexicon)
    let reader = StatementReading(period: period, lexicon: lexicon, vocabulary: vocabulary, links: links)
    var numbers: [Locator.Section: Int] = [:]
    return passages.flatMap { section, passage in
      numbers[section, default: 0] += 1
      let isOfEffort =
        section == .summary || section == .prosecution || section == .protection || section == .prevention
      return isOfEffort ? reader.statements(passage, section, paragraph: numbers[section] ?? 1) : []
    }
  }

  // MARK: What the reader should know

  private mutating func noteIdentity(_ identity: Identity) {
    if edition == nil, identity.country == nil { notices.append(.noCountry) }
    if edition == nil, identity.year == nil { notices.append(.noYear) }
    if let edition, let found = identity.titledCountry, found != edition.country {
      notices.append(.otherCountry(found: found, asked: edition.country))
    }
  }

  private mutating func noteSections(
    _ builder: BlockBuilder, _ count: Int, _ passages: [(Locator.Section, Passage)]
  ) {
    let found = Set(builder.blocks.map(\.section)).union(passages.map(\.0))
    let wanted: [Locator.Section] = [
      .summary, .recommendations, .prosecution, .protection, .prevention, .profile,
    ]
    let words = passages.reduce(0) { $0 + $1.1.tokens.count }
    let field = passages.reduce(0) {
      $0 + $1.1.hits.count { $0.sense == .trafficking || $0.sense == .victim }
    }
    if builder.headings.isEmpty, field * 100 < words { return notices.append(.notANarrative) }
    let missing = wanted.filter { !found.contains($0) && ($0 != .recommendations || count > 0) }
    if !missing.isEmpty { notices.append(.sectionsMissing(missing)) }
    if count == 0 { notices.append(.noRecommendations) }
    if count > Dossier.longestList {
      notices.append(.listTooLong(found: count, drafted: Dossier.longestList))
    }
  }
}

extension NarrativeReading {
  /// What is left where no lexicon knows the words.
  fileprivate init(text: NarrativeText, edition: EditionID?, notices: [Notice]) {
    self.init(
      text: text, language: nil, country: edition?.country, year: edition?.year, tier: nil, run: nil,
      headings: [],
      paragraphs: [], listShape: nil, recommendations: [], statements: [], notices: notices)
  }
}

extension Mended {
  func place(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])
  }
}

extension Lexicon {
  func sentences(of mended: Mended) -> [Range<Int>] {
    SentenceSplitter(
      mended: mended, abbreviations: abbreviations, softAbbreviations: softAbbreviations, common: common
    )
    .sentences()
  }
}
