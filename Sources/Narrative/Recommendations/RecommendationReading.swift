import Registry

/// Proposes what a recommendation asks: its parts, areas and themes.
struct RecommendationReading {
  let lexicon: Lexicon
  let vocabulary: Vocabulary

  func read(_ items: [Passage]) -> [ReadRecommendation] {
    items.enumerated().map { index, passage in
      let whole = passage.mended.trimmed(0..<passage.mended.count)
      let elements = parts(of: passage).map { element(passage, $0) }
      let areas = areas(of: passage)
      let isOnce = elements.allSatisfy { $0.side == .inLaw }
      return ReadRecommendation(
        position: index + 1, text: passage.mended.text(whole), places: passage.mended.places(of: whole),
        elements: elements, themes: themes(of: areas, passage), areas: areas,
        nature: isOnce ? .oneOff : .continuing)
    }
  }

  private func element(_ passage: Passage, _ tokens: Range<Int>) -> ReadElement {
    let letters = passage.mended.trimmed(passage.letters(of: tokens), also: [0x2C, 0x3B, 0x2E])
    let text = passage.mended.text(letters)
    let senses = passage.senses(in: tokens)
    let side: Side =
      [.adopt, .amend, .create, .draft, .remove].contains { senses[$0] != nil } && senses[.train] == nil
      ? .inLaw : .inPractice
    let closing = lexicon.closing[side] ?? ""
    return ReadElement(
      text: text, places: passage.mended.places(of: letters), side: side, closesWhen: "\(closing): \(text)")
  }

  // MARK: Parts

  /// Where one thing to do ends and the next begins.
  func parts(of passage: Passage) -> [Range<Int>] {
    var (parts, start): ([Range<Int>], Int) = ([], 0)
    for place in passage.tokens.indices where place > start {
      guard let next = cut(passage, at: place), next < passage.tokens.count, parts.count < 25,
        has(passage, start..<place), has(passage, next..<passage.tokens.count)
      else { continue }
      parts.append(start..<place)
      start = next
    }
    return parts + [start..<passage.tokens.count]
  }

  private func has(_ passage: Passage, _ part: Range<Int>) -> Bool {
    let words = part.count { passage.tokens[$0].mark == nil }
    return words >= 2 && (!lexicon.finalVerbs.isEmpty || words >= 1) && part.contains { isTask(passage, $0) }
  }

  private func cut(_ passage: Passage, at place: Int) -> Int? {
    if passage.tokens[place].mark == 0x3B { return place + 1 }
    let isComma = passage.tokens[place].mark == 0x2C
    var next = place + (isComma ? 1 : 0)
    let and = and(passage, at: next)
    next += and
    guard isComma || and > 0, next < passage.tokens.count else { return nil }
    if lexicon.finalVerbs.isEmpty {
      return isTask(passage, next) || isTask(passage, next + 1) && isAdverb(passage, next) ? next : nil
    }
    return isTask(passage, place - 1) ? next : nil
  }

  /// How many words an "and" at a place has.
  private func and(_ passage: Passage, at place: Int) -> Int {
    for and in lexicon.ands {
      let words = String(scalars: and).split(separator: " ").map(String.init)
      let end = place + words.count
      guard end <= passage.tokens.count else { continue }
      let said = (place..<end).map { passage.tokens[$0].word.map { vocabulary.words[$0] } }
      if said == words { return words.count }
    }
    return 0
  }

  private func isAdverb(_ passage: Passage, _ place: Int) -> Bool {
    let word = passage.tokens[place].word.map { vocabulary.words[$0] } ?? ""
    return word.hasSuffix("ly") || lexicon.language == .russian && word.hasSuffix("но")
  }

  /// Whether a word names something to do: a verb's base form.
  private func isTask(_ passage: Passage, _ place: Int) -> Bool {
    guard passage.tokens.indices.contains(place),
      let word = passage.tokens[place].word.map({ vocabulary.words[$0] })
    else { return false }
    switch lexicon.language {
    case .kyrgyz:
      return ["уу", "үү", "оо", "өө"].contains(where: word.hasSuffix) && word.unicodeScalars.count > 4
    case .russian:
      return ["ть", "ти", "чь", "ться", "тись"].contains(where: word.hasSuffix)
        && word.unicodeScalars.count > 4
    case .english:
      return !["ing", "ed", "ion", "s", "ment", "ance"].contains(where: word.hasSuffix)
        && passage.says(anyOf: ClauseSplitter.verbs.subtracting([.negation]), at: place)
    }
  }

  // MARK: Areas

  private func areas(of passage: Passage) -> [EffortArea] {
    let period = ReportingPeriod(reportYear: 2001)
    let scores = AreaRules(
      clause: Clause(passage, passage.tokens.indices, in: .recommendations, period), isRequest: true
    ).scores()
    let best = scores.values.max() ?? 0
    return EffortArea.allCases.filter { (scores[$0] ?? 0) >= max(1.5, best * 0.55) }
  }

  private func themes(of areas: [EffortArea], _ passage: Passage) -> [Theme] {
    let senses = passage.senses(in: passage.tokens.indices)
    let isPartnership = senses[.cooperate] != nil && (senses[.ngo] != nil || senses[.international] != nil)
    let found = Set(areas.map(\.theme))
    return Theme.allCases.filter { found.contains($0) || $0 == .partnership && isPartnership }
  }
}

extension EffortArea {
  fileprivate var theme: Theme {
    switch self {
    case .investigations, .prosecutions, .convictions, .sentences, .officialComplicity, .training, .lawReform:
      .prosecution
    case .victimIdentification, .victimServices, .referralAndProcedures, .nonPenalization: .protection
    case .planAndCoordination, .funding, .prevention, .recruitmentOversight, .dataProvision: .prevention
    }
  }
}
