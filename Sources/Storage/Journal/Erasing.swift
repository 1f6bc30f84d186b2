import GRDB
public import Registry

/// One entry whose payload is gone for good.
public struct ErasedEntry: Hashable, Sendable {
  public let entry: EntryID
  public let subject: RecordKey?
  /// The entry that erased it.
  public let by: EntryHeader
}

extension RegistryStore {
  /// What the journal calls by a name, of whatever kind, whether in force or not.
  public func keys(named name: String) throws -> [RecordKey] {
    try reading { db in
      try String.fetchAll(
        db, sql: "SELECT DISTINCT kind FROM journal_entry WHERE name = ? AND kind <> '' ORDER BY kind",
        arguments: [name]
      ).compactMap { RecordKind(rawValue: $0).map { RecordKey($0, name) } }
    }
  }

  /// The entries of a record whose payload stands; all, or only those that others have replaced.
  public func standingEntries(of key: RecordKey, onlyReplaced: Bool = false) throws -> [EntryID] {
    try reading { db in
      let history = try VersionHistory(of: key, in: db)
      let current = Set(onlyReplaced ? history.current.map(\.id) : [])
      let withdrawals = try String.fetchAll(
        db, sql: "SELECT id FROM journal_entry WHERE kind = ? AND name = ? AND change <> 'record'",
        arguments: [key.kind.rawValue, key.name])
      let files = key.kind == .evidence && !onlyReplaced ? try Attachments(db: db).entries(of: key.name) : []
      return history.standing.map(\.id).filter { !current.contains($0) && !withdrawals.contains($0.text) }
        + files
    }
  }

  /// What was erased, the latest first.
  public func erased() throws -> [ErasedEntry] {
    try reading { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT \(EntryHeader.columns), x.entry, s.kind, s.name FROM journal_erased x
          JOIN journal_entry e ON e.id = x.erasure JOIN journal_entry s ON s.id = x.entry
          ORDER BY e.arrival DESC, s.arrival
          """)
      return try rows.map { row in
        let kind = RecordKind(rawValue: try row.value(15))
        let name: String = try row.value(16)
        return try ErasedEntry(
          entry: EntryID(text: row.value(14)), subject: kind.map { RecordKey($0, name) },
          by: EntryHeader(row))
      }
    }
  }
}
