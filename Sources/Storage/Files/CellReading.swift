import Registry

extension RecordColumn {
  /// What stands in a cell; an empty one holds nothing.
  func node(of text: String, _ faults: inout [RowFault]) -> RecordNode? {
    guard !text.utf8.allSatisfy(\.isBlank) else { return nil }
    if let fault = SpreadsheetCell.fault(in: text, under: self) {
      faults.append(fault)
      return nil
    }
    let text = SpreadsheetCell.withoutApostrophe(text)
    switch cell {
    case .words: return RecordNode(.scalar(text))
    case .word, .day: return RecordNode(.scalar(text.trimmed))
    case .list: return RecordNode(.list(text.items.map { RecordNode(.scalar(String($0))) }))
    case .links: return links(text.items, &faults)
    case .shares: return shares(text.items, &faults)
    }
  }

  /// `KGZ-2025-01:supports KGZ-2025-02a:context`.
  private func links(_ items: [Substring], _ faults: inout [RowFault]) -> RecordNode {
    var links: [RecordNode] = []
    for item in items {
      let parts = item.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        faults.append(.linkWithoutStance(String(item), column: name))
        continue
      }
      links.append(
        RecordNode(.fields(zip(["to", "stance"], parts).map { .init(name: $0, node: .word($1)) })))
    }
    return RecordNode(.list(links))
  }

  /// `labor:171 sex:3`.
  private func shares(_ items: [Substring], _ faults: inout [RowFault]) -> RecordNode {
    var shares: [RecordNode.Field] = []
    for item in items {
      let parts = item.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        faults.append(.shareWithoutNumber(String(item), column: name))
        continue
      }
      shares.append(.init(name: String(parts[0]), node: .word(parts[1])))
    }
    return RecordNode(.fields(shares))
  }
}

extension RecordNode {
  fileprivate static func word(_ text: Substring) -> RecordNode { RecordNode(.scalar(String(text))) }
}

extension String {
  /// What is parted by blanks, semicolons or commas.
  fileprivate var items: [Substring] { split { $0.isWhitespace || $0 == ";" || $0 == "," } }
}

extension String {
  /// Itself without blanks at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
