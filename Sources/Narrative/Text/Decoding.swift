/// Takes bytes for letters: what PDF and web pages leave between them is taken away, what they took apart is joined.
struct Decoding {
  private let bytes: [UInt8]
  private(set) var letters = Mended()
  private(set) var notices: [Notice] = []
  private var invalid: [Int] = []
  private var softHyphens = 0
  private var composed = 0
  private var highBytes = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func run() {
    letters.reserve(bytes.count)
    var place = 0
    while place < bytes.count {
      let (scalar, length) = scalar(at: place)
      let end = scalar == 0xAD ? endOfHyphenation(place + length) : place + length
      take(scalar, from: place, to: end)
      place = end
    }
    note()
  }

  /// The scalar at a place and its length in bytes; U+FFFD for a byte that begins none.
  private mutating func scalar(at place: Int) -> (UInt32, Int) {
    let first = bytes[place]
    if first < 0x80 { return (UInt32(first), 1) }
    highBytes += 1
    let length =
      first >= 0xF0 && first < 0xF5
      ? 4 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xC2 && first < 0xE0 ? 2 : 0
    guard length > 0, place + length <= bytes.count else { return bad(place) }
    var scalar = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
      let next = bytes[place + offset]
      guard next & 0xC0 == 0x80 else { return bad(place) }
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard scalar >= least, Unicode.Scalar(scalar) != nil else { return bad(place) }
    return (scalar, length)
  }

  private mutating func bad(_ place: Int) -> (UInt32, Int) {
    invalid.append(place)
    return (0xFFFD, 1)
  }

  private mutating func take(_ scalar: UInt32, from start: Int, to end: Int) {
    switch scalar {
    case 0x20...0x7E: letters.append(scalar, from: start, to: end)
    case 0x0D:
      // A carriage return before a line feed is a part of it.
      if end < bytes.count, bytes[end] == 0x0A { return }
      letters.append(0x0A, from: start, to: end)
    case 0x0A, 0x0B, 0x85, 0x2028, 0x2029: letters.append(0x0A, from: start, to: end)
    case 0x0C: letters.append(0x0C, from: start, to: end)
    case 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: letters.append(0x20, from: start, to: end)
    case 0xAD:
      softHyphens += 1
      letters.widenLast(to: end)
    case 0x00...0x1F, 0x7F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF:
      letters.widenLast(to: end)
    case 0x300...0x36F: compose(scalar, to: end)
    case 0xFB00...0xFB04: ligature(scalar, from: start, to: end)
    case 0x2010...0x2012, 0x2212: letters.append(0x2D, from: start, to: end)
    case _: letters.append(Self.sameLetter[scalar] ?? scalar, from: start, to: end)
    }
  }

  /// A mark over the letter before it: й and ё are letters of their own, an accent is only a mark.
  private mutating func compose(_ mark: UInt32, to end: Int) {
    guard let base = letters.scalars.last else { return }
    let whole: UInt32? =
      switch (base, mark) {
      case (0x438, 0x306): 0x439
      case (0x418, 0x306): 0x419
      case (0x435, 0x308): 0x451
      case (0x415, 0x308): 0x401
      case _: nil
      }
    if let whole {
      letters.replace(at: letters.count - 1, with: whole)
      composed += 1
    }
    letters.widenLast(to: end)
  }

  /// A soft hyphen at the end of a line takes the line end with it: the word goes on.
  private func endOfHyphenation(_ place: Int) -> Int {
    var end = place
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x0D { end += 1 }
    return end < bytes.count && bytes[end] == 0x0A ? end + 1 : place
  }

  private mutating func ligature(_ scalar: UInt32, from start: Int, to end: Int) {
    let parts = ["ff", "fi", "fl", "ffi", "ffl"][Int(scalar - 0xFB00)]
    for part in parts.unicodeScalars { letters.append(part.value, from: start, to: end) }
  }

  /// Letters that are typed for ө, ү and ң where a keyboard has none.
  private static let sameLetter: [UInt32: UInt32] = [
    0x275: 0x4E9, 0x19F: 0x4E8, 0x473: 0x4E9, 0x472: 0x4E8, 0x4B1: 0x4AF, 0x4B0: 0x4AE, 0x4C8: 0x4A3,
    0x4C7: 0x4A2, 0x4CA: 0x4A3, 0x4C9: 0x4A2,
  ]

  private mutating func note() {
    if !invalid.isEmpty {
      let found = invalid.prefix(3).map { place in
        Notice.InvalidByte(
          offset: place, byte: bytes[place], line: bytes[..<place].count { $0 == 0x0A } + 1)
      }
      notices.append(
        .notUTF8(count: invalid.count, first: found, looksLike1251: Windows1251.seems(bytes, invalid.count)))
    }
    if softHyphens > 0 { notices.append(.softHyphens(softHyphens)) }
    if composed > 0 { notices.append(.takenApart(letters: composed)) }
  }
}
