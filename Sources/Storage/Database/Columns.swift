import GRDB

extension StatementArguments {
  /// The values of columns, one by one: by GRDB's own initializer each is looked up through a key path.
  init(columns: [DatabaseValue]) { self.init(columns.lazy.map { $0 as (any DatabaseValueConvertible)? }) }
}
