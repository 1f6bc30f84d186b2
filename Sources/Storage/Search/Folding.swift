import Foundation

/// How words are written for finding: small letters, ң as н, ө as о, ү as у, ё as е; й stays.
enum Folding {
  /// A word longer than this is found by its beginning.
  static let longest = 64

  /// The words of a text, folded.
  static func words(_ text: String) -> [String] { tokens(text).map(\.word) }

  /// A record's name as one word: `KGZ-2019-N027` becomes `kgz2019n027`.
  static func name(_ text: String) -> String {
    if text.utf8.count <= longest, text.utf8.allSatisfy({ $0 < 0x80 }) {
      return String(unsafeUninitializedCapacity: text.utf8.count) { name in
        var count = 0
        for byte in text.utf8 where isASCIILetter(byte) || (48...57).contains(byte) {
          name[count] = (65...90).contains(byte) ? byte + 0x20 : byte
          count += 1
        }
        return count
      }
    }
    // Read again as one word, a digit anywhere makes all its letters Latin.
    return words(words(text).joined()).first ?? ""
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (65...90).contains(byte)
  }

  struct Token {
    let word: String
    let range: Range<String.Index>
  }

  /// The same as `tokens`, scalar by scalar, of a text with letters and marks of any script.
  static func tokensOfAnyText(_ text: String) -> [Token] {
    var found: [Token] = []
    var word = FoldedWord()
    var start = text.startIndex
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      if word.takes(scalars[index]) {
        if word.isNew { start = index }
        word.append(scalars[index])
      } else if let text = word.finish() {
        found.append(Token(word: text, range: start..<index))
      }
    }
    if let last = word.finish() { found.append(Token(word: last, range: start..<scalars.endIndex)) }
    return found
  }
}

/// A word while it is read, scalar by scalar.
private struct FoldedWord {
  private var scalars = String.UnicodeScalarView()
  private var count = 0
  private var hasDigit = false
  private(set) var isNew = true

  /// Whether a scalar is part of a word; a mark above a letter is where there is a letter.
  func takes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x400...0x481, 0x48A...0x52F: true
    case 0..<0x80: false
    case 0x300...0x36F, 0xAD: count > 0
    case _: scalar.properties.isAlphabetic || scalar.properties.generalCategory == .decimalNumber
    }
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    isNew = false
    switch scalar.value {
    case 0x30...0x39:
      hasDigit = true
      add(scalar)
    case 0x306 where scalars.last == "и":
      scalars.removeLast()
      scalars.append("й")
    case 0x300...0x36F, 0xAD: break
    case _: add(scalar)
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    guard count < Folding.longest else { return }
    count += 1
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A, 0x430...0x44F: scalars.append(scalar)
    case 0x41...0x5A, 0x410...0x42F: scalars.append(Unicode.Scalar(scalar.value + 0x20) ?? scalar)
    case 0x4A2, 0x4A3: scalars.append("н")
    case 0x4E8, 0x4E9: scalars.append("о")
    case 0x4AE, 0x4AF: scalars.append("у")
    case 0x401, 0x451: scalars.append("е")
    case _: scalars.append(contentsOf: Self.plain(scalar))
    }
  }

  /// Any other letter, small and without its marks.
  private static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let small = scalar.properties.lowercaseMapping
    guard (0xC0...0x24F).contains(scalar.value) || (0x1E00...0x1EFF).contains(scalar.value) else {
      return Array(small.unicodeScalars)
    }
    return small.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
      !(0x300...0x36F).contains($0.value)
    }
  }

  /// The word as it is found, if there is one; the next one begins.
  mutating func finish() -> String? {
    guard count > 0 else { return nil }
    let word = String(scalars)
    let folded = hasDigit ? Folding.besideDigit(word) : word
    self = FoldedWord()
    return folded
  }
}

extension Folding {
  /// A word with a digit: a Cyrillic letter stands for the Latin one that it looks like, as В2 is the grade B2.
  static func besideDigit(_ word: String) -> String {
    String(String.UnicodeScalarView(word.unicodeScalars.map { latin[$0] ?? $0 }))
  }

  private static let latin: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "в": "b", "с": "c", "е": "e", "к": "k", "м": "m", "н": "h", "о": "o", "р": "p", "т": "t",
    "у": "y", "х": "x",
  ]
}
