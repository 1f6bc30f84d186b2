import GRDB
public import Registry

/// A record of which several versions are in force: made apart, neither knowing of the other.
public struct Conflict: Sendable {
  public let key: RecordKey
  /// The one that is shown last.
  public let versions: [Side]
  /// Every version in force, also those that say what another one says.
  let current: [EntryID]

  public struct Side: Sendable {
    public let header: EntryHeader
    /// `nil` of a withdrawal, of what is locked, and of what is not for this registry.
    public let record: Registry.Record?
    public let isWithheld: Bool
    let isSealed: Bool

    public var isWithdrawal: Bool { header.change == "withdrawal" }
  }

  /// The version that is shown.
  public var shown: Side? { versions.last }

  /// Whether a sealed version is among them, locked or not: then not even its name is told.
  public var isSealed: Bool { versions.contains(where: \.isSealed) }
}

extension Conflict {
  /// `nil` where one version is in force, or all say the same.
  init?(over key: RecordKey, in db: Database) throws {
    let current = try VersionHistory(of: key, in: db).current
    guard current.count > 1 else { return nil }
    let sides = try current.map { try Side($0, in: db) }
    (self.key, self.current) = (key, current.map(\.id))
    versions = sides.enumerated().filter { number, side in
      !sides[(number + 1)...].contains { $0.says(as: side) }
    }.map(\.element)
    guard versions.count > 1 else { return nil }
  }
}

extension Conflict.Side {
  fileprivate init(_ version: Version, in db: Database) throws {
    let row = try Row.fetchOne(
      db, sql: "SELECT \(EntryHeader.columns) FROM journal_entry e WHERE e.id = ?",
      arguments: [version.id.text])
    guard let row else { throw JournalError.unknownRecord(version.id.text) }
    (header, isWithheld) = (try EntryHeader(row), version.isWithheld)
    record = try version.isWithheld || version.word != "record" ? nil : version.openRecord(in: db)
    isSealed = (version.level ?? record?.ownLevel) == .sealed
  }

  fileprivate func says(as other: Self) -> Bool {
    (isWithdrawal && other.isWithdrawal) || (record != nil && record == other.record)
  }
}

extension Version {
  /// The record that it says; `nil` while that is locked.
  fileprivate func openRecord(in db: Database) throws -> Registry.Record? {
    do {
      return try change(in: db).record
    } catch JournalError.encrypted {
      return nil
    }
  }
}

extension RegistryStore {
  /// Every record with more than one version in force.
  public func conflicts() throws -> [Conflict] {
    try reading { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT kind, name FROM journal_entry WHERE kind <> '' GROUP BY kind, name HAVING count(*) > 1
          """)
      return try rows.compactMap { row in
        guard let kind = RecordKind(rawValue: try row.value(0)) else { return nil }
        return try Conflict(over: RecordKey(kind, try row.value(1)), in: db)
      }
    }
  }

  /// The conflict over one record, if there is one.
  public func conflict(over key: RecordKey) throws -> Conflict? {
    try reading { try Conflict(over: key, in: $0) }
  }
}
