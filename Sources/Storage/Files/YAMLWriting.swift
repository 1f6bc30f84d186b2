import Yams

extension RecordNode {
  /// The tree as one YAML document, the same bytes for the same tree.
  func yaml() throws -> String {
    try Yams.serialize(node: yamlNode, width: -1, allowUnicode: true)
  }

  private var yamlNode: Node {
    switch content {
    case .scalar(let text): Self.scalar(text)
    case .list(let items): Node(items.map(\.yamlNode), Tag(.implicit), compact ? .flow : .block)
    case .fields(let fields):
      Node(
        fields.map { (Self.scalar($0.name), $0.node.yamlNode) }, Tag(.implicit),
        compact ? .flow : .block)
    }
  }

  private static func scalar(_ text: String) -> Node {
    Node(text, Tag(.implicit), needsQuotes(text) ? .doubleQuoted : .any)
  }

  /// Words that other programs would take for a truth value, nothing, a line of several, or the mark that begins a file.
  private static func needsQuotes(_ text: String) -> Bool {
    let guesses = ["yes", "no", "on", "off", "y", "n", "null", "~", ""]
    return guesses.contains(text.lowercased()) || text.contains(where: \.isNewline)
      || text.unicodeScalars.contains("\u{FEFF}")
  }
}
