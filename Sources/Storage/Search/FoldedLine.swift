extension Folding {
  /// The words of a text, folded, with a space between two; most texts hold only the letters that `FoldedLine` knows.
  static func line(_ text: String) -> String {
    var copy = text
    return copy.withUTF8 { FoldedLine($0)?.text } ?? words(text).joined(separator: " ")
  }

  /// The words of a text, each with its place there.
  static func tokens(_ text: String) -> [Token] {
    var copy = text
    guard let line = copy.withUTF8({ FoldedLine($0, notesPlaces: true) }) else {
      return tokensOfAnyText(text)
    }
    return line.words.map { word, range in
      let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
      return Token(word: word, range: start..<text.utf8.index(start, offsetBy: range.count))
    }
  }
}

/// Folds a text of Latin and Cyrillic letters byte by byte; what it does not know it leaves to `Folding.tokens`.
private struct FoldedLine {
  private let bytes: [UInt8]
  private let places: [WordPlace]

  /// `nil` for a text with other letters, marks or signs than those of English, Russian and Kyrgyz.
  init?(_ text: UnsafeBufferPointer<UInt8>, notesPlaces: Bool = false) {
    var places: [WordPlace]?
    // No letter grows, and behind each word stands a space.
    bytes = [UInt8](unsafeUninitializedCapacity: text.count + 1) { bytes, count in
      var folder = LineFolder(bytes, notesPlaces: notesPlaces)
      if folder.takes(text) { (places, count) = (folder.places, folder.count) }
    }
    guard let places else { return nil }
    self.places = places
  }

  /// The words with a space between two.
  var text: String { string(0..<max(0, bytes.count - 1)) }

  /// Each word, and where it stands in the text.
  var words: [(String, Range<Int>)] {
    var start = 0
    return places.map { place in
      defer { start = place.end + 1 }
      return (string(start..<place.end), place.text)
    }
  }

  // Whole letters were written and nothing else.
  private func string(_ range: Range<Int>) -> String {
    String(copying: UTF8Span(unchecked: bytes.span.extracting(range), isKnownASCII: false))
  }
}

/// Where a word stands in the text, and where it ends in the line.
private struct WordPlace {
  let text: Range<Int>
  let end: Int
}

/// Writes the words of a text to memory that somebody else holds.
private struct LineFolder {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0
  private(set) var places: [WordPlace] = []
  private let notesPlaces: Bool
  private var start = 0
  private var letters = 0
  private var hasDigit = false
  private var place = 0
  private var begun = 0

  init(_ bytes: UnsafeMutableBufferPointer<UInt8>, notesPlaces: Bool) {
    (self.bytes, self.notesPlaces) = (bytes, notesPlaces)
  }

  /// Whether it knows all letters and signs of a text.
  mutating func takes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    while place < text.count {
      let byte = text[place]
      if byte < 0x80 {
        takeLatin(byte)
        place += 1
      } else if place + 1 < text.count, let letter = Self.cyrillic(byte, text[place + 1]) {
        takeCyrillic(letter)
        place += 2
      } else if let width = Self.widthOfSign(text, at: place) {
        finish()
        place += width
      } else {
        return false
      }
    }
    finish()
    return true
  }

  private mutating func takeLatin(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): add(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): add(byte + 0x20)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      add(byte)
      hasDigit = true
    case _: finish()
    }
  }

  private mutating func add(_ letter: UInt8) {
    guard letters < Folding.longest else { return }
    if letters == 0 { begun = place }
    letters += 1
    write(letter)
  }

  private mutating func takeCyrillic(_ letter: UInt16) {
    guard letters < Folding.longest else { return }
    if letters == 0 { begun = place }
    letters += 1
    write(0xD0 | UInt8(letter >> 6 & 1))
    write(0x80 | UInt8(letter & 0x3F))
  }

  private mutating func write(_ byte: UInt8) {
    bytes[count] = byte
    count += 1
  }

  private mutating func finish() {
    guard letters > 0 else { return }
    if hasDigit {
      let word = Folding.besideDigit(String(decoding: bytes[start..<count], as: UTF8.self))
      count = start
      for byte in word.utf8 { write(byte) }
    }
    if notesPlaces { places.append(WordPlace(text: begun..<place, end: count)) }
    write(UInt8(ascii: " "))
    (start, letters, hasDigit) = (count, 0, false)
  }

  /// The small letter of two bytes of the Russian and Kyrgyz alphabets, without what is folded away.
  private static func cyrillic(_ first: UInt8, _ second: UInt8) -> UInt16? {
    let scalar = UInt16(first & 0x1F) << 6 | UInt16(second & 0x3F)
    switch first == 0xD0 || first == 0xD1 || first == 0xD2 || first == 0xD3 ? scalar : 0 {
    case 0x430...0x44F: return scalar
    case 0x410...0x42F: return scalar + 0x20
    case 0x401, 0x451: return 0x435
    case 0x4A2, 0x4A3: return 0x43D
    case 0x4E8, 0x4E9: return 0x43E
    case 0x4AE, 0x4AF: return 0x443
    case _: return nil
    }
  }

  /// How many bytes a sign takes that stands between words in our texts: « », no-break space, dashes, quotes, №, ….
  private static func widthOfSign(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
    let rest = text[place...]
    if rest.starts(with: [0xC2, 0xAB]) || rest.starts(with: [0xC2, 0xBB]) || rest.starts(with: [0xC2, 0xA0]) {
      return 2
    }
    // U+2010 to U+2026 and №: none is a letter or a digit.
    guard rest.count > 2, rest[place] == 0xE2 else { return nil }
    let (second, third) = (rest[place + 1], rest[place + 2])
    return (second == 0x80 && (0x90...0xA6).contains(third)) || (second == 0x84 && third == 0x96) ? 3 : nil
  }
}
