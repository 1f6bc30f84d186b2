import GRDB
import Registry

/// Finds what lies in the open and should not, or is encrypted and need not be.
struct ProtectionSweep {
  let db: Database

  /// A version in force as it should stand.
  struct Misplaced {
    let record: Registry.Record
    let version: EntryID
    /// Whether others are in force beside it: they stay so until somebody settles it.
    let isOneOfMany: Bool
  }

  /// Whether there is anything to do.
  var isNeeded: Bool {
    get throws {
      try !misplaced().isEmpty || !openVersions().isEmpty || !Attachments(db: db).open().isEmpty
    }
  }

  func misplaced() throws -> [Misplaced] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT r.kind, r.name FROM record r
        WHERE r.kind IN ('statusUpdate', 'decision', 'commentary', 'source')
        OR (r.kind = 'evidence' AND (r.versions > 1 OR (r.entry IN (SELECT entry FROM journal_key))
          <> (r.name IN (SELECT name FROM evidence WHERE sensitivity IN ('restricted', 'sealed')))))
        ORDER BY r.kind <> 'evidence', r.kind, r.name
        """)
    return try rows.flatMap { row in
      guard let kind = RecordKind(rawValue: try row.value(0)) else { return [] as [Misplaced] }
      return try misplaced(of: RecordKey(kind, try row.value(1)))
    }
  }

  /// Of versions made apart each is as protected as the most sensitive of them.
  private func misplaced(of key: RecordKey) throws -> [Misplaced] {
    let versions = try VersionHistory(of: key, in: db).current.filter { $0.word == "record" }
    let records = try versions.map { try $0.change(in: db).record }
    let highest = records.compactMap { $0?.ownLevel }.max() ?? .public
    return try zip(versions, records).compactMap { version, record in
      guard let record = record?.raised(to: highest),
        try Protection(db: db).level(of: record).isProtected != (version.level != nil)
      else { return nil }
      return Misplaced(record: record, version: version.id, isOneOfMany: versions.count > 1)
    }
  }

  /// Replaced versions, in the open, of what is encrypted now.
  func openVersions() throws -> [EntryID] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT e.id, e.kind, e.name FROM record r JOIN journal_entry e ON e.kind = r.kind AND e.name = r.name
        WHERE r.entry IN (SELECT entry FROM journal_key) AND e.change = 'record'
        AND e.id NOT IN (SELECT entry FROM journal_key) AND e.id NOT IN (SELECT entry FROM journal_erased)
        AND e.id NOT IN (SELECT entry FROM journal_withheld) ORDER BY e.arrival
        """)
    return try rows.compactMap { row in
      guard let kind = RecordKind(rawValue: try row.value(1)) else { return nil }
      let id = EntryID(text: try row.value(0))
      let current = try VersionHistory(of: RecordKey(kind, try row.value(2)), in: db).current
      return current.contains { $0.id == id } ? nil : id
    }
  }
}

extension Registry.Record {
  /// The same at a level that protects it, where its own is lower.
  fileprivate func raised(to level: Sensitivity) -> Registry.Record {
    guard level.isProtected, ownLevel < level else { return self }
    return switch self {
    case .evidence(let entry): .evidence(entry.raised(to: level))
    case .source(let source): .source(source.at(level))
    case .country, .body, .owner, .edition, .placement, .recommendation, .statusUpdate, .commentary,
      .decision, .author:
      self
    }
  }
}
