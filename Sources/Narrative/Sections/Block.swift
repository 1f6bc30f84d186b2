import Registry

/// A paragraph or an item of a list, mended across the lines and pages that broke it.
struct Block: Sendable {
  let section: Locator.Section
  /// The mark at the beginning of an item; `nil` for a paragraph.
  let mark: UInt32?
  /// Of an item that is numbered.
  let number: Int?
  let indent: Int
  var text = Mended()
}

/// Puts lines together: to paragraphs, items and sections.
struct BlockBuilder {
  private let letters: Mended
  private let lines: [Line]
  private let wrap: Wrapping
  private let compounds: Set<String>
  private let smallItems: SmallItems
  private(set) var blocks: [Block] = []
  /// Places of the sections' headings.
  private(set) var headings: [(section: Locator.Section, range: Range<Int>)] = []
  private(set) var titles: [Range<Int>] = []
  private var section = Locator.Section.summary
  // The open block, in parts: taken out and put back, its text would be copied for each line.
  private var mark: UInt32?
  private var number: Int?
  private var indent = 0
  private var text = Mended()
  /// With what stands before its text: a full line is one that fills the page's width.
  private var lastLine: Range<Int>?
  private var sinceBlank = false

  init(_ letters: Mended, _ lines: [Line]) {
    (self.letters, self.lines) = (letters, lines)
    wrap = Wrapping(lines)
    compounds = letters.compounds(where: lines)
    smallItems = SmallItems(letters, lines)
  }

  mutating func run() {
    for line in lines {
      switch line.kind {
      case .blank, .furniture: sinceBlank = true
      case .title:
        close()
        titles.append(line.range)
      case .heading(let section, let textFrom):
        close()
        self.section = section
        headings.append((section, line.range.lowerBound..<(textFrom ?? line.range.upperBound)))
        if let textFrom { take(textFrom..<line.range.upperBound, line) }
      case .bullet where isDash(line.range.lowerBound): take(line.range, line)
      case .bullet(let textFrom):
        close()
        (mark, indent) = (letters.scalars[line.range.lowerBound], line.indent)
        number = letters.number(in: line.range.lowerBound..<textFrom)
        take(textFrom..<line.range.upperBound, line)
      case .text: take(line.range, line)
      }
    }
    close()
  }

  /// A dash or number in mid-sentence, with which a broken line happens to begin.
  private func isDash(_ place: Int) -> Bool {
    guard !text.isEmpty, !sinceBlank, !letters.scalars[place].isBullet, mark != letters.scalars[place],
      mark?.isDigit != true || !letters.scalars[place].isDigit,
      let last = text.scalars.last(where: { !$0.isBlank && !$0.isCloser })
    else { return false }
    return !last.isStop && last != 0x3A && last != 0x3B
  }

  private mutating func take(_ range: Range<Int>, _ line: Line) {
    if !text.isEmpty {
      if goesOn(with: range, line) { return join(range, line) }
      close()
    }
    if mark == nil { indent = line.indent }
    text.append(letters, range)
    (lastLine, sinceBlank) = (line.range, false)
  }

  private mutating func close() {
    if !text.isEmpty {
      blocks.append(Block(section: section, mark: mark, number: number, indent: indent, text: text))
    }
    (mark, number, indent, text, lastLine, sinceBlank) = (nil, nil, 0, Mended(), nil, false)
  }

  // MARK: Does it go on?

  private func goesOn(with range: Range<Int>, _ line: Line) -> Bool {
    guard let last = text.scalars.last(where: { !$0.isBlank && !$0.isCloser }) else { return true }
    let first = letters.scalars[range].first { !$0.isOpener } ?? 0
    let startsSmall = first.isLetter && !first.isUpper
    let isFinished = last.isStop || last == 0x3A
    if section == .recommendations, mark == nil, !startsSmall, !isFinished { return goesOnInList }
    if section == .recommendations, smallItems.areLines || smallItems.areParagraphs && sinceBlank {
      return false
    }
    if sinceBlank {
      // A page break in mid-sentence; of a list each item may lack its stop.
      if startsSmall { return !last.isStop || last == 0x2E }
      return !isFinished && last != 0x3B && mark == nil && lastLineIsFull
    }
    if startsSmall || !isFinished { return mark != nil || wrap.isHard || startsSmall || lastLineIsLong }
    return wrap.goesOn(after: lastLine?.count ?? 0, indent: line.indent)
  }

  /// A list without marks has an item a line, or an item a paragraph; only a full line goes on with a capital.
  private var goesOnInList: Bool {
    !sinceBlank && wrap.isHard && (lastLine?.count ?? 0) * 100 > wrap.width * 78
  }

  /// A heading without a known word, or a line of verse, is short; a broken paragraph is not.
  private var lastLineIsFull: Bool {
    lastLineIsLong || wrap.isHard && (lastLine?.count ?? 0) * 10 > wrap.width * 7
  }
  private var lastLineIsLong: Bool { (lastLine?.count ?? 0) > 60 }

  // MARK: Joining

  private mutating func join(_ range: Range<Int>, _ line: Line) {
    guard let lastLine else { return }
    if letters.scalars[lastLine].last == 0x2D, lastLine.count > 1, joinsHyphen(lastLine, range) {
      if dropsHyphen(lastLine, range) { text.removeLast() }
    } else {
      // The blank stands for the line end, and for all that lies between where only blanks do.
      let (from, to) = (lastLine.upperBound, range.lowerBound)
      let isPlain = (from..<to).allSatisfy { letters.scalars[$0].isBlank }
      let start = Int(letters.ends[from - 1])
      text.append(0x20, from: start, to: isPlain ? Int(letters.starts[to]) : start)
    }
    text.append(letters, range)
    (self.lastLine, sinceBlank) = (line.range, false)
  }

  private func joinsHyphen(_ line: Range<Int>, _ next: Range<Int>) -> Bool {
    let before = letters.scalars[line.upperBound - 2]
    let after = letters.scalars[next.lowerBound]
    return before.isLetter && after.isLetter && !after.isUpper
      || before.isDigit && (after.isDigit || after.isLetter)
  }

  /// Between letters a hyphen at a line's end divides a word; behind a digit, or where the word stands with one elsewhere,
  /// it stays.
  private func dropsHyphen(_ line: Range<Int>, _ next: Range<Int>) -> Bool {
    let hyphen = line.upperBound - 1
    guard letters.scalars[hyphen - 1].isLetter else { return false }
    var start = hyphen
    while start > line.lowerBound, letters.scalars[start - 1].isLetter { start -= 1 }
    var end = next.lowerBound
    while end < next.upperBound, letters.scalars[end].isLetter { end += 1 }
    let word = Array(letters.scalars[start..<hyphen]) + [0x2D] + Array(letters.scalars[next.lowerBound..<end])
    return !compounds.contains(String(scalars: word.map(\.folded)))
  }
}

extension Mended {
  fileprivate func number(in range: Range<Int>) -> Int? {
    let digits = scalars[range].drop { !$0.isDigit }.prefix { $0.isDigit }.prefix(4)
    return digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  /// Words with a hyphen that stand within a line somewhere; none where no line ends with a hyphen.
  fileprivate func compounds(where lines: [Line]) -> Set<String> {
    guard lines.contains(where: { !$0.range.isEmpty && scalars[$0.range.upperBound - 1] == 0x2D }) else {
      return []
    }
    var found: Set<String> = []
    for place in scalars.indices where scalars[place] == 0x2D && place > 0 && place + 1 < count {
      guard scalars[place - 1].isLetter, scalars[place + 1].isLetter else { continue }
      var (start, end) = (place, place + 1)
      while start > 0, scalars[start - 1].isLetter { start -= 1 }
      while end < count, scalars[end].isLetter { end += 1 }
      found.insert(String(scalars: scalars[start..<end].map(\.folded)))
    }
    return found
  }
}

/// How a text was wrapped: at a width, or at each paragraph's end.
struct Wrapping: Sendable {
  let isHard: Bool
  let width: Int

  init(_ lines: [Line]) {
    let lengths = lines.filter { $0.kind != .blank && $0.kind != .furniture }.map(\.range.count).sorted()
    width = lengths.isEmpty ? 0 : lengths[lengths.count * 9 / 10]
    isHard = width <= 140 && lengths.count > 8
  }

  /// Whether a paragraph goes on behind a line that ends with a stop.
  func goesOn(after length: Int, indent: Int) -> Bool {
    isHard && length * 100 > width * 78 && indent < 2
  }
}
