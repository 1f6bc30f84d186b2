import Foundation
import GRDB
import Registry

/// One version of a record in the journal, without its payload.
struct Version: Hashable, Sendable {
  let id: EntryID
  let time: Int64
  let origin: Origin
  let replaces: [EntryID]

  /// The versions of a record that no other one replaces, the one to show last.
  static func current(of key: RecordKey, in db: Database) throws -> [Version] {
    let all = try all(of: key, in: db)
    let replaced = Set(all.flatMap(\.replaces))
    return all.filter { !replaced.contains($0.id) }
  }

  /// Every version whose payload stands, by logical time and name.
  static func all(of key: RecordKey, in db: Database) throws -> [Version] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, time, origin, replaces FROM journal_entry
        WHERE kind = ? AND name = ? AND id NOT IN (SELECT entry FROM journal_erased) ORDER BY time, id
        """)
    return try Row.fetchAll(statement, arguments: [key.kind.rawValue, key.name]).map(Version.init)
  }

  func change(in db: Database) throws -> Change {
    let statement = try db.cachedStatement(sql: "SELECT bytes FROM journal_payload WHERE entry = ?")
    guard let bytes = try Data.fetchOne(statement, arguments: [id.text]) else {
      throw JournalError.payloadIsUnreadable("payload of \(id) is missing")
    }
    return try Payload.change(bytes)
  }
}

extension Version {
  init(_ row: Row) throws {
    try self.init(
      id: EntryID(text: row.value("id")), time: row.value("time"),
      origin: Origin(rawValue: row.value("origin")) ?? .command, replaces: entryIDs(row.value("replaces")))
  }
}

func entryIDs(_ text: String) -> [EntryID] {
  text.split(separator: " ").map { EntryID(text: String($0)) }
}
