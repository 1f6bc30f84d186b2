import Registry

/// Why a row, or a file of rows, cannot be read.
enum RowFault: Error, Hashable, Sendable {
  // The whole file.
  case utf16, windows1251, oneDocument
  case unknownColumn(String, nearest: [String], known: [String])
  case columnTwice(String)
  case columnsMissing([String])
  case noKind
  // One row.
  case tooLong(megabytes: Int)
  case breaksOff
  case notJSON(JSONFault.Reason, character: Int)
  case notFields, recordMissing
  case unknownRecord(String, known: [String])
  case notUTF8
  case cells(Int, columns: Int)
  case quoteInside(column: String)
  case quoteOpen(column: String)
  case headerAgain
  case cellUnderNoColumn(String)
  // One cell.
  case cellTooLong(column: String)
  case controlCharacter(column: String)
  case formula(String, column: String)
  case spreadsheetError(String, column: String)
  case spreadsheetDate(String, column: String, meant: [String])
  case lettersLost(String, column: String)
  case linkWithoutStance(String, column: String)
  case shareWithoutNumber(String, column: String)

  func malformation(line: Int?) -> Malformation {
    let (what, remedy) = said
    return Malformation(line: line, what, remedy: remedy)
  }

  private var said: (what: String, remedy: String) {
    switch self {
    case .utf16: ("the file is UTF-16", Self.saveAsUTF8)
    case .windows1251:
      ("the file is Windows-1251, which has no ө, ү and ң: they are lost in it", Self.saveAsUTF8)
    case .oneDocument:
      (
        "one JSON document, not one record a line",
        "write each record on a line of its own; jq -c '.[]' does that to a list"
      )
    case .unknownColumn(let name, let nearest, let known):
      (
        "unknown column '\(shortened(name))'" + Self.perhaps(nearest, beside: name),
        "use \(known.joined(separator: ", ")); what has no column needs YAML or JSON Lines"
      )
    case .columnTwice(let name): ("the column '\(shortened(name))' stands twice", "keep one of the two")
    case .columnsMissing(let names):
      ("columns missing: \(names.joined(separator: ", "))", "add them to the first row")
    case .noKind:
      (
        "the first row names neither evidence nor status updates",
        "begin with the row of 'tierwatch import --template evidence' or 'status'"
      )
    case .tooLong(let megabytes): ("the row has more than \(megabytes) MB", "shorten it, or take it out")
    case .breaksOff:
      (
        "the row breaks off at its end",
        "write a whole record on one line; fetch a file that was cut short again"
      )
    case .notJSON(let reason, let character):
      ("not JSON at character \(character): \(reason)", "mend it there; one record stands on one line")
    case .notFields: ("no fields in this row", "write it as {\"record\":\"evidence\", …}")
    case .recordMissing: ("'record' is missing", "say what it is: \(Self.kinds)")
    case .unknownRecord(let word, let known):
      ("record: '\(shortened(word))' is not allowed here", "write one of \(known.joined(separator: ", "))")
    case .notUTF8: ("this row is not UTF-8", Self.saveAsUTF8)
    case .cells(let count, let columns):
      (
        "\(count) cells under \(columns) columns",
        "write empty cells too; put a text with the separator in quotes"
      )
    case .quoteInside(let column):
      (
        "\(column): a quote stands in a cell that is not in quotes, or behind one that is",
        "put the whole cell in quotes, and write each quote in it twice"
      )
    case .quoteOpen(let column):
      (
        "\(column): the quote that opens this cell is never closed",
        "close it; write a quote in the text twice"
      )
    case .headerAgain: ("the row of column names again", "take it out")
    case .cellUnderNoColumn(let text):
      ("'\(shortened(text))' stands under a column without a name", "name the column, or empty the cell")
    case .cellTooLong(let column): ("\(column): the cell has more than 1 MB", "shorten it")
    case .controlCharacter(let column): ("\(column): an invisible control character", "retype the cell")
    case .formula(let text, let column):
      (
        "\(column): '\(shortened(text))' is a formula, which is not computed here",
        "paste its value; a text that begins so takes an apostrophe before it"
      )
    case .spreadsheetError(let text, let column):
      ("\(column): '\(text)' is a spreadsheet's error", "mend the formula it comes from, or empty the cell")
    case .spreadsheetDate(let text, let column, let meant):
      (
        "\(column): '\(shortened(text))' is a date as a spreadsheet writes it",
        "write \(meant.joined(separator: " or "))"
      )
    case .lettersLost(let word, let column):
      (
        "\(column): ө, ү or ң has become ? in '\(shortened(word))'",
        "take the text from where it was whole, and save as CSV UTF-8"
      )
    case .linkWithoutStance(let text, let column):
      ("\(column): '\(shortened(text))' does not say for what it speaks", "write it as KGZ-2025-01:supports")
    case .shareWithoutNumber(let text, let column):
      ("\(column): '\(shortened(text))' is no part with its number", "write it as labor:171")
    }
  }

  private static let saveAsUTF8 =
    "save it anew from the original: in Excel 'CSV UTF-8 (comma delimited)', in LibreOffice"
    + " 'Character set: Unicode (UTF-8)'"

  private static let kinds = RecordKind.allCases.map(\.rawValue).joined(separator: ", ")

  private static func perhaps(_ nearest: [String], beside name: String) -> String {
    nearest.isEmpty ? "" : ": perhaps \(nearest.joined(separator: ", "))"
  }
}
