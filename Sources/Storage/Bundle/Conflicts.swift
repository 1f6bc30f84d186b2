import GRDB
public import Registry

/// A record of which several versions are in force: made apart, neither knowing of the other.
public struct Conflict: Sendable {
  public let key: RecordKey
  /// The one that is shown last.
  public let versions: [Side]

  public struct Side: Sendable {
    public let header: EntryHeader
    /// `nil` of a withdrawal, of what is locked, and of what is not for this registry.
    public let record: Registry.Record?
    public let isWithheld: Bool
    let isSealed: Bool
  }

  /// The fields in which one version differs from the one that is shown.
  public func changes(of side: Side) -> [FieldChange] {
    guard let record = side.record, let shown = versions.last?.record else { return [] }
    return fieldChanges(from: .record(shown), to: record)
  }

  /// Whether a sealed version is among them, locked or not: then not even its name is told.
  public var isSealed: Bool { versions.contains(where: \.isSealed) }
}

/// Why a conflict is not settled.
public enum SettlementRefused: Error, Hashable, Sendable {
  case noConflict(String)
  case noSuchVersion(String)
  /// Its words are not here, or locked.
  case cannotBeRead(String)
  /// Another version is more sensitive; lowering is a decision of its own, by two people.
  case lowers(String)
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
        return try conflict(over: RecordKey(kind, try row.value(1)), in: db)
      }
    }
  }

  /// The conflict over one record, if there is one.
  public func conflict(over key: RecordKey) throws -> Conflict? {
    try reading { try conflict(over: key, in: $0) }
  }

  /// Makes one of the versions in force the only one, by a new entry that replaces them all. The beginning of its name is
  /// enough.
  public func settle(_ key: RecordKey, keeping entry: String, author: String, reason: String) throws {
    guard try !isLocked else { throw JournalError.registryLocked }
    try writing { db in
      guard let conflict = try conflict(over: key, in: db) else {
        throw SettlementRefused.noConflict(key.name)
      }
      let kept = conflict.versions.filter { $0.header.id.text.hasPrefix(entry.lowercased()) }
      guard kept.count == 1, let kept = kept.first else { throw SettlementRefused.noSuchVersion(entry) }
      let change: Change
      if kept.header.change == "withdrawal" {
        change = .withdrawal(key)
      } else if let record = kept.record {
        change = .record(record)
      } else {
        throw SettlementRefused.cannotBeRead(key.name)
      }
      guard !conflict.versions.contains(where: \.isWithheld) else {
        throw SettlementRefused.cannotBeRead(key.name)
      }
      let levels = conflict.versions.compactMap { $0.record?.ownLevel }
      if let level = kept.record?.ownLevel, let highest = levels.max(), level < highest {
        throw SettlementRefused.lowers(key.name)
      }
      try refuseProblems(after: [change], in: db)
      var journal = try Journal(db, surroundings, keyring, author: author, origin: .command)
      _ = try journal.append(
        PlannedEntry(change: change, reason: reason, replaces: conflict.versions.map(\.header.id)))
      try journal.seal()
    }
  }

  private func conflict(over key: RecordKey, in db: Database) throws -> Conflict? {
    let current = try VersionHistory(of: key, in: db).current
    guard current.count > 1 else { return nil }
    return Conflict(
      key: key,
      versions: try current.map { version in
        let row = try Row.fetchOne(
          db, sql: "SELECT \(EntryHeader.columns) FROM journal_entry e WHERE e.id = ?",
          arguments: [version.id.text])
        guard let row else { throw JournalError.unknownRecord(version.id.text) }
        let record = try record(of: version, in: db)
        return Conflict.Side(
          header: try EntryHeader(row), record: record, isWithheld: version.isWithheld,
          isSealed: (version.level ?? record?.ownLevel) == .sealed)
      })
  }

  private func record(of version: Version, in db: Database) throws -> Registry.Record? {
    guard !version.isWithheld, version.word == "record" else { return nil }
    do {
      return try version.change(in: db).record
    } catch JournalError.encrypted {
      return nil
    }
  }
}
