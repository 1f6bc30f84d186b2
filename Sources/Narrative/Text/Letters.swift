/// What a scalar is; the narratives' alphabets are told by their places, all else by its properties.
extension UInt32 {
  init(_ scalar: Unicode.Scalar) { self = scalar.value }

  var isBlank: Bool { self == 0x20 || self == 0x0A || self == 0x0C }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLatin: Bool {
    (0x61...0x7A).contains(self | 0x20) || ((0xC0...0x24F).contains(self) && self != 0xD7 && self != 0xF7)
  }
  var isCyrillic: Bool { (0x400...0x52F).contains(self) && !(0x482...0x489).contains(self) }
  var isLetter: Bool {
    if isLatin || isCyrillic { return true }
    return self > 0x24F && Unicode.Scalar(self)?.properties.isAlphabetic == true
  }
  var isUpper: Bool { isLetter && folded != self && !(self == 0x451 || self == 0x450) }

  /// The small letter, and е for ё.
  var folded: UInt32 {
    switch self {
    case 0x41...0x5A: self + 0x20
    case 0xC0...0xDE where self != 0xD7: self + 0x20
    case 0x410...0x42F: self + 0x20
    case 0x401, 0x451: 0x435
    case 0x400...0x40F: self + 0x50
    case 0x100...0x17F where self != 0x138 && self != 0x149: self | 1
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: self | 1
    case _: self
    }
  }

  /// Ends a sentence, where nothing speaks against it.
  var isStop: Bool { self == 0x2E || self == 0x21 || self == 0x3F || self == 0x2026 }
  /// May follow a stop within the sentence: quotation marks and brackets.
  var isCloser: Bool {
    switch self {
    case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x201D, 0x2019, 0x201C: true
    case _: false
    }
  }
  var isOpener: Bool {
    switch self {
    case 0x22, 0x27, 0x28, 0x5B, 0xAB, 0x201C, 0x2018, 0x201E: true
    case _: false
    }
  }
  /// A bullet that stands for nothing else.
  var isBullet: Bool {
    switch self {
    case 0x2022, 0x2023, 0x25AA, 0x25AB, 0x25CF, 0x25CB, 0x25E6, 0x25A0, 0x25A1, 0x2043, 0x2219, 0x25B8,
      0x25BA,
      0x27A2, 0x27A4, 0x2713, 0x2714, 0xF0B7, 0xF0A7, 0xF0D8, 0x2756:
      true
    case _: false
    }
  }
  /// A mark that is a bullet only where it begins a line.
  var isLineBullet: Bool {
    switch self {
    case 0x2A, 0x2D, 0x2013, 0x2014, 0xB7, 0x2B: true
    case _: isBullet
    }
  }
  var isCurrency: Bool { self == 0x24 || (0xA2...0xA5).contains(self) || (0x20A0...0x20CF).contains(self) }
  var isApostrophe: Bool { self == 0x27 || self == 0x2019 || self == 0x2BC }
}
