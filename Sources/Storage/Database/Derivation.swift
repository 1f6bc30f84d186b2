import Foundation
import GRDB
import Registry

/// Keeps the derived tables: each record's rows follow from its own entries alone, whatever their order.
enum Derivation {
  /// Renews the rows of one record, and what is searched of those that rest on it.
  static func renew(_ key: RecordKey, searched: inout SearchEntries, in db: Database) throws {
    let stored = try renewRows(of: key, in: db)
    try searched.renew(key, as: stored?.record)
  }

  /// A record as an entry put it in force that replaces all its versions; what the journal says needs no second
  /// look.
  static func put(
    _ stored: Payload.Stored, of key: RecordKey, from entry: EntryID, isNew: Bool, ready: ReadyEntry? = nil,
    searched: inout SearchEntries, in db: Database
  ) throws {
    if !isNew { try remove(key, in: db) }
    try insert(stored, from: entry, versions: 1, ready: ready, in: db)
    try searched.renew(key, as: stored.record, words: ready?.words)
  }

  /// A record that an entry took out of force.
  static func withdraw(_ key: RecordKey, searched: inout SearchEntries, in db: Database) throws {
    try remove(key, in: db)
    try searched.renew(key, as: nil)
  }

  /// Gives what is in force, if anything is.
  private static func renewRows(of key: RecordKey, in db: Database) throws -> Payload.Stored? {
    try remove(key, in: db)
    let history = try VersionHistory(of: key, in: db)
    guard let shown = history.shown else { return nil }
    let stored = try shown.stored(in: db)
    try insert(stored, from: shown.id, versions: history.current.count, in: db)
    return stored
  }

  private static func insert(
    _ stored: Payload.Stored, from entry: EntryID, versions: Int, ready: ReadyEntry? = nil, in db: Database
  ) throws {
    for row in DerivedRows(stored, from: entry.text, versions: versions, ready: ready?.rows).all {
      let sql = inserting[row.table] ?? inserting(row.values.count, into: row.table)
      try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(columns: row.values))
    }
  }

  // Put together once: an import asks for them by the hundred thousand.
  private static let inserting = Dictionary(
    uniqueKeysWithValues: [
      ("record", 5), ("evidence", 8), ("evidence_link", 4), ("status_update", 5), ("citation", 2),
    ].map {
      ($0, inserting($1, into: $0))
    })

  private static func inserting(_ count: Int, into table: String) -> String {
    "INSERT INTO \(table) VALUES (\(repeatElement("?", count: count).joined(separator: ", ")))"
  }

  /// Empties the derived tables and fills them from the journal.
  static func rebuild(in db: Database, _ progress: (Int, Int) -> Void = { _, _ in }) throws {
    // The index may be damaged: it is written anew as a whole, and not row by row.
    for trigger in Schema.searchTriggerNames { try db.execute(sql: "DROP TRIGGER IF EXISTS \(trigger)") }
    for table in Schema.derived.reversed() { try db.execute(sql: "DELETE FROM \(table)") }
    // What others rest on comes first.
    let keys = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT kind, name FROM journal_entry WHERE kind <> ''
        ORDER BY kind <> 'source', kind <> 'evidence', kind, name
        """)
    var searched = SearchEntries(in: db)
    for (number, row) in keys.enumerated() {
      if number % 1000 == 0 { progress(number, keys.count) }
      guard let kind = RecordKind(rawValue: try row.value("kind")) else { throw JournalError.payloadIsNewer }
      let key = RecordKey(kind, try row.value("name"))
      let stored = try renewRows(of: key, in: db)
      try searched.renew(key, as: stored?.record)
    }
    try SearchEntries.rewriteIndex(in: db)
    for trigger in Schema.searchTriggers { try db.execute(sql: trigger) }
  }

  private static func remove(_ key: RecordKey, in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM record WHERE kind = ? AND name = ?")
      .execute(arguments: [key.kind.rawValue, key.name])
    switch key.kind {
    case .evidence:
      try db.cachedStatement(sql: "DELETE FROM evidence WHERE name = ?").execute(arguments: [key.name])
    case .statusUpdate:
      try db.cachedStatement(sql: "DELETE FROM status_update WHERE name = ?").execute(arguments: [key.name])
    case .placement:
      guard let edition = EditionID(key.name) else { return }
      try db.cachedStatement(sql: "DELETE FROM placement WHERE country = ? AND year = ?")
        .execute(arguments: [edition.country.text, edition.year])
    case .source:
      try db.cachedStatement(sql: "DELETE FROM source WHERE name = ?").execute(arguments: [key.name])
    case .decision:
      try db.cachedStatement(sql: "DELETE FROM decision_evidence WHERE decision = ?")
        .execute(arguments: [key.name])
    case .country, .body, .owner, .edition, .recommendation, .commentary, .author: break
    }
  }
}
