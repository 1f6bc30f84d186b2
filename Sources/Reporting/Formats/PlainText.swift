extension String {
  /// Whether every scalar is a letter, digit or sign of our languages that stands in one column by itself: no control,
  /// no mark above another, nothing wide. Most texts are, and need no look at each character.
  var isPlain: Bool { plainColumns != nil }

  /// How many columns it takes.
  var columns: Int { plainColumns ?? count }

  private var plainColumns: Int? {
    var text = self
    return text.withUTF8 { bytes in
      var (place, columns) = (0, 0)
      while place < bytes.count {
        let width = Self.plainWidth(bytes, at: place)
        guard width > 0 else { return nil }
        place += width
        columns += 1
      }
      return columns
    }
  }

  /// Bytes of the plain scalar at a place; 0 where there is none.
  private static func plainWidth(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let second = place + 1 < bytes.count ? bytes[place + 1] : 0
    switch bytes[place] {
    case 0x20...0x7E: return 1
    // Cyrillic, but for its combining marks.
    case 0xD0, 0xD1, 0xD3: return 2
    case 0xD2: return (0x82...0x89).contains(second) ? 0 : 2
    // « » and the space that does not break.
    case 0xC2: return second == 0xA0 || second == 0xAB || second == 0xBB ? 2 : 0
    case 0xE2 where place + 2 < bytes.count:
      let third = bytes[place + 2]
      // Dashes, quotes, … and №.
      return (second == 0x80 && (0x90...0xA6).contains(third)) || (second == 0x84 && third == 0x96) ? 3 : 0
    case _: return 0
    }
  }

  /// What stands between spaces.
  var parts: [Substring] {
    isPlain ? utf8.split(separator: UInt8(ascii: " ")).map(Substring.init) : split(separator: " ")
  }
}
