import Registry
import Storage

extension ComplaintWords {
  static func english(_ fault: RowFault) -> (what: String, remedy: String) {
    switch fault {
    case .utf16: ("the file is UTF-16", saveAsUTF8)
    case .windows1251:
      ("the file is Windows-1251, which has no ө, ү and ң: they are lost in it", saveAsUTF8)
    case .oneDocument:
      (
        "one JSON document, not one record a line",
        "write each record on a line of its own; jq -c '.[]' does that to a list"
      )
    case .unknownColumn(let name, let nearest, let known):
      (
        "unknown column '\(shortened(name))'"
          + (nearest.isEmpty ? "" : ": perhaps \(nearest.joined(separator: ", "))"),
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
      (
        "not JSON at character \(character): \(reason.description)",
        "mend it there; one record stands on one line"
      )
    case .notFields: ("no fields in this row", "write it as {\"record\":\"evidence\", …}")
    case .recordMissing: ("'record' is missing", "say what it is: \(RecordKind.names)")
    case .unknownRecord(let word, let known):
      ("record: '\(shortened(word))' is not allowed here", "write one of \(known.joined(separator: ", "))")
    case .notUTF8: ("this row is not UTF-8", saveAsUTF8)
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
}

extension RecordKind {
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
