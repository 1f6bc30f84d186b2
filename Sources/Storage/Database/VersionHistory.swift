import GRDB
import Registry

/// Every version of one record in the journal, by logical time and name.
struct VersionHistory {
  /// Those whose payload stands.
  let standing: [Version]
  /// The payload digests of those that were erased.
  private let erased: [String]
  /// The versions that no other one replaces, the one to show last.
  let current: [Version]

  /// Of a record that the journal has never heard of.
  static let none = VersionHistory()

  private init() { (standing, erased, current) = ([], [], []) }

  init(of key: RecordKey, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT e.id, e.time, e.origin, e.replaces, e.payload_digest, e.change, x.entry IS NOT NULL AS erased,
          w.entry IS NOT NULL AS withheld, k.level
        FROM journal_entry e LEFT JOIN journal_erased x ON x.entry = e.id
        LEFT JOIN journal_withheld w ON w.entry = e.id LEFT JOIN journal_key k ON k.entry = e.id
        WHERE e.kind = ? AND e.name = ? ORDER BY e.time, e.id
        """)
    let rows = try Row.fetchAll(statement, arguments: [key.kind.rawValue, key.name])
    let versions = try rows.map { try (version: Version($0), isErased: $0.value("erased") as Bool) }
    standing = versions.filter { !$0.isErased }.map(\.version)
    erased = versions.filter(\.isErased).map(\.version.digest)
    let replaced = Set(standing.flatMap(\.replaces))
    let current = standing.filter { !replaced.contains($0.id) }
    self.current = try current.count < 2 ? current : Self.ranked(current, in: db)
  }

  private static func ranked(_ current: [Version], in db: Database) throws -> [Version] {
    try current.enumerated()
      .map { try (Precedence(of: $0.element, in: db), $0.offset, $0.element) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// Whether the journal has never heard of it.
  var isEmpty: Bool { standing.isEmpty && erased.isEmpty }

  /// The version that says how the record stands; `nil` where that is not for this registry.
  var shown: Version? { isWithheld ? nil : current.last }

  /// Whether what is in force, or may be, is not for this registry.
  var isWithheld: Bool { current.contains(where: \.isWithheld) }

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
    try standing.contains { try !$0.isWithheld && $0.change(in: db) == .record(record) }
  }
}
