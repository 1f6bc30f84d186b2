/// A text as words, numbers and signs, in sentences; its letters are small, as many bytes as before.
struct Reading {
  private(set) var tokens: [Token] = []
  private(set) var folded: [UInt8] = []
  /// All senses of its words together.
  private(set) var senses = WordSenses()
  private var place = 0
  private var sentence = 1
  private var afterBlank = true
  /// A full stop stood last: a capital letter begins the next sentence.
  private var mayEnd = false
  private var beginsSentence = true

  init(_ text: String, _ words: WordList) {
    var text = text
    text.withUTF8 { bytes in
      folded = [UInt8](bytes)
      tokens.reserveCapacity(bytes.count / 6)
      while place < bytes.count { read(bytes, words) }
    }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ words: WordList) {
    let byte = bytes[place]
    switch Self.kinds[Int(byte)] {
    case .blank:
      if byte == 10 { mayEnd = true }
      afterBlank = true
      place += 1
    case .digit: readNumber(bytes)
    case .letter: readWord(bytes, words)
    case .sign: addSign(UInt32(byte), length: 1)
    case .rare: readRare(bytes, words)
    }
  }

  private mutating func readNumber(_ bytes: UnsafeBufferPointer<UInt8>) {
    var token = begin(.number, isCapital: true)
    while place < bytes.count, (48...57).contains(bytes[place]) {
      token.code = token.code &* 10 &+ UInt64(bytes[place] - 48)
      token.length += 1
      place += 1
    }
    close(&token)
  }

  private mutating func readWord(_ bytes: UnsafeBufferPointer<UInt8>, _ words: WordList) {
    let (isCapital, isLatin) = (Letter(bytes, place)?.isCapital == true, bytes[place] < 0x80)
    var token = begin(.word, isCapital: isCapital)
    token.isLatin = isLatin
    var (hash, capitals) = (WordList.start, 0)
    while place < bytes.count {
      guard let letter = Letter(bytes, place) else {
        guard Self.joins(bytes[place]), Letter(bytes, place + 1) != nil else { break }
        hash = WordList.step(hash, bytes[place])
        place += 1
        continue
      }
      folded[place] = letter.first
      hash = WordList.step(hash, letter.first)
      if letter.bytes == 2 {
        folded[place + 1] = letter.second
        hash = WordList.step(hash, letter.second)
      }
      if letter.isCapital { capitals += 1 }
      token.length += 1
      place += letter.bytes
      if words.mayBegin(hash), let senses = words.beginnings[hash] { token.senses.bits |= senses }
    }
    if words.mayBe(hash), let senses = words.whole[hash] { token.senses.bits |= senses }
    senses.bits |= token.senses.bits
    (token.isCapital, token.isUpper, token.code) = (isCapital, capitals == token.length, hash)
    close(&token)
  }

  // Hyphen and apostrophe within a word.
  private static func joins(_ byte: UInt8) -> Bool { byte == 45 || byte == 39 }

  private mutating func readRare(_ bytes: UnsafeBufferPointer<UInt8>, _ words: WordList) {
    let length = bytes[place] >= 0xF0 ? 4 : bytes[place] >= 0xE0 ? 3 : bytes[place] >= 0xC0 ? 2 : 1
    let end = min(place + length, bytes.count)
    let scalar = String(decoding: bytes[place..<end], as: UTF8.self).unicodeScalars.first ?? " "
    if scalar.properties.isWhitespace {
      afterBlank = true
      place = end
    } else if let digit = scalar.properties.numericValue, scalar.properties.numericType == .decimal {
      var token = begin(.number, isCapital: true)
      token.code = UInt64(digit)
      token.length = 1
      place = end
      if let last = tokens.last, last.kind == .number, last.end == token.start {
        tokens[tokens.count - 1].length += 1
        tokens[tokens.count - 1].end = place
      } else {
        close(&token)
      }
    } else if scalar.properties.isAlphabetic {
      // A letter of another alphabet is a word by itself: nothing is known of it.
      var token = begin(.word, isCapital: false)
      token.length = 1
      place = end
      close(&token)
    } else {
      addSign(scalar.value, length: end - place)
    }
  }

  private mutating func addSign(_ scalar: UInt32, length: Int) {
    let isQuote = [0xAB, 0x201C, 0x201E, 34].contains(scalar)
    var token = begin(.sign, isCapital: isQuote && afterBlank)
    token.code = UInt64(scalar)
    place += length
    close(&token)
    guard scalar == 46 || scalar == 33 || scalar == 63 || scalar == 0x2026 else { return }
    mayEnd = scalar != 46 || !isAbbreviation(tokens.count - 2)
  }

  /// An initial, or a word that is always cut short.
  private func isAbbreviation(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
    return (tokens[index].length == 1 && tokens[index].isCapital) || tokens[index].has(.abbreviation)
  }

  private mutating func begin(_ kind: Token.Kind, isCapital: Bool) -> Token {
    if mayEnd, afterBlank, isCapital, !tokens.isEmpty {
      sentence += 1
      beginsSentence = true
    }
    mayEnd = false
    var token = Token(kind: kind, start: place, follows: afterBlank, sentence: sentence)
    if kind != .sign {
      token.isFirst = beginsSentence
      beginsSentence = false
    }
    afterBlank = false
    return token
  }

  private mutating func close(_ token: inout Token) {
    token.end = place
    tokens.append(token)
  }

  private enum Kind: UInt8 { case blank, digit, letter, sign, rare }

  private static let kinds: [Kind] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0...32, 127: .blank
    case 48...57: .digit
    case 65...90, 97...122, 0xC3...0xC9, 0xD0...0xD3: .letter
    case 33...126: .sign
    case _: .rare
    }
  }
}

/// A letter of the Latin or Cyrillic alphabet, made small.
struct Letter {
  let bytes: Int
  let first, second: UInt8
  let isCapital: Bool

  @inline(__always) init?(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) {
    guard place < text.count else { return nil }
    let byte = text[place]
    switch byte {
    case 65...90: (bytes, first, second, isCapital) = (1, byte + 32, 0, true)
    case 97...122: (bytes, first, second, isCapital) = (1, byte, 0, false)
    case 0xC3...0xC9, 0xD0...0xD3:
      guard place + 1 < text.count else { return nil }
      let code = UInt16(byte & 0x1F) << 6 | UInt16(text[place + 1] & 0x3F)
      let small = Letter.small(code)
      (bytes, isCapital) = (2, small != code)
      (first, second) = (0xC0 | UInt8(small >> 6), 0x80 | UInt8(small & 0x3F))
    case _: return nil
    }
  }

  @inline(__always) private static func small(_ code: UInt16) -> UInt16 {
    switch code {
    case 0x410...0x42F, 0xC0...0xDE: code + 0x20
    case 0x400...0x40F: code + 0x50
    // Ң, Ү, Ө and their neighbours stand in pairs.
    case 0x48A...0x4BF, 0x4D0...0x4FF, 0x100...0x137: code | 1
    case _: code
    }
  }
}
