import Foundation

/// Writes a tree as the journal keeps it: fields by name, every scalar as text, nothing escaped that need not be;
/// byte for byte what Foundation's encoder gives with sorted keys, and many times as fast. For people's files fields
/// stand in their own order, and numbers and truth values are bare.
struct JSONWriting {
  private var bytes: [UInt8] = []
  private let isForPeople: Bool

  private init(isForPeople: Bool) { self.isForPeople = isForPeople }

  static func bytes(of node: RecordNode) -> Data {
    var writing = JSONWriting(isForPeople: false)
    writing.bytes.reserveCapacity(2048)
    writing.put(node)
    return Data(writing.bytes)
  }

  /// A line for people's files, its end not counted.
  static func line(of node: RecordNode) -> [UInt8] {
    var writing = JSONWriting(isForPeople: true)
    writing.put(node)
    return writing.bytes
  }

  private mutating func put(_ node: RecordNode) {
    switch node.content {
    case .scalar(let text):
      isForPeople && node.bare && text.isBareInJSON ? bytes.append(contentsOf: text.utf8) : put(text)
    case .list(let items):
      bytes.append(UInt8(ascii: "["))
      for place in items.indices {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        put(items[place])
      }
      bytes.append(UInt8(ascii: "]"))
    case .fields(let fields): put(fields)
    }
  }

  private mutating func put(_ fields: [RecordNode.Field]) {
    let places = isForPeople ? Array(fields.indices) : Self.order(of: fields)
    bytes.append(UInt8(ascii: "{"))
    for (number, place) in places.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      put(fields[place].name)
      bytes.append(UInt8(ascii: ":"))
      put(fields[place].node)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  /// The places of fields by their names: numbers are put in order, not fields, which are large to move.
  private static func order(of fields: [RecordNode.Field]) -> [Int] {
    fields.indices.sorted { fields[$0].name < fields[$1].name }
  }

  private mutating func put(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var isPlain = true
      for byte in utf8 where Self.mustEscape(byte) { isPlain = false }
      if !isPlain {
        for byte in utf8 { Self.mustEscape(byte) ? putEscaped(byte) : bytes.append(byte) }
      } else {
        bytes.append(contentsOf: utf8)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func mustEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func putEscaped(_ byte: UInt8) {
    let short: UInt8? =
      switch byte {
      case 0x08: UInt8(ascii: "b")
      case 0x09: UInt8(ascii: "t")
      case 0x0A: UInt8(ascii: "n")
      case 0x0C: UInt8(ascii: "f")
      case 0x0D: UInt8(ascii: "r")
      case 0x20...: byte
      case _: nil
      }
    bytes.append(UInt8(ascii: "\\"))
    if let short { return bytes.append(short) }
    bytes.append(contentsOf: "u00".utf8)
    bytes.append(contentsOf: hexadecimal([byte]).utf8)
  }
}

extension String {
  /// Whether JSON has this word, or this number written so.
  fileprivate var isBareInJSON: Bool {
    self == "true" || self == "false" || JSONReading.isNumber(self)
  }
}
