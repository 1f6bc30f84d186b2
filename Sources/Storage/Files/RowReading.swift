import Registry

extension RecordNode {
  /// The record of a row, or all that is wrong with it, field by field: a row has one line for all.
  func pieces(_ kind: RecordKind, line: Int) -> [Piece] {
    var malformations = Malformations()
    if let record = Record(kind, self, &malformations), malformations.all.isEmpty {
      return [.record(record, line: line)]
    }
    // Read once more, with the number of a field where its line would stand.
    var paths: [String] = []
    let numbered = numbered(at: [], &paths)
    var named = Malformations()
    _ = Record(kind, numbered, &named)
    return named.all.map { fault in
      let path = fault.line.map { paths[$0] } ?? ""
      return .problem(Malformation(line: line, field: path.isEmpty ? nil : path, fault.flaw))
    }
  }

  private func numbered(at path: [String], _ paths: inout [String]) -> RecordNode {
    let number = paths.count
    paths.append(path.joined(separator: "."))
    let content: Content =
      switch content {
      case .scalar: content
      case .list(let items):
        .list(items.enumerated().map { $1.numbered(at: path + ["\($0 + 1)"], &paths) })
      case .fields(let fields):
        .fields(
          fields.map {
            Field(name: $0.name, node: $0.node.numbered(at: path + [$0.name], &paths), line: number)
          })
      }
    return RecordNode(content, line: number)
  }
}
