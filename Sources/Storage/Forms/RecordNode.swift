/// A record as a tree of named fields, the same whether it came from YAML, JSON or the journal.
struct RecordNode: Sendable {
  enum Content: Hashable, Sendable {
    case scalar(String)
    case list([RecordNode])
    case fields([Field])
  }

  struct Field: Hashable, Sendable {
    let name: String
    let node: RecordNode
    /// The line of its name; a value may begin on the next one.
    var line: Int?
  }

  let content: Content
  /// The line of its file, from 1.
  var line: Int?
  /// Whether it is written on one line.
  var compact = false
  /// Whether a scalar is a number or a truth value rather than words.
  var bare = false

  init(_ content: Content, line: Int? = nil, compact: Bool = false, bare: Bool = false) {
    (self.content, self.line, self.compact, self.bare) = (content, line, compact, bare)
  }
}

extension RecordNode: Hashable {
  /// Two nodes are the same if they say the same, wherever they stand.
  static func == (one: Self, other: Self) -> Bool { one.content == other.content }

  func hash(into hasher: inout Hasher) { hasher.combine(content) }
}

extension RecordNode.Field {
  static func == (one: Self, other: Self) -> Bool { (one.name, one.node) == (other.name, other.node) }

  func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(node)
  }
}

extension RecordNode {
  var kindOfContent: Flaw.Content {
    switch content {
    case .scalar: .value
    case .list: .list
    case .fields: .fields
    }
  }
}
