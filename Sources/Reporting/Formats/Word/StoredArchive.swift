/// A ZIP archive whose files are stored as they are, with no time of its own: the same files give the same bytes.
struct StoredArchive {
  private(set) var bytes: [UInt8] = []

  init(_ files: KeyValuePairs<String, String>) {
    var directory: [UInt8] = []
    for (name, text) in files {
      let header = Self.header(name, Array(text.utf8))
      directory += little(0x0201_4b50, 4) + little(20, 2) + header + little(0, 2 + 2 + 2 + 4)
      directory += little(bytes.count, 4) + Array(name.utf8)
      bytes += little(0x0403_4b50, 4) + header + Array(name.utf8) + Array(text.utf8)
    }
    let start = bytes.count
    bytes += directory + little(0x0605_4b50, 4) + little(0, 4)
    bytes += little(files.count, 2) + little(files.count, 2) + little(directory.count, 4)
    bytes += little(start, 4) + little(0, 2)
  }

  /// What the local entry and the directory have alike: version, flags, method, time, sum, sizes, lengths.
  private static func header(_ name: String, _ contents: [UInt8]) -> [UInt8] {
    let size = little(contents.count, 4)
    return little(20, 2) + little(0x0800, 2) + little(0, 2) + little(0, 2) + little(0x0021, 2)
      + little(Int(checksum(contents)), 4) + size + size + little(name.utf8.count, 2) + little(0, 2)
  }
}

/// A number in so many bytes, the lowest first.
private func little(_ number: Int, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * min($0, 7))) }
}

/// CRC-32 as ZIP has it (ISO 3309).
func checksum(_ bytes: [UInt8]) -> UInt32 {
  var sum = UInt32.max
  for byte in bytes {
    sum ^= UInt32(byte)
    for _ in 0..<8 { sum = (sum >> 1) ^ (sum & 1 == 1 ? 0xedb8_8320 : 0) }
  }
  return ~sum
}
