import GRDB
import Registry

/// Every version of one record in the journal, by logical time and name.
struct VersionHistory {
  /// Those whose payload stands.
  let standing: [Version]
  /// The payload digests of those that were erased.
  private let erased: [String]

  /// Of a record that the journal has never heard of.
  static let none = VersionHistory(standing: [], erased: [])

  private init(standing: [Version], erased: [String]) { (self.standing, self.erased) = (standing, erased) }

  init(of key: RecordKey, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, time, origin, replaces, payload_digest, id IN (SELECT entry FROM journal_erased) AS erased
        FROM journal_entry WHERE kind = ? AND name = ? ORDER BY time, id
        """)
    let rows = try Row.fetchAll(statement, arguments: [key.kind.rawValue, key.name])
    let versions = try rows.map { try (version: Version($0), isErased: $0.value("erased") as Bool) }
    standing = versions.filter { !$0.isErased }.map(\.version)
    erased = versions.filter(\.isErased).map(\.version.digest)
  }

  /// Whether the journal has never heard of it.
  var isEmpty: Bool { standing.isEmpty && erased.isEmpty }

  /// The versions that no other one replaces, the one to show last.
  var current: [Version] {
    let replaced = Set(standing.flatMap(\.replaces))
    return standing.filter { !replaced.contains($0.id) }
  }

  /// Whether the record stood like this in an entry whose payload was erased: its digest is still known, or the mark of
  /// one that was encrypted.
  func holdsErased(_ record: Registry.Record, in db: Database) throws -> Bool {
    guard !erased.isEmpty else { return false }
    let payload = Payload.bytes(.record(record))
    if erased.contains(sha256(payload)) { return true }
    return try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM journal_entry e JOIN journal_key k ON k.entry = e.id
          WHERE e.kind = ? AND e.name = ? AND k.wrapped = x'' AND k.mark = marked(?))
          """), arguments: [record.key.kind.rawValue, record.key.name, payload]) ?? false
  }

  /// Whether the record stood like this at any time.
  func held(_ record: Registry.Record, in db: Database) throws -> Bool {
    try standing.contains { try $0.change(in: db) == .record(record) }
  }
}
