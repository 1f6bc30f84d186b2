import GRDB

extension Row {
  /// What a column holds. In a damaged file that may be anything, whatever the table says: GRDB's own subscript
  /// would stop the program.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ column: String) throws -> Value {
    try decode(Value.self, forColumn: column)
  }
}
