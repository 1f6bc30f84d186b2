/// A word, a number or a mark of a passage.
struct Token: Sendable {
  /// A number in digits as it stands.
  struct Written: Sendable, Hashable {
    /// Digits with at most one point.
    let text: String
    /// Whether it has neither point nor thousands marks.
    let isPlain: Bool
    var value: Double { Double(text) ?? 0 }
  }

  let range: Range<Int>
  /// The word's place in the vocabulary.
  var word: Int?
  var number: Written?
  var mark: UInt32?
  /// Whether it is tied to the token before by a hyphen or by nothing at all.
  var isTied = false
}

/// The words of a text, each once, with what a lexicon says of it.
struct Vocabulary: Sendable {
  private var places: [String: Int] = [:]
  private(set) var words: [String] = []
  private(set) var atoms: [[Int]] = []
  /// The beginnings by which words are compared; `nil` where a word is short or common.
  private(set) var stems: [String?] = []
  let lexicon: Lexicon?

  init(_ lexicon: Lexicon?) { self.lexicon = lexicon }

  mutating func place(of word: some Collection<UInt32>) -> Int {
    let text = String(scalars: word)
    if let place = places[text] { return place }
    places[text] = words.count
    words.append(text)
    atoms.append(lexicon?.atoms.atoms(of: Array(word)) ?? [])
    let isTold = word.count >= 4 && lexicon?.common.contains(text) != true
    stems.append(isTold ? String(scalars: word.prefix(5)) : nil)
    return words.count - 1
  }
}

/// Cuts a passage into words, numbers and marks.
struct Tokenizer {
  private let scalars: [UInt32]
  private var place: Int
  private let end: Int
  private(set) var tokens: [Token] = []

  init(_ mended: Mended, _ range: Range<Int>) {
    scalars = mended.scalars
    (place, end) = (range.lowerBound, range.upperBound)
  }

  mutating func run(_ vocabulary: inout Vocabulary) {
    while place < end {
      let scalar = scalars[place]
      if scalar.isDigit {
        number()
      } else if scalar.isLetter {
        word(&vocabulary)
      } else {
        if !scalar.isBlank, scalar != 0x2D || !isTie(place) {
          tokens.append(Token(range: place..<(place + 1), mark: scalar))
        }
        place += 1
      }
    }
  }

  /// A hyphen between two letters or digits.
  private func isTie(_ place: Int) -> Bool {
    place > 0 && place + 1 < end && (scalars[place - 1].isDigit || scalars[place - 1].isLetter)
      && (scalars[place + 1].isDigit || scalars[place + 1].isLetter)
  }

  private var followsAtOnce: Bool {
    guard let last = tokens.last else { return false }
    return last.range.upperBound == place
      || (last.range.upperBound == place - 1 && scalars[place - 1] == 0x2D)
  }

  private mutating func word(_ vocabulary: inout Vocabulary) {
    let start = place
    let isTied = followsAtOnce
    while place < end, goesOn(place, from: start) { place += 1 }
    let folded = scalars[start..<place].lazy.map { $0.isApostrophe ? 0x27 : $0.folded }
    tokens.append(
      Token(range: start..<place, word: vocabulary.place(of: Array(folded)), isTied: isTied))
  }

  /// Letters, with hyphens and apostrophes between them, and points in U.S.
  private func goesOn(_ place: Int, from start: Int) -> Bool {
    let scalar = scalars[place]
    if scalar.isLetter { return true }
    guard place > start, place + 1 < end, scalars[place + 1].isLetter else {
      return scalar.isApostrophe && place > start && place + 1 < end && scalars[place - 1] | 0x20 == 0x73
        && scalars[place + 1].isBlank
    }
    return scalar == 0x2D || scalar.isApostrophe
  }

  private mutating func number() {
    let start = place
    let isTied = followsAtOnce
    var text: [UInt32] = digits()
    var isPlain = true
    while let (mark, group) = groupAhead(after: text.count, first: isPlain) {
      isPlain = false
      place += 1
      let next = digits()
      // Three digits after a mark are thousands; any other number of them is a fraction.
      text += group || mark == 0x20 ? next : [0x2E] + next
      if !group { break }
    }
    let number = Token.Written(text: Self.plain(text), isPlain: isPlain)
    tokens.append(Token(range: start..<place, number: number, isTied: isTied))
  }

  private mutating func digits() -> [UInt32] {
    let start = place
    while place < end, scalars[place].isDigit { place += 1 }
    return Array(scalars[start..<place])
  }

  private func groupAhead(after length: Int, first: Bool) -> (mark: UInt32, isGroup: Bool)? {
    guard place + 1 < end, scalars[place + 1].isDigit else { return nil }
    let mark = scalars[place]
    guard mark == 0x2C || mark == 0x2E || mark == 0x20 else { return nil }
    let digits = scalars[(place + 1)..<min(end, place + 5)].prefix { $0.isDigit }.count
    let isGroup = digits == 3 && (!first || length <= 3)
    if mark == 0x20 { return isGroup ? (mark, true) : nil }
    if isGroup { return (mark, true) }
    // 01.02.2019 is a date.
    let after = place + 1 + digits
    let goesOn = after + 1 < end && scalars[after] == mark && scalars[after + 1].isDigit
    return first && digits <= 2 && !goesOn && length <= 6 ? (mark, false) : nil
  }

  private static func plain(_ digits: [UInt32]) -> String {
    let text = String(scalars: digits)
    let bare = String(text.drop { $0 == "0" })
    return bare.isEmpty || bare.hasPrefix(".") ? "0" + bare : bare
  }
}
