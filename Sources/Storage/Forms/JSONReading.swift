import Foundation

/// Reads what the journal writes, JSON of text, lists and fields, straight into a tree. Nothing else is read: a
/// number or a truth value in a payload would be a payload that we did not write.
///
/// Foundation's reader builds a tree of its own first; it took a third of the time of an estimate.
struct JSONReading {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// Deeper than any record; a payload made to exhaust the stack is refused.
  private static let deepest = 32

  static func tree(of data: Data) throws(JournalError) -> RecordNode {
    let bytes = [UInt8](data)
    let tree = bytes.withUnsafeBufferPointer { buffer -> Result<RecordNode, JournalError> in
      Result { () throws(JournalError) in
        var reading = JSONReading(bytes: buffer)
        let tree = try reading.value(depth: 0)
        reading.skipBlanks()
        guard reading.place == buffer.count else { throw reading.refusal("more after the end") }
        return tree
      }
    }
    return try tree.get()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func value(depth: Int) throws(JournalError) -> RecordNode {
    guard depth < Self.deepest else { throw refusal("nested too deep") }
    skipBlanks()
    switch next {
    case UInt8(ascii: "\""): return RecordNode(.scalar(try text()))
    case UInt8(ascii: "["): return RecordNode(.list(try items(depth: depth)))
    case UInt8(ascii: "{"): return RecordNode(.fields(try fields(depth: depth)))
    case _: throw refusal("a value that is not text")
    }
  }

  private mutating func items(depth: Int) throws(JournalError) -> [RecordNode] {
    var items: [RecordNode] = []
    try members(until: UInt8(ascii: "]")) { (reading) throws(JournalError) in
      items.append(try reading.value(depth: depth + 1))
    }
    return items
  }

  /// By name, whatever order they stand in; a name that stands twice is refused.
  private mutating func fields(depth: Int) throws(JournalError) -> [RecordNode.Field] {
    var fields: [RecordNode.Field] = []
    try members(until: UInt8(ascii: "}")) { (reading) throws(JournalError) in
      let name = try reading.text()
      reading.skipBlanks()
      try reading.take(UInt8(ascii: ":"))
      fields.append(RecordNode.Field(name: name, node: try reading.value(depth: depth + 1)))
    }
    let isSorted = zip(fields, fields.dropFirst()).allSatisfy { $0.name < $1.name }
    if isSorted { return fields }
    fields.sort { $0.name < $1.name }
    guard zip(fields, fields.dropFirst()).allSatisfy({ $0.name < $1.name }) else {
      throw refusal("a name that stands twice")
    }
    return fields
  }

  private mutating func members(
    until end: UInt8, _ member: (inout JSONReading) throws(JournalError) -> Void
  ) throws(JournalError) {
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
  private mutating func text() throws(JournalError) -> String {
    try take(UInt8(ascii: "\""))
    let start = place
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
      guard byte >= 0x20 else { throw refusal("a control character in a text") }
      place += 1
    }
    var text = try valid(start..<place)
    while next == UInt8(ascii: "\\") {
      text.unicodeScalars.append(try escaped())
      let start = place
      while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        guard byte >= 0x20 else { throw refusal("a control character in a text") }
        place += 1
      }
      text += try valid(start..<place)
    }
    try take(UInt8(ascii: "\""))
    return text
  }

  private func valid(_ range: Range<Int>) throws(JournalError) -> String {
    guard let text = String(validating: bytes[range], as: UTF8.self) else {
      throw refusal("text that is not UTF-8")
    }
    return text
  }

  private mutating func escaped() throws(JournalError) -> Unicode.Scalar {
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
    case _: throw refusal("an escape that JSON does not have")
    }
  }

  /// `\u` and four digits, or two such that make one character.
  private mutating func scalar() throws(JournalError) -> Unicode.Scalar {
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first), next == UInt8(ascii: "\\") else { throw refusal("half a character") }
    place += 1
    try take(UInt8(ascii: "u"))
    let second = try unit()
    guard UTF16.isTrailSurrogate(second) else { throw refusal("half a character") }
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  private mutating func unit() throws(JournalError) -> UInt16 {
    guard place + 4 <= bytes.count,
      let digits = String(validating: bytes[place..<place + 4], as: UTF8.self),
      digits.allSatisfy(\.isHexDigit), let unit = UInt16(digits, radix: 16)
    else { throw refusal("an escape without four digits") }
    place += 4
    return unit
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func take(_ byte: UInt8) throws(JournalError) {
    guard next == byte else { throw refusal("no \(Character(Unicode.Scalar(byte))) where one belongs") }
    place += 1
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
  }

  private func refusal(_ what: String) -> JournalError { .payloadIsUnreadable("\(what), at byte \(place)") }
}
