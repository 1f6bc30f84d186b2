/// Rows of comma-separated text (RFC 4180), each with the line on which it begins.
struct CSVText {
  struct Row {
    let line: Int
    let cells: [String]
  }

  let rows: [Row]

  /// `nil` if a quoted cell is not closed, or a quote stands inside a cell that is not quoted.
  init?(_ text: String) {
    var reader = Reader()
    for character in text.unicodeScalars { guard reader.take(character) else { return nil } }
    guard reader.finish() else { return nil }
    rows = reader.rows
  }

  private struct Reader {
    private(set) var rows: [Row] = []
    private var cells: [String] = []
    private var cell = ""
    private var state = State.atStart
    private var line = 1
    private var firstLine = 1

    private enum State { case atStart, bare, quoted, afterQuote }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      if character == "\n" { line += 1 }
      switch (state, character) {
      case (.quoted, "\""): state = .afterQuote
      case (.quoted, _): cell.unicodeScalars.append(character)
      case (.afterQuote, "\""):
        cell += "\""
        state = .quoted
      case (.atStart, "\""): state = .quoted
      case (_, ","): endCell()
      case (_, "\n"): endRow()
      case (_, "\r"): break
      case (.afterQuote, _), (_, "\""): return false
      case _:
        cell.unicodeScalars.append(character)
        state = .bare
      }
      return true
    }

    mutating func finish() -> Bool {
      guard state != .quoted else { return false }
      if state != .atStart || !cells.isEmpty { endRow() }
      return true
    }

    private mutating func endCell() {
      cells.append(cell)
      (cell, state) = ("", .atStart)
    }

    private mutating func endRow() {
      endCell()
      if cells != [""] { rows.append(Row(line: firstLine, cells: cells)) }
      (cells, firstLine) = ([], line)
    }
  }
}
