import Registry

/// The blocks of a document as HTML, in sections by their headings.
struct HTMLBody {
  let document: ReportDocument
  let blocks: HTMLBlocks
  /// Whether a list of the sections comes first.
  let hasContents: Bool

  func write(_ markup: inout Markup) {
    let (cover, rest) = document.cover
    markup.element("header") { header in
      for block in cover { blocks.write(block, &header) }
    }
    contents(of: rest, &markup)
    markup.element("main") { main in
      var sections = OpenSections()
      for (place, block) in rest.enumerated() {
        if case .heading(2, _) = block { sections.isTurned = rest[(place + 1)...].beginsWide }
        write(block, in: &sections, &main)
      }
      sections.leave(downTo: 0, &main)
    }
  }

  private func write(
    _ block: ReportDocument.Block, in sections: inout OpenSections, _ markup: inout Markup
  ) {
    switch block {
    case .heading(let level, let words): sections.enter(level, words, &markup)
    case .pageBreak: sections.breaksPage = true
    case .paragraph, .note, .list, .facts, .table, .chart: blocks.write(block, &markup)
    }
  }

  /// Links to the sections, where there are enough to lose one's way.
  private func contents(of blocks: [ReportDocument.Block], _ markup: inout Markup) {
    let sections = blocks.compactMap { block in
      if case .heading(2, let words) = block { words } else { nil }
    }
    guard hasContents, sections.count > 3, let label = document.contents else { return }
    markup.element("nav", ["aria-label": label]) { nav in
      nav.element("ol") { list in
        for (place, words) in sections.enumerated() {
          list.element("li") { $0.element("a", ["href": "#s\(place + 1)"], words: words) }
        }
      }
    }
  }
}

/// The sections that a next block stands in.
private struct OpenSections {
  /// Whether the next heading begins a new page.
  var breaksPage = false
  /// Whether the next section stands on a page turned on its side.
  var isTurned = false
  private var levels: [Int] = []
  /// How many headings of each level there were in the section above.
  private var counts = Array(repeating: 0, count: 7)

  mutating func enter(_ level: Int, _ words: String, _ markup: inout Markup) {
    leave(downTo: level, &markup)
    counts[level] += 1
    for deeper in (level + 1)..<counts.count { counts[deeper] = 0 }
    let name = "s" + counts[2...max(2, level)].map(String.init).joined(separator: "-")
    var style = "s\(level)\(breaksPage ? " new-page" : "")"
    if level == 2 {
      if isTurned { style += " turned" }
      markup.open("section", ["class": style, "aria-labelledby": name])
    } else {
      markup.open("div", ["class": style])
    }
    levels.append(level)
    breaksPage = false
    markup.element("h\(level)", ["id": name], words: words)
  }

  mutating func leave(downTo level: Int, _ markup: inout Markup) {
    while let last = levels.last, last >= level {
      markup.close(last == 2 ? "section" : "div")
      markup.trusted("\n")
      levels.removeLast()
    }
  }
}

extension ReportDocument {
  /// What stands before the first section, and the rest.
  fileprivate var cover: (cover: [Block], rest: [Block]) {
    let first =
      blocks.firstIndex { block in
        switch block {
        case .heading(1, _), .facts, .note: false
        case .heading, .paragraph, .list, .table, .chart, .pageBreak: true
        }
      } ?? blocks.endIndex
    return (Array(blocks[..<first]), Array(blocks[first...]))
  }

  /// The words of its first heading.
  var title: String {
    for case .heading(1, let words) in blocks { return words }
    return ""
  }
}

extension ArraySlice<ReportDocument.Block> {
  /// Whether a table that wants the page turned stands before the next heading of a section.
  fileprivate var beginsWide: Bool {
    for block in self {
      switch block {
      case .heading(2, _): return false
      case .table(let table) where table.isWide: return true
      case .heading, .paragraph, .note, .list, .facts, .table, .chart, .pageBreak: continue
      }
    }
    return false
  }
}
