import GRDB
import Registry

/// Every version of one record in the journal, by logical time and name.
struct VersionHistory {
  struct Entry {
    let version: Version
    /// SHA-256 of its payload.
    let digest: String
  }

  /// Those whose payload stands.
  private let standing: [Entry]
  /// The payload digests of those that were erased.
  private let erased: [String]

  init(of key: RecordKey, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, time, origin, replaces, payload_digest, id IN (SELECT entry FROM journal_erased) AS erased
        FROM journal_entry WHERE kind = ? AND name = ? ORDER BY time, id
        """)
    let rows = try Row.fetchAll(statement, arguments: [key.kind.rawValue, key.name])
    let isErased = try rows.map { try $0.value("erased") as Bool }
    let entries = try rows.map { try Entry(version: Version($0), digest: $0.value("payload_digest")) }
    standing = zip(entries, isErased).filter { !$1 }.map(\.0)
    erased = zip(entries, isErased).filter(\.1).map(\.0.digest)
  }

  /// The versions that no other one replaces, the one to show last.
  var current: [Entry] {
    let replaced = Set(standing.flatMap(\.version.replaces))
    return standing.filter { !replaced.contains($0.version.id) }
  }

  /// Whether the record stood like this in an entry whose payload was erased: its digest is still known.
  func holdsErased(_ record: Registry.Record) -> Bool {
    !erased.isEmpty && erased.contains(sha256(Payload.bytes(.record(record))))
  }

  /// Whether the record stood like this at any time.
  func held(_ record: Registry.Record, in db: Database) throws -> Bool {
    try standing.contains { try $0.version.change(in: db) == .record(record) }
  }
}
