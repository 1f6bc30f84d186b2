import Foundation

/// Reads JSON straight into a tree. Of the journal only text, lists and fields are read: a number or a truth value in
/// a payload would be a payload that we did not write. In people's files both may stand bare, and `null` is absent.
///
/// Foundation's reader builds a tree of its own first; it took a third of the time of an estimate.
struct JSONReading {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isTyped: Bool
  private var place = 0

  /// Deeper than any record; a payload made to exhaust the stack is refused.
  private static let deepest = 32

  static func tree(of data: Data) throws(JournalError) -> RecordNode {
    let tree = data.withUnsafeBytes { bytes -> Result<RecordNode, JSONFault> in
      Result { () throws(JSONFault) in
        try Self.tree(of: bytes.assumingMemoryBound(to: UInt8.self), isTyped: false)
      }
    }
    do throws(JSONFault) {
      return try tree.get()
    } catch {
      throw .payloadIsUnreadable("\(error.reason), at byte \(error.place)")
    }
  }

  /// One value and nothing behind it.
  static func tree(of bytes: UnsafeBufferPointer<UInt8>, isTyped: Bool) throws(JSONFault) -> RecordNode {
    var reading = JSONReading(bytes: bytes, isTyped: isTyped)
    guard let tree = try reading.value(depth: 0) else { throw reading.fault(.nothing) }
    reading.skipBlanks()
    guard reading.place == bytes.count else { throw reading.fault(.more) }
    return tree
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, isTyped: Bool) {
    (self.bytes, self.isTyped) = (bytes, isTyped)
  }

  /// `nil` for `null`.
  private mutating func value(depth: Int) throws(JSONFault) -> RecordNode? {
    guard depth < Self.deepest else { throw fault(.tooDeep) }
    skipBlanks()
    switch next {
    case UInt8(ascii: "\""): return RecordNode(.scalar(try text()))
    case UInt8(ascii: "["): return RecordNode(.list(try items(depth: depth)))
    case UInt8(ascii: "{"): return RecordNode(.fields(try fields(depth: depth)))
    case _: return try bareWord()
    }
  }

  private mutating func bareWord() throws(JSONFault) -> RecordNode? {
    guard isTyped else { throw fault(.notText) }
    let start = place
    while let byte = next, Self.isOfBareWord(byte) { place += 1 }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    if word == "null" { return nil }
    guard word == "true" || word == "false" || Self.isNumber(word) else {
      place = start
      throw fault(.notAValue)
    }
    return RecordNode(.scalar(word), bare: true)
  }

  /// Whether JSON writes a number so; by hand, since rows are full of them.
  static func isNumber(_ word: String) -> Bool {
    var rest = word.utf8[...]
    func digits() -> Int {
      let count = rest.prefix { isDigit($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    func takes(_ letters: String) -> Bool {
      guard let first = rest.first, letters.utf8.contains(first) else { return false }
      rest = rest.dropFirst()
      return true
    }
    _ = takes("-")
    if !takes("0"), digits() == 0 { return false }
    if takes("."), digits() == 0 { return false }
    if takes("eE") {
      _ = takes("+-")
      if digits() == 0 { return false }
    }
    return rest.isEmpty
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isOfBareWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"):
      true
    case _: false
    }
  }

  private mutating func items(depth: Int) throws(JSONFault) -> [RecordNode] {
    var items: [RecordNode] = []
    try members(until: UInt8(ascii: "]")) { (reading) throws(JSONFault) in
      guard let item = try reading.value(depth: depth + 1) else { throw reading.fault(.nothing) }
      items.append(item)
    }
    return items
  }

  /// By name, whatever order they stand in; a name that stands twice is refused.
  private mutating func fields(depth: Int) throws(JSONFault) -> [RecordNode.Field] {
    var fields: [RecordNode.Field] = []
    fields.reserveCapacity(4)
    try members(until: UInt8(ascii: "}")) { (reading) throws(JSONFault) in
      let name = try reading.text()
      reading.skipBlanks()
      try reading.take(UInt8(ascii: ":"))
      guard let node = try reading.value(depth: depth + 1) else { return }
      fields.append(RecordNode.Field(name: name, node: node))
    }
    let isSorted = zip(fields, fields.dropFirst()).allSatisfy { $0.name < $1.name }
    if isSorted { return fields }
    fields.sort { $0.name < $1.name }
    if let twice = zip(fields, fields.dropFirst()).first(where: { $0.name == $1.name }) {
      throw fault(.twice(twice.0.name))
    }
    return fields
  }

  private mutating func members(
    until end: UInt8, _ member: (inout JSONReading) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    place += 1
    skipBlanks()
    if next == end { return place += 1 }
    while true {
      skipBlanks()
      try member(&self)
      skipBlanks()
      if next == end { return place += 1 }
      try take(UInt8(ascii: ","))
    }
  }

  /// A quoted text; most have no escapes and are taken as they stand.
  private mutating func text() throws(JSONFault) -> String {
    try take(UInt8(ascii: "\""))
    var text = try run()
    while next == UInt8(ascii: "\\") {
      text.unicodeScalars.append(try escaped())
      text += try run()
    }
    try take(UInt8(ascii: "\""))
    return text
  }

  /// What stands before the next quote or escape. Latin and Cyrillic letters are seen to be right as they are passed;
  /// others are looked at once more.
  private mutating func run() throws(JSONFault) -> String {
    let start = place
    var (isASCII, isSimple) = (true, true)
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
        guard byte >= 0x20 else { throw fault(.control) }
        place += 1
      } else if (0xC2...0xDF).contains(byte), place + 1 < bytes.count, bytes[place + 1] & 0xC0 == 0x80 {
        isASCII = false
        place += 2
      } else {
        (isASCII, isSimple) = (false, false)
        place += 1
      }
    }
    let run = UnsafeBufferPointer(rebasing: bytes[start..<place])
    if isSimple { return String(copying: UTF8Span(unchecked: run.span, isKnownASCII: isASCII)) }
    guard let text = String(validating: run, as: UTF8.self) else { throw fault(.notUTF8) }
    return text
  }

  private mutating func escaped() throws(JSONFault) -> Unicode.Scalar {
    place += 1
    let letter = next
    place += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar()
    case _: throw fault(.escape)
    }
  }

  /// `\u` and four digits, or two such that make one character.
  private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first), next == UInt8(ascii: "\\") else { throw fault(.half) }
    place += 1
    try take(UInt8(ascii: "u"))
    let second = try unit()
    guard UTF16.isTrailSurrogate(second) else { throw fault(.half) }
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  private mutating func unit() throws(JSONFault) -> UInt16 {
    guard place + 4 <= bytes.count,
      let digits = String(validating: bytes[place..<place + 4], as: UTF8.self),
      digits.allSatisfy(\.isHexDigit), let unit = UInt16(digits, radix: 16)
    else { throw fault(.digits) }
    place += 4
    return unit
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func take(_ byte: UInt8) throws(JSONFault) {
    guard next == byte else { throw fault(.missing(Character(Unicode.Scalar(byte)))) }
    place += 1
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
  }

  private func fault(_ reason: JSONFault.Reason) -> JSONFault { JSONFault(reason: reason, place: place) }
}
