import GRDB

extension Row {
  /// What a column holds. In a damaged file that may be anything, whatever the table says: GRDB's own subscript
  /// would stop the program.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ column: String) throws -> Value {
    try decode(Value.self, forColumn: column)
  }

  /// The same by the column's place: to look a name up takes longer than to read what it holds.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ column: Int) throws -> Value {
    try decode(Value.self, atIndex: column)
  }
}
