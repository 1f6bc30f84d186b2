import Registry

/// GitHub-flavoured Markdown.
struct Markdown {
  func render(_ document: ReportDocument) -> String {
    document.writtenBlocks.map(block).joined(separator: "\n\n") + "\n"
  }

  private func block(_ block: ReportDocument.Block) -> String {
    switch block {
    case .heading(let level, let words): "\(String(repeating: "#", count: level)) \(escape(words))"
    case .paragraph(let line): opening(inline(line))
    case .note(let line): "> \(opening(inline(line)))"
    case .list(let lines): lines.map { "- \(opening(inline($0)))" }.joined(separator: "\n")
    case .facts(let facts):
      facts.map { "- **\(escape($0.label)):** \(inline($0.line))" }.joined(separator: "\n")
    case .table(let table): rows(table).joined(separator: "\n")
    case .chart, .pageBreak: ""
    }
  }

  private func rows(_ table: ReportDocument.Table) -> [String] {
    [row(table.head.map(escape)), row(table.head.map { _ in "---" })]
      + table.rows.map { row($0.map(inline)) }
  }

  private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

  private func inline(_ line: ReportDocument.Line) -> String { line.runs.map(inline).joined() }

  private func inline(_ run: ReportDocument.Run) -> String {
    switch run {
    case .text(let words): escape(words)
    case .evidence(let id, let label): "[\(escape(label))](#\(id))"
    case .entry(let id): "<a id=\"\(id)\"></a>\(escape(id.text))"
    case .link(let address): address.isPlainAddress ? "<\(address)>" : escape(address)
    case .finding(_, let label): escape(label)
    case .page(let path, let label): "[\(escape(label))](\(path))"
    }
  }

  /// Text as text: what Markdown would read as markup is written so that it does not.
  private func escape(_ text: String) -> String {
    text.harmless.reduce(into: "") { escaped, character in
      if #"\|*_<>#`[]&~$"#.contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
  }

  /// A line's beginning must not make it a list or a heading.
  private func opening(_ line: String) -> String {
    let digits = line.prefix { $0.isNumber }
    let rest = line.dropFirst(digits.count)
    if digits.isEmpty { return ["-", "+", "="].contains(line.prefix(1)) ? "\\" + line : line }
    return [".", ")"].contains(rest.prefix(1)) ? digits + "\\" + rest : line
  }
}

extension String {
  /// Whether it is a web address that nothing in it can turn into markup.
  var isPlainAddress: Bool {
    (hasPrefix("https://") || hasPrefix("http://"))
      && utf8.allSatisfy { $0 > 32 && $0 < 127 && !#"<>\"`|"#.utf8.contains($0) }
  }
}
