import Registry

/// Tells what each line is.
struct LineReading {
  private let letters: Mended
  private let lexicon: Lexicon
  private let repeated: Set<String>

  init(_ letters: Mended, _ lexicon: Lexicon) {
    (self.letters, self.lexicon) = (letters, lexicon)
    repeated = Self.repeatedLines(letters)
  }

  func lines(_ vocabulary: inout Vocabulary) -> [Line] {
    var (lines, isFirst): ([Line], Bool) = ([], true)
    let ranges = letters.lineRanges()
    let isBlank = ranges.map { letters.trimmed($0).isEmpty }
    for (index, range) in ranges.enumerated() {
      let trimmed = letters.trimmed(range)
      let indent = trimmed.lowerBound - range.lowerBound
      let isApart =
        (index == 0 || isBlank[index - 1])
        && (index + 1 == ranges.count || isBlank[index + 1] || isHead(trimmed, of: ranges[index + 1]))
      let kind = kind(trimmed, isFirst: isFirst, isApart: isApart, &vocabulary)
      lines.append(Line(range: trimmed, kind: kind, indent: indent))
      if kind != .blank, kind != .furniture, kind != .title, trimmed.count > 60 { isFirst = false }
    }
    lines.widenTitle(letters)
    return lines
  }

  /// Far shorter than the line below, with which a paragraph begins.
  private func isHead(_ range: Range<Int>, of next: Range<Int>) -> Bool {
    let next = letters.trimmed(next)
    return next.count > 60 && range.count * 2 < next.count && letters.scalars[next.lowerBound].isUpper
  }

  private func kind(
    _ range: Range<Int>, isFirst: Bool, isApart: Bool, _ vocabulary: inout Vocabulary
  ) -> Line.Kind {
    if range.isEmpty { return .blank }
    if isFurniture(range) { return .furniture }
    let isShort = range.count <= 140
    if isShort, let heading = headingInSpacedLetters(range, &vocabulary) { return heading }
    let words = tokens(in: letters.trimmed(range, also: Self.frames), isShort, &vocabulary)
    let tokens = Enumeration(letters, words).words
    if isShort, isFirst || isInCapitals(range), isTitle(tokens, vocabulary) { return .title }
    if let heading = heading(range, tokens, isShort, vocabulary) { return heading }
    let shape = HeadingShape(letters, range, tokens, isApart: isApart)
    if let section = shape.section(lexicon, vocabulary) { return .heading(section, textFrom: nil) }
    return bullet(range).map { .bullet(textFrom: $0) } ?? .text
  }

  /// Marks that Markdown and word processors leave around a heading.
  private static let frames: Set<UInt32> = [0x23, 0x2A, 0x5F, 0x3A, 0x2E, 0x2013, 0x2014, 0x2D, 0x3D, 0x7C]

  private func tokens(in range: Range<Int>, _ isShort: Bool, _ vocabulary: inout Vocabulary) -> [Token] {
    // A heading that text follows on its line ends with a colon, a stop or a dash near the line's beginning.
    let end = isShort ? range.upperBound : min(range.upperBound, range.lowerBound + 90)
    guard range.lowerBound < end else { return [] }
    var tokenizer = Tokenizer(letters, range.lowerBound..<end)
    tokenizer.run(&vocabulary)
    return tokenizer.tokens
  }

  // MARK: Headings

  /// "P R E V E N T I O N"
  private func headingInSpacedLetters(_ range: Range<Int>, _ vocabulary: inout Vocabulary) -> Line.Kind? {
    guard let closed = letters.closedUp(range) else { return nil }
    let reading = LineReading(closed, lexicon)
    let kind = reading.kind(0..<closed.count, isFirst: false, isApart: true, &vocabulary)
    guard case .heading(let section, textFrom: _) = kind else { return nil }
    return .heading(section, textFrom: nil)
  }

  private func heading(
    _ range: Range<Int>, _ tokens: [Token], _ isShort: Bool, _ vocabulary: Vocabulary
  ) -> Line.Kind? {
    guard !tokens.isEmpty else { return nil }
    if isShort, let last = letters.scalars[range].last, !isSentence(range, last),
      let section = section(tokens, vocabulary)
    {
      return .heading(section, textFrom: nil)
    }
    guard let (head, text) = runIn(tokens, range),
      let section = section(head, vocabulary)
        ?? HeadingShape(
          letters, range.lowerBound..<head[head.count - 1].range.upperBound, head, isApart: false
        )
        .section(lexicon, vocabulary)
    else { return nil }
    return .heading(section, textFrom: text)
  }

  /// Words of a heading that is a sentence by its stop count as one only if they are few.
  private func isSentence(_ range: Range<Int>, _ last: UInt32) -> Bool {
    last.isStop && range.count(where: { letters.scalars[$0].isBlank }) > 3
  }

  /// "PROSECUTION: The government…" or "Prosecution. The government…", and where the text begins.
  private func runIn(_ tokens: [Token], _ range: Range<Int>) -> ([Token], Int)? {
    guard let mark = tokens.firstIndex(where: { $0.mark != nil }), (1...8).contains(mark),
      let scalar = tokens[mark].mark, [0x3A, 0x2E, 0x2013, 0x2014].contains(scalar)
    else { return nil }
    let head = Array(tokens[..<mark])
    let letters = head.flatMap { self.letters.scalars[$0.range] }
    let isCapital = letters.allSatisfy { !$0.isLetter || $0.isUpper }
    guard isCapital || head.count <= 4 && scalar != 0x2013 && scalar != 0x2014,
      self.letters.scalars[head[0].range.lowerBound].isUpper
    else { return nil }
    let from = self.letters.trimmed(tokens[mark].range.upperBound..<range.upperBound, also: [0x2A, 0x5F])
      .lowerBound
    return from < range.upperBound ? (head, from) : nil
  }

  private func section(_ tokens: [Token], _ vocabulary: Vocabulary) -> Locator.Section? {
    var words = tokens.filter { $0.word != nil || $0.number != nil }
    // "3. Prevention"
    if words.first?.number != nil { words.removeFirst() }
    guard !words.isEmpty, words.count <= 14 else { return nil }
    let matching = Matching(lexicon: lexicon, vocabulary: vocabulary, tokens: words)
    return lexicon.headings.first { heading in
      guard heading.words.last == AtomIndex.rest else {
        return heading.words.count == words.count && matching.match(heading.words[...], at: 0) != nil
      }
      return heading.words.count - 1 <= words.count && matching.match(heading.words.dropLast(), at: 0) != nil
        && startsAsHeading(tokens, matching)
    }?.section
  }

  /// A heading of free length is in capitals or ends with a colon, else it would be a sentence's beginning.
  private func startsAsHeading(_ tokens: [Token], _ matching: Matching) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    let range = first.range.lowerBound..<last.range.upperBound
    let letters = self.letters.scalars[range].filter(\.isLetter)
    return letters.allSatisfy(\.isUpper)
      || tokens.count <= 9 && self.letters.scalars[range.lowerBound].isUpper && !tells(matching)
  }

  /// "Protection of victims declined." is a sentence, however short.
  private func tells(_ matching: Matching) -> Bool {
    for hit in matching.hits() {
      if let sense = hit.sense, Self.telling.contains(sense) { return true }
    }
    return false
  }

  private static let telling: Set<Sense> = [
    .increase, .decrease, .continued, .stay, .negation, .lack, .limited,
  ]

  private func isInCapitals(_ range: Range<Int>) -> Bool {
    letters.scalars[range].allSatisfy { !$0.isLetter || $0.isUpper }
  }

  private func isTitle(_ tokens: [Token], _ vocabulary: Vocabulary) -> Bool {
    guard tokens.count <= 24, tokens.last?.mark?.isStop != true else { return false }
    let hits = Matching(lexicon: lexicon, vocabulary: vocabulary, tokens: tokens).hits()
    let hasTier = hits.contains { $0.sense == .tier } && tokens.contains { $0.number != nil }
    return (hasTier || hits.contains { $0.sense == .watchList }) && !hits.contains { $0.sense == .running }
  }

  // MARK: Bullets and furniture

  /// Where the words of a list's line begin.
  private func bullet(_ range: Range<Int>) -> Int? {
    let first = letters.scalars[range.lowerBound]
    if first.isLineBullet {
      let rest = letters.trimmed(range.lowerBound + 1..<range.upperBound)
      let isApart = range.count > 1 && (first.isBullet || letters.scalars[range.lowerBound + 1].isBlank)
      return isApart && !rest.isEmpty ? rest.lowerBound : nil
    }
    var place = range.lowerBound + (first == 0x28 ? 1 : 0)
    let start = place
    while place < range.upperBound, letters.scalars[place].isDigit { place += 1 }
    guard (1...3).contains(place - start), place + 1 < range.upperBound,
      letters.scalars[place] == 0x29 || letters.scalars[place] == 0x2E, letters.scalars[place + 1].isBlank
    else { return nil }
    return letters.trimmed(place + 1..<range.upperBound).lowerBound
  }

  private func isFurniture(_ range: Range<Int>) -> Bool {
    guard range.count <= 100 else { return false }
    let letters = letters.scalars[range]
    if !letters.contains(where: \.isLetter) { return !letters.contains(where: \.isBullet) || range.count > 1 }
    return repeated.contains(Self.shape(letters)) || isPageNumber(range) || isRunningHead(range)
  }

  /// "CORAL COAST          143": a page's number far from the words beside it.
  private func isRunningHead(_ range: Range<Int>) -> Bool {
    let parts = letters.scalars[range].split(separator: 0x20, omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, parts.count > 4 else { return false }
    return Self.isPage(last) && parts.dropLast().suffix(2).allSatisfy(\.isEmpty)
      || Self.isPage(first) && parts.dropFirst().prefix(2).allSatisfy(\.isEmpty)
  }

  private static func isPage(_ word: ArraySlice<UInt32>) -> Bool {
    (1...4).contains(word.count) && word.allSatisfy(\.isDigit)
  }

  /// "Page 3 of 8", "3 | Trafficking in Persons Report", "стр. 3".
  private func isPageNumber(_ range: Range<Int>) -> Bool {
    let text = Self.shape(letters.scalars[range])
    return range.count <= 16
      && ["page of", "page", "стр", "страница", "бет", "барак", "страница из", "стр из"].contains(text)
  }

  private static func shape(_ letters: ArraySlice<UInt32>) -> String {
    var shape: [UInt32] = []
    for scalar in letters {
      if scalar.isLetter {
        shape.append(scalar.folded)
      } else if let last = shape.last, last != 0x20 {
        shape.append(0x20)
      }
    }
    if shape.last == 0x20 { shape.removeLast() }
    return String(scalars: shape)
  }

  /// Short lines with a number that stand there three times or more but for the number.
  private static func repeatedLines(_ letters: Mended) -> Set<String> {
    var counts: [String: Int] = [:]
    for range in letters.lineRanges() {
      let range = letters.trimmed(range)
      guard (4...100).contains(range.count), letters.scalars[range].contains(where: \.isDigit),
        letters.scalars[range].last?.isStop != true
      else { continue }
      counts[shape(letters.scalars[range]), default: 0] += 1
    }
    return Set(counts.filter { $0.value >= 3 && !$0.key.isEmpty }.keys)
  }
}
