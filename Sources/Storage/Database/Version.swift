import Foundation
import GRDB
import Registry

/// One version of a record in the journal, without its payload.
struct Version: Hashable, Sendable {
  let id: EntryID
  let time: Int64
  let origin: Origin
  let replaces: [EntryID]
  /// SHA-256 of its payload.
  let digest: String
  /// `record` or `withdrawal`.
  let word: String
  /// Whether it came without its payload.
  let isWithheld: Bool
  /// Of one that is encrypted.
  let level: Sensitivity?

  init(_ row: Row) throws {
    id = EntryID(text: try row.value("id"))
    time = try row.value("time")
    origin = Origin(rawValue: try row.value("origin")) ?? .command
    replaces = entryIDs(try row.value("replaces"))
    digest = try row.value("payload_digest")
    (word, isWithheld) = (try row.value("change"), try row.value("withheld"))
    let level: String? = try row.value("level")
    self.level = level.map { Sensitivity(rawValue: $0) ?? .sealed }
  }

  /// What it says; an error while that is locked.
  func change(in db: Database) throws -> Change {
    try Payload.change(
      payload(db, "SELECT \(Payload.column) FROM \(Payload.joined) WHERE p.entry = ?"))
  }

  /// What lies in the journal, which says the same whether it is locked or not.
  func stored(in db: Database) throws -> Payload.Stored {
    try Payload.stored(payload(in: db))
  }

  /// The bytes in the journal.
  func payload(in db: Database) throws -> Data {
    try payload(db, "SELECT bytes FROM journal_payload WHERE entry = ?")
  }

  private func payload(_ db: Database, _ sql: String) throws -> Data {
    guard let bytes = try Data.fetchOne(db.cachedStatement(sql: sql), arguments: [id.text]) else {
      throw JournalError.payloadIsUnreadable("payload of \(id) is missing")
    }
    return bytes
  }
}

func entryIDs(_ text: String) -> [EntryID] {
  text.split(separator: " ").map { EntryID(text: String($0)) }
}
