import GRDB

extension RegistryStore {
  /// The journal in memory, with its derived tables made anew.
  func replica(from db: Database) throws -> RegistryStore {
    let copy = try RegistryStore(inMemoryWith: surroundings)
    try copy.writing { target in
      for table in ["journal_entry", "journal_payload", "journal_erased", "journal_key"] {
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(table)")
        while let row = try rows.next() {
          let values = Array(row.databaseValues)
          let marks = values.map { _ in "?" }.joined(separator: ",")
          try target.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
            .execute(arguments: StatementArguments(values))
        }
      }
      try Derivation.rebuild(in: target)
    }
    return copy
  }
}
