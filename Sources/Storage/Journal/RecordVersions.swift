import Foundation
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
  /// Every version of a record whose words are still there, the oldest first; withdrawals are none.
  public func versions(of key: RecordKey) throws -> [RecordVersion] {
    try reading { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT e.id, e.author, e.reason, p.bytes FROM journal_entry e JOIN journal_payload p ON p.entry = e.id
          WHERE e.kind = ? AND e.name = ? AND e.id NOT IN (SELECT entry FROM journal_erased) ORDER BY e.time, e.id
          """, arguments: [key.kind.rawValue, key.name])
      return try rows.compactMap { row in
        guard case .record(let record) = try Payload.change(row.value("bytes")) else { return nil }
        return try RecordVersion(
          entry: EntryID(text: row.value("id")), author: row.value("author"), reason: row.value("reason"),
          record: record)
      }
    }
  }
}
