/// Why a row, or a file of rows, cannot be read.
public enum RowFault: Error, Hashable, Sendable {
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

  func malformation(line: Int?) -> Malformation { Malformation(line: line, .row(self)) }
}
