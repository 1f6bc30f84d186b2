/// A journal entry's name: a version 7 UUID (RFC 9562), so that names never collide and sort by time.
public struct EntryID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let text: String

  init(text: String) { self.text = text }

  /// From milliseconds since 1970 and ten random bytes.
  init(milliseconds: Int64, random: [UInt8]) {
    var bytes = (0..<6).map { UInt8(truncatingIfNeeded: milliseconds >> (40 - 8 * $0)) } + random.prefix(10)
    bytes[6] = 0x70 | (bytes[6] & 0x0F)
    bytes[8] = 0x80 | (bytes[8] & 0x3F)
    text = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { hexadecimal(bytes[$0]) }.joined(separator: "-")
  }

  public static func < (one: Self, other: Self) -> Bool { one.text < other.text }

  public var description: String { text }
}

func hexadecimal(_ bytes: some Collection<UInt8>) -> String {
  String(unsafeUninitializedCapacity: 2 * bytes.count) { text in
    for (place, byte) in bytes.enumerated() {
      text[2 * place] = hexadecimalDigit(byte >> 4)
      text[2 * place + 1] = hexadecimalDigit(byte & 15)
    }
    return 2 * bytes.count
  }
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}
