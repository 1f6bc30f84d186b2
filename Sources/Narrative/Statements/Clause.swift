import Registry

/// A sentence, or a part of one that says something by itself.
struct Clause: Sendable {
  let passage: Passage
  let tokens: Range<Int>
  let senses: [Sense: Hit]
  let section: Locator.Section
  let period: ReportingPeriod

  init(_ passage: Passage, _ tokens: Range<Int>, in section: Locator.Section, _ period: ReportingPeriod) {
    (self.passage, self.tokens, self.section, self.period) = (passage, tokens, section, period)
    senses = passage.senses(in: tokens)
  }

  func says(_ sense: Sense) -> Bool { senses[sense] != nil }

  func saysAny(_ wanted: [Sense]) -> Bool { wanted.contains { senses[$0] != nil } }

  /// The first of some senses that the clause says, with its place.
  func first(of wanted: [Sense]) -> Hit? { wanted.lazy.compactMap { senses[$0] }.first }

  /// Where the first of some senses stands.
  func firstPlace(of wanted: [Sense]) -> Int? { wanted.compactMap { senses[$0]?.tokens.lowerBound }.min() }

  /// Whether a negation belongs to a word of a sense.
  func denies(_ sense: Sense, isHeadFinal: Bool) -> Bool {
    let words = hits(of: sense)
    return hits(of: .negation).contains { not in
      words.contains { word in
        not.overlaps(word) || not.lowerBound == word.upperBound
          || !isHeadFinal && (0...2).contains(word.lowerBound - not.upperBound)
      }
    }
  }

  private func hits(of sense: Sense) -> [Range<Int>] {
    guard says(sense) else { return [] }
    return tokens.flatMap { passage.hits(at: $0) }.filter { $0.sense == sense }.map(\.tokens)
  }

  func cue(_ sense: Sense) -> [Range<Int>] { senses[sense].map { passage.places(of: $0) } ?? [] }
}

/// Cuts sentences where one part ends and another with a verb of its own begins.
struct ClauseSplitter {
  let passage: Passage
  let vocabulary: Vocabulary
  /// Endings of verbs that stand last; empty for languages where they stand before their objects.
  let finalVerbs: [String]
  /// Whether what is listed is told part by part, as a summary lists the year's work.
  var isSummary = false

  /// No shorter part says anything by itself: subject, verb and, where verbs do not stand last, what they are of.
  private var fewest: Int { finalVerbs.isEmpty ? 3 : 2 }
  static let verbs: Set<Sense> = [
    .increase, .decrease, .continued, .stay, .adopt, .create, .draft, .intend, .inForce, .perform, .stop,
    .remove,
    .amend,
    .negation, .noReport, .noFigures, .identify, .refer, .train, .convict, .prosecute, .investigate,
    .repatriate, .assist,
  ]

  /// What makes a part say something.
  private static let telling = verbs.union([
    .problem, .lack, .pending, .lenient, .without, .limited, .unknown, .partly, .punish, .need,
  ])

  func clauses(_ sentence: Range<Int>) -> [Range<Int>] {
    var (parts, start): ([Range<Int>], Int) = ([], sentence.lowerBound)
    let isList = isSummary && sentence.contains { passage.says(.listing, at: $0) }
    for place in sentence where place > start {
      let listed = isList ? cutInList(at: place, in: sentence) : nil
      let isSure = listed != nil || passage.tokens[place].mark == 0x3B
      guard let next = listed ?? cut(at: place, in: sentence), next < sentence.upperBound,
        !asks(parts, sentence, place),
        isWhole(start..<place, isSure: isSure || passage.says(.despite, at: start)),
        isWhole(next..<sentence.upperBound, isSure: isSure || passage.says(.despite, at: next))
      else { continue }
      parts.append(start..<place)
      start = next
    }
    return parts + [start..<sentence.upperBound]
  }

  /// "How many were found, is not published": what is asked first belongs to what follows.
  private func asks(_ parts: [Range<Int>], _ sentence: Range<Int>, _ place: Int) -> Bool {
    parts.isEmpty && passage.tokens[place].mark == 0x2C && passage.says(.figures, at: sentence.lowerBound)
      && !sentence.dropFirst().prefix(while: { $0 < place }).contains { passage.tokens[$0].mark != nil }
  }

  private func isWhole(_ part: Range<Int>, isSure: Bool) -> Bool {
    part.count { passage.tokens[$0].mark == nil } >= fewest && (isSure || hasVerb(part))
  }

  /// "The group, led by the minister, met": behind a comma within it, a verb only describes.
  private func hasVerb(_ part: Range<Int>) -> Bool {
    let isSet = finalVerbs.isEmpty && part.count { passage.tokens[$0].mark == 0x2C } == 1
    return part.contains { place in
      passage.says(anyOf: Self.telling, at: place)
        && !(isSet && place > part.lowerBound && passage.tokens[place - 1].mark == 0x2C)
    }
  }

  /// Where the next part begins, if one ends before this token.
  private func cut(at place: Int, in sentence: Range<Int>) -> Int? {
    if passage.tokens[place].mark == 0x3B { return place + 1 }
    return finalVerbs.isEmpty ? cutBeforeVerb(at: place, in: sentence) : cutBehindVerb(at: place)
  }

  /// "These efforts included opening a shelter, training judges, and …": behind a comma or "and" a deed, or before it
  /// where verbs stand last.
  private func cutInList(at place: Int, in sentence: Range<Int>) -> Int? {
    let isComma = passage.tokens[place].mark == 0x2C
    var next = isComma ? place + 1 : place
    guard next < sentence.upperBound else { return nil }
    if isAnd(next) || says(["жана"], next) { next += 1 } else if !isComma { return nil }
    let near = finalVerbs.isEmpty ? next..<min(next + 2, sentence.upperBound) : max(place - 1, 0)..<place
    return near.contains(where: isDeed) ? next : nil
  }

  /// A verb made a noun: "opening", "открытие", "ачуу".
  private func isDeed(_ place: Int) -> Bool {
    let word = passage.tokens[place].word.map { vocabulary.words[$0] } ?? ""
    return Self.deeds.contains(where: word.hasSuffix) && passage.says(anyOf: Self.telling, at: place)
  }

  private static let deeds = [
    "ing", "ние", "ния", "тие", "ция", "цию", "уу", "үү", "оо", "өө", "ууну", "үүнү", "оону", "өөнү",
  ]

  private func says(_ words: Set<String>, _ place: Int) -> Bool {
    passage.tokens[place].word.map { words.contains(vocabulary.words[$0]) } ?? false
  }

  /// "… strengthened training, referred more victims, and adopted …"
  private func cutBeforeVerb(at place: Int, in sentence: Range<Int>) -> Int? {
    let isComma = passage.tokens[place].mark == 0x2C
    var next = isComma ? place + 1 : place
    guard next < sentence.upperBound else { return nil }
    let hasAnd = isAnd(next)
    if hasAnd { next += 1 }
    guard isComma || hasAnd, next < sentence.upperBound else { return nil }
    // "…, a decrease from 2011" compares; "identified and referred twelve victims" has one object.
    if passage.says(.compared, at: next) { return nil }
    if next + 1 < sentence.upperBound, passage.says(.percent, at: next + 1) { return nil }
    if !isComma, place > sentence.lowerBound, passage.says(anyOf: Self.told, at: place - 1),
      isFinite(place - 1)
    {
      return nil
    }
    if passage.says(.yet, at: next), isComma {
      // "Did not, however, look for": put in between, it parts nothing.
      return next + 1 < sentence.upperBound && passage.tokens[next + 1].mark == 0x2C ? nil : next
    }
    // "Although …, judges …"
    if isComma, passage.says(.despite, at: sentence.lowerBound),
      !(sentence.lowerBound..<place).contains(where: { passage.tokens[$0].mark == 0x2C })
    {
      return next
    }
    if passage.says(.despite, at: next), isComma { return next }
    if passage.says(anyOf: Self.finite, at: next) || hasAnd && passage.says(.negation, at: next) {
      return next
    }
    // "… but had no authority"
    if hasAnd, !isComma, isBut(next - 1), next + 1 < sentence.upperBound, passage.says(.negation, at: next + 1) {
      return next
    }
    return isComma && (hasAnd || !isRelative(next) && !isLeadIn(place, in: sentence))
      && hasSubjectAndVerb(at: next, in: sentence, hasAnd: hasAnd) ? next : nil
  }

  /// ", and courts convicted …": a few words, then a verb, with no comma between.
  private func hasSubjectAndVerb(at place: Int, in sentence: Range<Int>, hasAnd: Bool) -> Bool {
    let reach = place..<min(sentence.upperBound, place + (hasAnd ? 8 : 3))
    for token in reach {
      if passage.tokens[token].mark != nil { return false }
      if token > place, passage.says(anyOf: Self.told, at: token), isFinite(token) { return true }
      if token > place, passage.says(.punish, at: token), isPastOfMany(token) { return true }
    }
    return false
  }

  /// "…, prosecutions, or convictions" are named, not told.
  private func isFinite(_ place: Int) -> Bool {
    let word = passage.tokens[place].word.map { vocabulary.words[$0] } ?? ""
    return ![
      "ion", "ions", "ing", "ания", "аний", "ании", "аниях", "ения", "ений", "ении", "ениях", "ров", "рах",
    ].contains(
      where: word.hasSuffix)
  }

  /// "Detained", "задержали".
  private func isPastOfMany(_ place: Int) -> Bool {
    let word = passage.tokens[place].word.map { vocabulary.words[$0] } ?? ""
    return ["ed", "али", "или", "ала", "ила"].contains(where: word.hasSuffix)
  }

  /// "which", "который": what follows describes the word before.
  private func isRelative(_ place: Int) -> Bool {
    guard let word = passage.tokens[place].word else { return true }
    let text = vocabulary.words[word]
    // ", в которых …"
    if text.unicodeScalars.count <= 3, place + 1 < passage.tokens.count,
      let next = passage.tokens[place + 1].word,
      vocabulary.words[next].hasPrefix("котор")
    {
      return true
    }
    if !text.unicodeScalars.contains(where: { $0.value > 0x400 }) {
      return Self.relatives.contains(text) || text.hasSuffix("ing")
    }
    return ["котор", "что", "как", "где", "если", "чтобы", "в том", "вклю", "не"].contains(
        where: text.hasPrefix)
  }

  /// "As in past years, …", "In the capital, …"
  private func isLeadIn(_ place: Int, in sentence: Range<Int>) -> Bool {
    guard finalVerbs.isEmpty, let word = passage.tokens[sentence.lowerBound].word else { return false }
    return Self.relatives.contains(vocabulary.words[word])
      && !sentence.prefix(while: { $0 < place }).contains { passage.tokens[$0].mark == 0x2C }
  }

  private static let relatives: Set<String> = [
    "which", "who", "whom", "whose", "that", "where", "when", "with", "without", "as", "in", "of", "for", "by",
    "to", "from", "on", "at", "or", "some", "all", "both", "most", "many", "each", "half", "led", "among", "such",
    "during", "after", "before", "since", "under", "despite", "because", "if", "until", "including",
  ]

  /// Verbs of a whole clause, with their negations.
  private static let told: Set<Sense> = finite.union([
    .negation, .convict, .prosecute, .investigate, .identify, .refer,
  ])

  private static let finite: Set<Sense> = [
    .increase, .decrease, .continued, .stay, .adopt, .create, .inForce, .perform, .stop, .remove, .noReport,
    .noFigures,
  ]

  private func isBut(_ place: Int) -> Bool { says(["but", "но"], place) }

  private func isAnd(_ place: Int) -> Bool { says(["and", "и", "but", "но", "а"], place) }

  /// "…жогорулатты, …багыттады жана …түздү"
  private func cutBehindVerb(at place: Int) -> Int? {
    let isComma = passage.tokens[place].mark == 0x2C
    let said = passage.tokens[place].word.map { vocabulary.words[$0] } ?? ""
    let isAnd = ["жана", "бирок", "ошондой"].contains(said)
    guard isComma || isAnd, place > 0, let word = passage.tokens[place - 1].word else { return nil }
    if isComma, isConverb(vocabulary.words[word], place - 1), countsNext(place + 1) { return place + 1 }
    guard isFinal(vocabulary.words[word], place - 1) else { return nil }
    // Before "and" a participle may still describe what follows.
    if isAnd, !isPast(vocabulary.words[word]), said == "жана" { return nil }
    return place + 1
  }

  /// "…жөнөтүлүп, төртөө соттолду": what follows has a count of its own.
  private func isConverb(_ word: String, _ place: Int) -> Bool {
    ["ып", "ип", "уп", "үп"].contains(where: word.hasSuffix) && passage.says(anyOf: Self.verbs, at: place)
  }

  private func countsNext(_ place: Int) -> Bool {
    (place..<min(passage.tokens.count, place + 2)).contains {
      NumberReading(passage: passage).number(at: $0) != nil
    }
  }

  private func isPast(_ word: String) -> Bool {
    ["ды", "ди", "ду", "дү", "ты", "ти", "ту", "тү"].contains { word.hasSuffix($0) }
  }

  private func isFinal(_ word: String, _ place: Int) -> Bool {
    if passage.hits(at: place).contains(where: { $0.sense == .negation || $0.sense == .noReport }) {
      return true
    }
    guard word.unicodeScalars.count > 3, finalVerbs.contains(where: word.hasSuffix), !isPlural(word) else {
      return false
    }
    // A noun in the accusative ends like a verb in the past.
    return passage.says(anyOf: Self.verbs, at: place)
  }

  private func isPlural(_ word: String) -> Bool {
    ["ларды", "лерди", "лорду", "лөрдү", "дарды", "дерди", "дорду", "дөрдү", "тарды", "терди", "торду", "төрдү"]
      .contains { word.hasSuffix($0) }
  }
}
