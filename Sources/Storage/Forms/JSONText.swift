import Foundation

/// JSON in and out of record trees; a tree written and read again is the same tree.
enum JSONText {
  static func write(_ node: RecordNode) -> Data { JSONWriting.bytes(of: node) }

  /// For people: indented, and numbers as numbers.
  static func writePretty(_ node: RecordNode) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return try encoder.encode(JSONValue(node: node))
  }

  static func read(_ bytes: Data) throws(JournalError) -> RecordNode { try JSONReading.tree(of: bytes) }
}

/// A record tree for the encoder.
private struct JSONValue: Encodable {
  let node: RecordNode

  struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    switch node.content {
    case .scalar(let text):
      var container = encoder.singleValueContainer()
      try encode(text, &container)
    case .list(let items):
      var container = encoder.unkeyedContainer()
      for item in items { try container.encode(JSONValue(node: item)) }
    case .fields(let fields):
      var container = encoder.container(keyedBy: Key.self)
      for field in fields {
        try container.encode(JSONValue(node: field.node), forKey: Key(stringValue: field.name))
      }
    }
  }

  private func encode(_ text: String, _ container: inout any SingleValueEncodingContainer) throws {
    guard node.bare else { return try container.encode(text) }
    if let flag = Bool(text) {
      try container.encode(flag)
    } else if let whole = Int(text) {
      try container.encode(whole)
    } else if let number = Decimal(string: text), text.contains(".") {
      try container.encode(number)
    } else {
      try container.encode(text)
    }
  }
}
