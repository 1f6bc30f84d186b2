import Foundation

/// JSON in and out of record trees; a tree written and read again is the same tree.
enum JSONText {
  static func write(_ node: RecordNode, pretty: Bool = false) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      pretty
      ? [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
      : [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(JSONValue(node: node, typed: pretty))
  }

  static func read(_ bytes: Data) throws(JournalError) -> RecordNode { try JSONReading.tree(of: bytes) }
}

/// A record tree for the encoder. In the journal every scalar is text; for people numbers are numbers.
private struct JSONValue: Encodable {
  let node: RecordNode
  let typed: Bool

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
      for item in items { try container.encode(JSONValue(node: item, typed: typed)) }
    case .fields(let fields):
      var container = encoder.container(keyedBy: Key.self)
      for field in fields {
        try container.encode(JSONValue(node: field.node, typed: typed), forKey: Key(stringValue: field.name))
      }
    }
  }

  private func encode(_ text: String, _ container: inout any SingleValueEncodingContainer) throws {
    guard typed, node.bare else { return try container.encode(text) }
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
