/// A journal entry's name: a version 7 UUID (RFC 9562), so that names never collide and sort by time.
public struct EntryID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let text: String

  init(text: String) { self.text = text }

  /// From milliseconds since 1970 and ten random bytes.
  init(milliseconds: Int64, random: [UInt8]) {
    var bytes = (0..<6).map { UInt8(truncatingIfNeeded: milliseconds >> (40 - 8 * $0)) } + random.prefix(10)
    bytes[6] = 0x70 | (bytes[6] & 0x0F)
    bytes[8] = 0x80 | (bytes[8] & 0x3F)
    let digits = hexadecimal(bytes)
    let cuts = [0, 8, 12, 16, 20, 32]
    text = zip(cuts, cuts.dropFirst())
      .map { String(Array(digits)[$0..<$1]) }
      .joined(separator: "-")
  }

  public static func < (one: Self, other: Self) -> Bool { one.text < other.text }

  public var description: String { text }
}

func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef")
  return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
}
