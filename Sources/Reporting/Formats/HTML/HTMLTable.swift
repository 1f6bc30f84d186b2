import Registry

/// A table whose roles are said outright, because a narrow screen shows its rows as blocks.
struct HTMLTable {
  let table: ReportDocument.Table
  let inline: (ReportDocument.Line, inout Markup) -> Void

  func write(_ markup: inout Markup) {
    markup.element("div", ["class": kind]) { frame in
      frame.element("table", ["role": "table"]) { table in
        table.element("thead", ["role": "rowgroup"]) { $0.element("tr", ["role": "row"], inside: head) }
        table.element("tbody", ["role": "rowgroup"], inside: rows)
      }
    }
    markup.trusted("\n")
  }

  /// A grid has short cells that may stand side by side on any screen; a wide one wants the page turned.
  private var kind: String { table.mayBreak ? "grid" : table.isWide ? "wide rows" : "rows" }

  private func head(_ row: inout Markup) {
    for words in table.head {
      row.element("th", ["role": "columnheader", "scope": "col"], words: words)
    }
  }

  private func rows(_ body: inout Markup) {
    for row in table.rows {
      body.element("tr", row.isGroup ? ["role": "row", "class": "group"] : ["role": "row"]) { markup in
        row.isGroup ? group(row[0], &markup) : cells(row, &markup)
      }
    }
  }

  /// The words over the rows that follow.
  private func group(_ line: ReportDocument.Line, _ row: inout Markup) {
    row.element("th", ["role": "rowheader", "scope": "row", "colspan": "\(table.head.count)"]) {
      inline(line, &$0)
    }
  }

  private func cells(_ row: [ReportDocument.Line], _ markup: inout Markup) {
    for (place, cell) in row.enumerated() {
      if place == 0 {
        markup.element("th", ["role": "rowheader", "scope": "row"]) { inline(cell, &$0) }
      } else if cell.isRoomToWrite {
        markup.element("td", ["role": "cell", "class": "blank", "data-l": table.head[place]]) {
          inline(cell, &$0)
        }
      } else {
        markup.element("td", ["role": "cell", "data-l": table.head[place]]) { inline(cell, &$0) }
      }
    }
  }
}

extension ReportDocument.Line {
  /// A cell that is filled in by hand.
  static let roomToWrite = Self("\u{A0}")

  fileprivate var isRoomToWrite: Bool { self == .roomToWrite }
}

extension [ReportDocument.Line] {
  /// Whether only its first cell has words.
  fileprivate var isGroup: Bool {
    count > 1 && dropFirst().allSatisfy { $0.runs == [.text("")] }
  }
}

extension ReportDocument.Table {
  /// Whether it has more columns than an upright page.
  var isWide: Bool { columnsNeeded > 120 }
}
