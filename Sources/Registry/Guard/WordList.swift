/// Words and their senses, found by a hash that grows letter by letter.
struct WordList: Sendable {
  private(set) var whole: [UInt64: UInt64] = [:]
  private(set) var beginnings: [UInt64: UInt64] = [:]
  /// One bit for the lowest bits of each hash: most letters and most words need no look into a table.
  private var hints = [UInt64](repeating: 0, count: 1024)
  private var wholeHints = [UInt64](repeating: 0, count: 1024)
  /// Keys that mean nothing, by line.
  private(set) var strayLines: [Int] = []

  init(_ text: String) {
    let senses = Dictionary(uniqueKeysWithValues: WordSense.allCases.map { ($0.key, $0) })
    var sense: WordSense?
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      var words = line
      if !line.hasPrefix(" ") {
        let parts = line.split(separator: ":", maxSplits: 1)
        sense = parts.first.flatMap { senses[String($0)] }
        words = parts.count == 2 ? parts[1] : ""
      }
      guard let sense else {
        strayLines.append(number + 1)
        continue
      }
      for word in words.split(separator: ",") { add(String(word.filter { $0 != " " }), sense) }
    }
  }

  private mutating func add(_ word: String, _ sense: WordSense) {
    guard !word.isEmpty else { return }
    let bit = UInt64(1) << UInt64(sense.rawValue)
    if word.hasSuffix("*") {
      let hash = Self.hash(word.dropLast())
      beginnings[hash, default: 0] |= bit
      hints[Int(hash & 0xFFFF) >> 6] |= 1 << (hash & 63)
    } else {
      let hash = Self.hash(word)
      whole[hash, default: 0] |= bit
      wholeHints[Int(hash & 0xFFFF) >> 6] |= 1 << (hash & 63)
    }
  }

  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  static func hash(_ folded: some StringProtocol) -> UInt64 {
    folded.utf8.reduce(start) { step($0, $1) }
  }

  // Multiplying lets a byte reach the higher bits only; the hints look at the lowest.
  @inline(__always) static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  @inline(__always) func mayBe(_ hash: UInt64) -> Bool {
    wholeHints[Int(hash & 0xFFFF) >> 6] & (1 << (hash & 63)) != 0
  }

  @inline(__always) func mayBegin(_ hash: UInt64) -> Bool {
    hints[Int(hash & 0xFFFF) >> 6] & (1 << (hash & 63)) != 0
  }
}
