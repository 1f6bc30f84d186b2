import GRDB
public import Registry

/// Why somebody may not approve what lies there.
public enum ReviewRefused: Error, Hashable, Sendable {
  /// Who wrote it, or put it forward, is the one who would approve.
  case sameAuthor(RecordKey, author: String)
  /// Two names on one device, not both of which are recorded: it may be one person.
  case sameDevice(RecordKey, author: String)
  case noFinding(StatusUpdateID)
  case inState(StatusUpdateID, ReviewState)
  case nothingAsked(EvidenceID)
  case noLowerLevel(EvidenceID, Sensitivity)
  case noHigherLevel(EvidenceID, Sensitivity)
  case newWordsNeeded(EvidenceID)
}

extension RegistryStore {
  /// Refuses an approval by whoever put the record forward as it stands, or wrote it.
  public func requireSecondPerson(
    _ author: String, for key: RecordKey, besides others: [String]
  ) throws {
    try reading { db in
      guard let last = try LastWriter(of: key, in: db) else { throw JournalError.unknownRecord(key.name) }
      if let same = (others + [last.author]).first(where: { areOneHand($0, author) }) {
        throw ReviewRefused.sameAuthor(key, author: same)
      }
      guard last.device == surroundings.device else { return }
      let known = try [author, last.author].allSatisfy { name in
        try CurrentRecords.one(RecordKey(.author, name), in: db) != nil
      }
      guard known else { throw ReviewRefused.sameDevice(key, author: last.author) }
    }
  }

  /// Why the last entry on a record was made.
  public func lastReason(for key: RecordKey) throws -> String? {
    try reading { try LastWriter(of: key, in: $0)?.reason }
  }
}

/// Who wrote the version of a record that is in force, and where.
private struct LastWriter {
  let author, device, reason: String

  init?(of key: RecordKey, in db: Database) throws {
    guard let entry = try VersionHistory(of: key, in: db).current.last,
      let row = try Row.fetchOne(
        db, sql: "SELECT author, device, reason FROM journal_entry WHERE id = ?", arguments: [entry.id.text])
    else { return nil }
    (author, device, reason) = (try row.value(0), try row.value(1), try row.value(2))
  }
}
