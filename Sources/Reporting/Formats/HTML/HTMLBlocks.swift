import Registry

/// Blocks and lines as HTML.
struct HTMLBlocks {
  /// The page that has the register, empty where it is this one; nothing where none is in reach.
  let register: String?
  /// Whether other files of the folder are in reach.
  let linksPages: Bool
  /// The drawings that lie beside the page as pictures; nothing where it draws them itself.
  let pictured: [Chart]

  func write(_ block: ReportDocument.Block, _ markup: inout Markup) {
    switch block {
    case .heading(let level, let words): markup.element("h\(level)", words: words)
    case .paragraph(let line): markup.element("p") { inline(line, &$0) }
    case .note(let line): markup.element("div", ["class": "note"]) { inline(line, &$0) }
    case .list(let lines): list(lines, &markup)
    case .facts(let facts): list(facts, &markup)
    case .table(let table): HTMLTable(table: table, inline: inline).write(&markup)
    case .chart(let chart):
      ChartDrawing(chart).write(&markup, as: pictured.firstIndex(of: chart).map(Word.picture))
    case .pageBreak: break
    }
  }

  private func list(_ lines: [ReportDocument.Line], _ markup: inout Markup) {
    markup.element("ul") { list in
      for line in lines { list.element("li") { inline(line, &$0) } }
    }
    markup.trusted("\n")
  }

  private func list(_ facts: [ReportDocument.Fact], _ markup: inout Markup) {
    markup.element("dl") { list in
      for fact in facts {
        list.element("div") { pair in
          pair.element("dt", words: fact.label)
          pair.element("dd") { inline(fact.line, &$0) }
        }
      }
    }
    markup.trusted("\n")
  }

  func inline(_ line: ReportDocument.Line, _ markup: inout Markup) {
    for run in line.runs {
      switch run {
      case .text(let words): markup.words(words)
      case .evidence(let id, let label): citation(of: id, label, &markup)
      case .entry(let id): markup.element("span", ["id": id.text], words: id.text)
      case .link(let address): link(address, &markup)
      case .page(let path, let label):
        if linksPages { markup.element("a", ["href": path], words: label) } else { markup.words(label) }
      case .finding(let level, let label):
        markup.element("span", ["class": "f f-\(level.rawValue)"], words: label)
      }
    }
  }

  private func citation(of id: EvidenceID, _ label: String, _ markup: inout Markup) {
    if let register {
      markup.element("a", ["class": "e", "href": "\(register)#\(id.text)"], words: label)
    } else {
      markup.element("span", ["class": "e"], words: label)
    }
  }

  private func link(_ address: String, _ markup: inout Markup) {
    guard address.isPlainAddress else { return markup.words(address) }
    markup.element("a", ["href": address, "rel": "noreferrer"], words: address)
  }
}
