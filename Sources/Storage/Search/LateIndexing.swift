import GRDB

/// The full-text index while many entries come: they are brought into it at the end by one statement, because it writes
/// a piece of itself with each statement and merges the pieces afterwards.
struct LateIndexing {
  private let db: Database
  /// The last entry that the index holds.
  private let last: Int

  /// How many bytes of words wait in memory until a piece is written: the larger a piece, the fewer are merged.
  private static let (pieceOfMany, usualPiece) = (4 << 20, 1 << 20)

  init(in db: Database) throws {
    self.db = db
    last = try Int.fetchOne(db, sql: "SELECT max(id) FROM search_entry") ?? 0
    try Self.drop(in: db)
    for trigger in Schema.searchTriggers(indexedUpTo: last) { try db.execute(sql: trigger) }
  }

  func bringIn() throws {
    try write(inPiecesOf: Self.pieceOfMany)
    try db.execute(sql: Schema.indexing, arguments: [last])
    try write(inPiecesOf: Self.usualPiece)
    try Self.drop(in: db)
    for trigger in Schema.searchTriggers { try db.execute(sql: trigger) }
  }

  private func write(inPiecesOf bytes: Int) throws {
    try db.execute(
      sql: "INSERT INTO search_index (search_index, rank) VALUES ('hashsize', ?)", arguments: [bytes])
  }

  private static func drop(in db: Database) throws {
    for trigger in Schema.searchTriggerNames { try db.execute(sql: "DROP TRIGGER IF EXISTS \(trigger)") }
  }
}
