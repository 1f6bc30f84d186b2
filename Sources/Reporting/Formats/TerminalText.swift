import Registry

/// Plain text for a terminal of some width, without colours.
struct TerminalText {
  let width: Int

  func render(_ document: ReportDocument) -> String {
    document.writtenBlocks.map { block($0).joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func block(_ block: ReportDocument.Block) -> [String] {
    switch block {
    case .heading(let level, let words): heading(words, level)
    case .paragraph(let line): wrap(line, width)
    case .note(let line): indented(line, first: "| ", rest: "| ")
    case .list(let lines): lines.flatMap { indented($0, first: "- ", rest: "  ") }
    case .facts(let facts): facts.flatMap { fact($0.label, $0.line) }
    case .table(let table): self.table(table)
    case .chart, .pageBreak: []
    }
  }

  private func heading(_ words: String, _ level: Int) -> [String] {
    let lines = wrap(ReportDocument.Line(words), width)
    let mark = level <= 2 ? "=" : level == 3 ? "-" : "."
    return lines + [String(repeating: mark, count: min(width, lines.map(\.columns).max() ?? 0))]
  }

  private func fact(_ label: String, _ line: ReportDocument.Line) -> [String] {
    indented(ReportDocument.Line("\(label): ") + line, first: "", rest: "  ")
  }

  private func indented(_ line: ReportDocument.Line, first: String, rest: String) -> [String] {
    wrap(line, width - rest.count).enumerated().map { ($0.offset == 0 ? first : rest) + $0.element }
  }

  private func table(_ table: ReportDocument.Table) -> [String] {
    let grid = Grid(
      head: table.head.map { words(ReportDocument.Line($0)).map(MeasuredWords.init) },
      rows: table.rows.map { $0.map { words($0).map(MeasuredWords.init) } })
    guard width >= table.columnsNeeded else { return stacked(table) }
    let parts = table.mayBreak ? grid.parts(within: width) : [grid]
    let lines = parts.compactMap { part in part.columns(within: width).map(part.lines) }
    return lines.count < parts.count ? stacked(table) : Array(lines.joined(separator: [""]))
  }

  /// One block a row: the first two cells name it, the others stand below with their labels.
  private func stacked(_ table: ReportDocument.Table) -> [String] {
    let blocks = table.rows.map { row in
      zip(table.head, row).enumerated().flatMap { place, cell in
        indented(
          ReportDocument.Line("\(cell.0): ") + cell.1, first: place == 0 ? "" : "  ",
          rest: place == 0 ? "  " : "    ")
      }
    }
    return Array(blocks.joined(separator: [""]))
  }

  private func wrap(_ line: ReportDocument.Line, _ width: Int) -> [String] { fill(words(line), width) }
}

/// Words that are never cut: a citation is one of them.
func words(_ line: ReportDocument.Line) -> [String] {
  let noBreak = "\u{A0}"
  return line.runs.map { run in
    switch run {
    case .text(let words): words.harmless
    case .evidence(_, let label): label.harmless.parts.joined(separator: noBreak)
    case .entry(let id): id.text
    case .link(let address): address.harmless
    case .finding(_, let label), .page(_, let label): label
    }
  }
  .joined().parts.map { part in
    part.utf8.contains(0xA0) ? part.split(separator: "\u{A0}").joined(separator: " ") : String(part)
  }
}
