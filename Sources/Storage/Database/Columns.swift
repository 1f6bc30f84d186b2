import GRDB

extension StatementArguments {
  /// The values of columns, one by one: by the initializer for values of one type each is looked up through a key path.
  init(columns: [DatabaseValue]) { self.init(columns.map { $0 as (any DatabaseValueConvertible)? }) }
}
