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

  init(_ row: Row) throws {
    id = EntryID(text: try row.value("id"))
    time = try row.value("time")
    origin = Origin(rawValue: try row.value("origin")) ?? .command
    replaces = entryIDs(try row.value("replaces"))
    digest = try row.value("payload_digest")
  }

  func change(in db: Database) throws -> Change {
    let statement = try db.cachedStatement(sql: "SELECT bytes FROM journal_payload WHERE entry = ?")
    guard let bytes = try Data.fetchOne(statement, arguments: [id.text]) else {
      throw JournalError.payloadIsUnreadable("payload of \(id) is missing")
    }
    return try Payload.change(bytes)
  }
}

func entryIDs(_ text: String) -> [EntryID] {
  text.split(separator: " ").map { EntryID(text: String($0)) }
}
