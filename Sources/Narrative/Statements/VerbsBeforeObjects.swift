/// Cuts where verbs stand before their objects.
extension ClauseSplitter {
  /// "… strengthened training, referred more victims, and adopted …"
  func cutBeforeVerb(at place: Int, in sentence: Range<Int>) -> Int? {
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
    if hasAnd, !isComma, isBut(next - 1), next + 1 < sentence.upperBound,
      passage.says(.negation, at: next + 1)
    {
      return next
    }
    if !isComma { return countsAndTells(next, in: sentence) ? next : nil }
    return
      (hasAnd || !isRelative(next) && !isLeadIn(place, in: sentence) && !closesAside(place, in: sentence))
      && hasSubjectAndVerb(at: next, in: sentence, hasAnd: hasAnd) ? next : nil
  }

  /// "21 stood before a judge and 13 were found guilty": behind "and" a number with a verb of its own.
  private func countsAndTells(_ place: Int, in sentence: Range<Int>) -> Bool {
    // "Of these, twelve were women and 20 were men": parts of one total.
    guard !passage.says(.of, at: sentence.lowerBound),
      let number = NumberReading(passage: passage).number(at: place)
    else { return false }
    return (number.tokens.upperBound..<min(sentence.upperBound, number.tokens.upperBound + 3)).contains {
      passage.says(.tensed, at: $0)
    }
  }

  /// ", and courts convicted …": a few words, then a verb, with no comma between.
  private func hasSubjectAndVerb(at place: Int, in sentence: Range<Int>, hasAnd: Bool) -> Bool {
    // ", а четверо получили условные сроки"
    let isCount = hasAnd && NumberReading(passage: passage).number(at: place) != nil
    for token in place..<min(sentence.upperBound, place + 8) {
      if isCount, (place + 1..<place + 3).contains(token), isPastOfMany(token) { return true }
      if passage.tokens[token].mark != nil { return false }
      guard token > place else { continue }
      if passage.says(.tensed, at: token), hasAnd || token < place + 6 { return true }
      guard hasAnd || token < place + 3 else { continue }
      if passage.says(anyOf: Self.told, at: token), isFinite(token) { return true }
      if passage.says(.punish, at: token), isPastOfMany(token) { return true }
    }
    return false
  }

  /// "…, prosecutions, or convictions" are named, not told.
  func isFinite(_ place: Int) -> Bool {
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
    // ", после чего …", ", официально получивших …"
    let next =
      place + 1 < passage.tokens.count ? passage.tokens[place + 1].word.map { vocabulary.words[$0] } : nil
    if Self.whose.contains(text) || ["чего", "чем", "ли"].contains(next)
      || [text, next ?? ""].contains(where: { word in Self.participles.contains(where: word.hasSuffix) })
    {
      return true
    }
    return ["котор", "что", "как", "где", "если", "чтобы", "в том", "вклю", "не"].contains(
      where: text.hasPrefix)
  }

  /// "Children, begging in the streets, were …": the second comma only closes what the first one opened.
  private func closesAside(_ place: Int, in sentence: Range<Int>) -> Bool {
    guard let open = (sentence.lowerBound..<place).last(where: { passage.tokens[$0].mark == 0x2C }),
      let word = passage.tokens[open + 1].word
    else { return false }
    return isRelative(open + 1) || Self.participles.contains(where: vocabulary.words[word].hasSuffix)
  }

  private static let whose: Set<String> = [
    "чья", "чьи", "чьё", "чье", "чей", "чего", "откуда", "куда", "кто", "поскольку", "причём", "причем",
    "сколько", "кому", "каким",
  ]

  private static let participles = [
    "щих", "щие", "щий", "щая", "щее", "щего", "щей", "щую", "щим", "щими", "вших", "вшие", "вший", "вшая",
    "вшее",
    "вшего", "вшей", "вшую", "вшим", "вшими", "нных", "нные", "нный", "нная", "нное", "нного", "нной", "нную",
    "нным", "нными", "мых", "мые",
  ]

  /// "As in past years, …", "In the capital, …"
  private func isLeadIn(_ place: Int, in sentence: Range<Int>) -> Bool {
    guard finalVerbs.isEmpty, let word = passage.tokens[sentence.lowerBound].word else { return false }
    return Self.relatives.contains(vocabulary.words[word])
      && !sentence.prefix(while: { $0 < place }).contains { passage.tokens[$0].mark == 0x2C }
  }

  private static let relatives: Set<String> = [
    "which", "who", "whom", "whose", "that", "where", "when", "with", "without", "as", "in", "of", "for",
    "by", "to", "from", "on", "at", "or", "some", "all", "both", "most", "many", "each", "half", "led",
    "among", "such", "during", "after", "before", "since", "under", "despite", "because", "if", "until",
    "including", "outside", "inside", "across", "throughout", "beyond", "within", "so", "owing", "thanks",
    "following",
    "prior", "given", "beside", "besides", "near", "how", "whether",
    "как", "при", "до", "из-за", "несмотря", "наряду", "помимо", "кроме", "согласно", "среди",
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
}
