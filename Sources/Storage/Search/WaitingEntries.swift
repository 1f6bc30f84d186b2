import GRDB

/// Entries that wait until many are together: the index writes a piece of itself for each statement, and merges the
/// pieces later.
struct WaitingEntries {
  private let db: Database
  private var count = 0
  private static let most = 4000

  init(in db: Database) throws {
    self.db = db
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS waiting_entry (\(Schema.searchColumns), PRIMARY KEY (kind, name));
        DELETE FROM temp.waiting_entry
        """)
  }

  /// Adds one, in place of one of the same name.
  mutating func add(_ entry: SearchEntry) throws {
    try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO temp.waiting_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: StatementArguments(entry.columns))
    count += 1
    if count >= Self.most { try bringIn() }
  }

  /// Puts all that wait into the table that is searched, by one statement.
  mutating func bringIn() throws {
    guard count > 0 else { return }
    // The condition keeps ON CONFLICT from being read as part of the SELECT.
    try db.execute(
      sql: SearchEntries.putting("SELECT \(Schema.searchColumns) FROM temp.waiting_entry WHERE true ORDER BY rowid"))
    try db.execute(sql: "DELETE FROM temp.waiting_entry")
    count = 0
  }
}
