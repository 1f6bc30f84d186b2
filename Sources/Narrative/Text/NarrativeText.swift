/// A text as it reached a monitor: its bytes, and the same mended letter by letter.
public struct NarrativeText: Sendable {
  /// What was read of the original.
  public let bytes: [UInt8]
  /// With lines as they were; each letter leads back to its bytes.
  let letters: Mended
  public let notices: [Notice]

  /// A whole Report of all countries is smaller; of what is longer, the beginning is read.
  public static let longest = 8 << 20

  /// Reads UTF-8, and says what it had to mend or leave.
  public init(_ bytes: [UInt8]) {
    var notices: [Notice] = []
    let cut = bytes.count > Self.longest ? Self.lastLineEnd(in: bytes) : bytes.count
    if cut < bytes.count { notices.append(.readInPart(megabytes: cut >> 20, of: bytes.count >> 20)) }
    self.bytes = cut < bytes.count ? Array(bytes[..<cut]) : bytes
    var decoding = Decoding(self.bytes)
    decoding.run()
    notices += decoding.notices
    var letters = decoding.letters
    let mixed = letters.mendScripts()
    if mixed > 0 { notices.append(.mixedScripts(words: mixed)) }
    self.letters = letters
    self.notices = notices
  }

  /// The characters of the original at a place.
  public func original(_ place: Range<Int>) -> String {
    String(decoding: bytes[place.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The line of a byte, from 1.
  public func line(of offset: Int) -> Int { bytes.prefix(offset).count { $0 == 0x0A } + 1 }

  private static func lastLineEnd(in bytes: [UInt8]) -> Int {
    bytes[..<longest].lastIndex(of: 0x0A).map { $0 + 1 } ?? bytes[..<longest].lastIndex { $0 & 0xC0 != 0x80 }
      ?? 0
  }
}
