import Yams

extension RecordNode {
  /// The tree as one YAML document, the same bytes for the same tree.
  func yaml() throws -> String {
    try Yams.serialize(node: yamlNode, width: -1, allowUnicode: true)
  }

  private var yamlNode: Node {
    switch content {
    case .scalar(let text): Node(text, Tag(.implicit), Self.needsQuotes(text) ? .doubleQuoted : .any)
    case .list(let items): Node(items.map(\.yamlNode), Tag(.implicit), compact ? .flow : .block)
    case .fields(let fields):
      Node(
        fields.map { (Node($0.name, Tag(.implicit)), $0.node.yamlNode) }, Tag(.implicit),
        compact ? .flow : .block)
    }
  }

  /// Words that other programs would take for a truth value, nothing, or a line of several.
  private static func needsQuotes(_ text: String) -> Bool {
    let guesses = ["yes", "no", "on", "off", "y", "n", "null", "~", ""]
    return guesses.contains(text.lowercased()) || text.contains(where: \.isNewline)
  }
}
