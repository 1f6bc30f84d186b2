import GRDB
import Registry

/// What was erased, here or elsewhere: of entries that are here, and of those that come later.
struct MergedErasures {
  private(set) var count = 0
  /// Records that lost a version.
  private(set) var touched: Set<RecordKey> = []
  private let db: Database
  /// By which entry each was erased.
  private var byEntry: [String: String] = [:]

  init(_ db: Database) throws {
    self.db = db
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT e.id, p.bytes FROM journal_entry e JOIN journal_payload p ON p.entry = e.id
        WHERE e.change = 'erasure' ORDER BY e.time, e.id
        """)
    while let row = try rows.next() { note(try Payload.change(row.value(1)), of: try row.value(0)) }
  }

  private mutating func note(_ change: Change, of entry: String) {
    guard case .erasure(let erased) = change else { return }
    for name in erased where byEntry[name.text] == nil { byEntry[name.text] = entry }
  }

  /// Marks an entry that comes, if it was erased before.
  mutating func hold(_ entry: String) throws -> Bool {
    guard let erasure = byEntry[entry] else { return false }
    try mark(entry, by: erasure)
    return true
  }

  /// What others erased goes here too; what is not here yet, when it comes.
  mutating func obey(_ change: Change, of erasure: String) throws {
    guard case .erasure(let names) = change else { return }
    note(change, of: erasure)
    for name in names {
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT kind, name FROM journal_entry WHERE id = ?
            AND change IN ('record', 'attachment') AND id NOT IN (SELECT entry FROM journal_erased)
            """), arguments: [name.text])
      guard let row else { continue }
      if let kind = RecordKind(rawValue: try row.value(0)) {
        touched.insert(RecordKey(kind, try row.value(1)))
      }
      try mark(name.text, by: erasure)
    }
  }

  private mutating func mark(_ entry: String, by erasure: String) throws {
    count += 1
    for sql in [
      "INSERT INTO journal_erased (entry, erasure) VALUES (?1, ?2)",
      "DELETE FROM journal_payload WHERE entry = ?1 AND ?2 <> ''",
      "DELETE FROM journal_withheld WHERE entry = ?1 AND ?2 <> ''",
      "UPDATE journal_key SET wrapped = x'' WHERE entry = ?1 AND ?2 <> ''",
    ] { try db.cachedStatement(sql: sql).execute(arguments: [entry, erasure]) }
    try AttachmentParts(db: db).removeUnused(of: EntryID(text: entry))
  }
}
