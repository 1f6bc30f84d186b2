import Registry

/// Facts in rows and columns, by stable keys: the same in every language.
public struct CSVTable: Sendable {
  public let name: String
  let head: [String]
  /// Each row has as many cells as the head.
  let rows: [[String]]

  init<Row>(_ name: String, of rows: [Row], _ columns: [CSVColumn<Row>]) {
    self.name = name
    head = columns.flatMap(\.names)
    self.rows = rows.map { row in columns.flatMap { $0.cells(row) } }
  }

  /// Lines as RFC 4180 has them, but ending in a line feed alone: spreadsheets read both, and tools that compare
  /// and search text read this one.
  public var text: String {
    ([head] + rows).map { $0.map(\.csvCell).joined(separator: ",") + "\n" }.joined()
  }

  /// The text behind a byte-order mark, without which spreadsheets take Cyrillic letters for others.
  public var file: String { "\u{FEFF}" + text }
}

extension String {
  /// Itself as a cell that a spreadsheet shows and never runs.
  fileprivate var csvCell: String {
    let shown = harmless
    let cell = runsInSpreadsheets || shown.runsInSpreadsheets ? "'" + shown : shown
    // By scalars: a comma or a quote is one also where an accent stands on it.
    let scalars = cell.unicodeScalars
    let needsQuotes =
      scalars.contains { $0 == "," || $0 == "\"" } || scalars.first == " " || scalars.last == " "
    return needsQuotes ? "\"" + cell.withQuotesDoubled + "\"" : cell
  }

  private var withQuotesDoubled: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      if scalar == "\"" { text.unicodeScalars.append(scalar) }
      text.unicodeScalars.append(scalar)
    }
  }

  /// Whether it begins as a formula does; a plain number such as -3 is none.
  private var runsInSpreadsheets: Bool {
    guard let first = unicodeScalars.first, Amount(self) == nil else { return false }
    return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
  }
}
