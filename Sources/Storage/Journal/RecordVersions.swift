import GRDB
public import Registry

/// A record as somebody once said it, with who said so and why.
public struct RecordVersion: Sendable {
  public let entry: EntryID
  public let author: String
  public let reason: String
  public let record: Registry.Record
}

extension RegistryStore {
  /// Every version of a record whose words are there and not locked, the oldest first; withdrawals are none.
  public func versions(of key: RecordKey) throws -> [RecordVersion] {
    try reading { db in
      try VersionHistory(of: key, in: db).standing.compactMap { version in
        guard case .record(let record)? = try version.openChange(in: db),
          let row = try Row.fetchOne(
            db, sql: "SELECT author, reason FROM journal_entry WHERE id = ?", arguments: [version.id.text])
        else { return nil }
        return try RecordVersion(
          entry: version.id, author: row.value("author"), reason: row.value("reason"), record: record)
      }
    }
  }
}

extension Version {
  /// What it says; `nil` while that is locked.
  fileprivate func openChange(in db: Database) throws -> Change? {
    do {
      return try change(in: db)
    } catch JournalError.encrypted {
      return nil
    }
  }
}
