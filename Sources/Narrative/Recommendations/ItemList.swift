import Registry

/// Takes the blocks of the recommendations' section for single recommendations, whatever the list looks like.
struct ItemList {
  typealias Shape = NarrativeReading.ListShape

  let shape: Shape?
  let items: [Mended]

  init(_ blocks: [Block], _ lexicon: Lexicon) {
    let blocks = Self.withoutIntroduction(Self.withSubItems(blocks))
    let texts = blocks.map(\.text)
    if blocks.contains(where: { $0.mark != nil }) {
      let parts = blocks.flatMap { block in
        Self.atBullets(block.text).flatMap { part in
          block.number.map { Self.atNumbers(part, from: $0 + 1) } ?? [part]
        }
      }
      (shape, items) = (.bulletLines, Self.clean(parts, lexicon))
    } else if texts.contains(where: { Self.atBullets($0).count > 1 }) {
      (shape, items) = (.bullets, Self.clean(texts.flatMap { Self.atBullets($0) }, lexicon))
    } else {
      let cut = Self.withoutMarks(texts, lexicon)
      (shape, items) = (cut.shape, Self.clean(cut.items, lexicon))
    }
  }

  private static func withoutMarks(_ texts: [Mended], _ lexicon: Lexicon) -> (shape: Shape?, items: [Mended])
  {
    guard let first = texts.first else { return (nil, []) }
    let numbered = atNumbers(first)
    if numbered.count > 1 { return (.numbers, numbered + texts.dropFirst()) }
    // Items apart that begin small: a semicolon within one parts nothing.
    if texts.count > 2, texts.allSatisfy({ $0.scalars.first.map { $0.isLetter && !$0.isUpper } ?? false }) {
      return (.paragraphs, texts)
    }
    if texts.contains(where: { at($0) { $0 == 0x3B }.count > 2 }) {
      return (.semicolons, texts.flatMap { at($0) { $0 == 0x3B } })
    }
    // A recommendation is one sentence; where lines are broken, the end of a paragraph may be none that is seen.
    let sentences = texts.flatMap { text in lexicon.sentences(of: text).map { cut(text, $0) } }
    if sentences.count == 1 { return (.sentences, at(sentences[0]) { $0 == 0x3B }) }
    return (texts.count > 1 ? .paragraphs : .sentences, sentences)
  }

  // MARK: Cutting

  static func cut(_ text: Mended, _ range: Range<Int>) -> Mended {
    var part = Mended()
    part.append(text, range)
    return part
  }

  private static func at(_ text: Mended, _ isMark: (UInt32) -> Bool) -> [Mended] {
    var (parts, start): ([Mended], Int) = ([], 0)
    for place in 0..<text.count where isMark(text.scalars[place]) {
      parts.append(cut(text, start..<place))
      start = place + 1
    }
    return parts + [cut(text, start..<text.count)]
  }

  /// Bullets that stand for nothing else; an asterisk or a middle dot between blanks where it comes more than once.
  private static func atBullets(_ text: Mended) -> [Mended] {
    let bulleted = at(text) { $0.isBullet }
    if bulleted.count > 1 { return bulleted }
    for mark: UInt32 in [0x2A, 0xB7] {
      let places = (1..<max(1, text.count - 1)).filter {
        text.scalars[$0] == mark && text.scalars[$0 - 1].isBlank && text.scalars[$0 + 1].isBlank
      }
      if places.count > 1 { return at(text) { $0 == mark } }
    }
    return [text]
  }

  /// "1) … 2) …" and "1. … 2. …", as long as the numbers follow one another.
  private static func atNumbers(_ text: Mended, from first: Int = 1) -> [Mended] {
    var (starts, wanted): ([(mark: Int, text: Int)], Int) = (first == 1 ? [] : [(0, 0)], first)
    for place in 0..<text.count
    where text.scalars[place].isDigit && (place == 0 || !text.scalars[place - 1].isDigit) {
      var (end, number) = (place, 0)
      while end < text.count, end - place < 3, text.scalars[end].isDigit {
        number = number * 10 + Int(text.scalars[end] - 48)
        end += 1
      }
      guard number == wanted, end + 1 < text.count, text.scalars[end] == 0x29 || text.scalars[end] == 0x2E,
        text.scalars[end + 1].isBlank,
        place == 0 || text.scalars[place - 1].isBlank || text.scalars[place - 1] == 0x28
      else { continue }
      starts.append((place, end + 1))
      wanted += 1
    }
    guard starts.count > 1 else { return [text] }
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1].mark : text.count
      return cut(text, starts[index].text..<end)
    }
  }

  // MARK: What belongs together

  /// An item with another mark that stands further in belongs to the one above.
  private static func withSubItems(_ blocks: [Block]) -> [Block] {
    var joined: [Block] = []
    for block in blocks {
      if let top = joined.last(where: { $0.mark != nil }), let mark = block.mark, mark != top.mark,
        block.indent > top.indent, !mark.isDigit, joined.last?.mark != nil
      {
        let text = joined[joined.count - 1].text
        let end = Int(text.ends.last ?? 0)
        joined[joined.count - 1].text.append(0x20, from: end, to: end)
        joined[joined.count - 1].text.append(block.text, 0..<block.text.count)
      } else {
        joined.append(block)
      }
    }
    return joined
  }

  /// "The government should:" is none.
  private static func withoutIntroduction(_ blocks: [Block]) -> [Block] {
    guard let first = blocks.first, first.mark == nil, blocks.count > 1 || !atBullets(first.text).isEmpty
    else {
      return blocks
    }
    var blocks = blocks
    let head = atBullets(first.text)[0]
    let range = head.trimmed(0..<head.count)
    guard let last = head.scalars[range].last, last == 0x3A else {
      return withoutColonHead(blocks)
    }
    if range.upperBound >= first.text.count - 1 { return Array(blocks.dropFirst()) }
    blocks[0].text = cut(first.text, range.upperBound..<first.text.count)
    return blocks
  }

  /// "…: investigate …; train …": a few words before a colon introduce a list that follows in the same sentence.
  private static func withoutColonHead(_ blocks: [Block]) -> [Block] {
    guard let text = blocks.first?.text, let colon = text.scalars.firstIndex(of: 0x3A), colon < 140,
      !text.scalars[..<colon].contains(where: { $0.isStop || $0 == 0x3B || $0.isBullet }),
      text.scalars[colon...].count(where: { $0 == 0x3B }) > 1
    else { return blocks }
    var blocks = blocks
    blocks[0].text = cut(text, colon + 1..<text.count)
    return blocks
  }

  /// Without marks at its ends and without the "and" that leads to the last one; what has no words falls away.
  private static func clean(_ items: [Mended], _ lexicon: Lexicon) -> [Mended] {
    items.compactMap { item in
      var range = item.trimmed(0..<item.count, also: [0x3B, 0x2C, 0x2A, 0xB7])
      range = withoutLeadingAnd(item, range, lexicon)
      guard range.count(where: { item.scalars[$0].isLetter }) > 2 else { return nil }
      return cut(item, range)
    }
  }

  private static func withoutLeadingAnd(_ item: Mended, _ range: Range<Int>, _ lexicon: Lexicon) -> Range<Int>
  {
    for word in lexicon.ands {
      let end = range.lowerBound + word.count
      guard end < range.upperBound, item.scalars[end].isBlank,
        item.scalars[range.lowerBound..<end].map(\.folded) == word
      else { continue }
      return item.trimmed(end..<range.upperBound)
    }
    return range
  }
}
