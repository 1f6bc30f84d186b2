import GRDB
import Registry

/// How sensitive the words of a record are: as its own level says, or as the highest of what they rest on.
struct Protection {
  let db: Database

  func level(of record: Registry.Record) throws -> Sensitivity {
    switch record {
    case .evidence(let entry): entry.sensitivity
    case .source(let source): source.sensitivity
    case .statusUpdate(let update): try level(citing: update.evidence)
    case .decision(let decision): try max(level(citing: decision.evidence), level(naming: decision.mentioned))
    case .commentary(let commentary): try level(naming: commentary.text.mentioned)
    case .country, .body, .owner, .edition, .placement, .recommendation, .author: .public
    }
  }

  /// What is cited and not there may have been anything.
  private func level(citing entries: some Sequence<EvidenceID>) throws -> Sensitivity {
    try entries.map { try level(of: $0) ?? .sealed }.max() ?? .public
  }

  /// What only looks like a name is nothing.
  private func level(naming entries: some Sequence<EvidenceID>) throws -> Sensitivity {
    try entries.compactMap { try level(of: $0) }.max() ?? .public
  }

  private func level(of entry: EvidenceID) throws -> Sensitivity? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT sensitivity FROM evidence WHERE name = ?"), arguments: [entry.text]
    ).map { Sensitivity(rawValue: $0) ?? .sealed }
  }
}

/// Finds what lies in the open and should not, or is encrypted and need not be.
struct ProtectionSweep {
  let db: Database

  /// Records in force whose place is wrong, with the versions that a new one replaces.
  func misplaced() throws -> [(record: Registry.Record, replaced: [EntryID])] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT r.kind, r.name, r.entry IN (SELECT entry FROM journal_key) AS is_encrypted FROM record r
        WHERE r.kind IN ('statusUpdate', 'decision', 'commentary', 'source')
        OR r.entry IN (SELECT entry FROM journal_key)
        OR (r.kind = 'evidence'
          AND r.name IN (SELECT name FROM evidence WHERE sensitivity IN ('restricted', 'sealed')))
        ORDER BY r.kind <> 'evidence', r.kind, r.name
        """)
    return try rows.compactMap { row in
      guard let kind = RecordKind(rawValue: try row.value("kind")) else { return nil }
      let key = RecordKey(kind, try row.value("name"))
      guard let record = try CurrentRecords.one(key, in: db),
        try Protection(db: db).level(of: record).isProtected != row.value("is_encrypted")
      else { return nil }
      return (record, try VersionHistory(of: key, in: db).current.map(\.id))
    }
  }

  /// Earlier versions, in the open, of what is encrypted now.
  func openVersions() throws -> [EntryID] {
    try String.fetchAll(
      db,
      sql: """
        SELECT e.id FROM record r JOIN journal_entry e ON e.kind = r.kind AND e.name = r.name
        WHERE r.entry IN (SELECT entry FROM journal_key) AND e.change = 'record'
        AND e.id NOT IN (SELECT entry FROM journal_key) AND e.id NOT IN (SELECT entry FROM journal_erased)
        AND e.id NOT IN (SELECT entry FROM journal_withheld) ORDER BY e.arrival
        """
    ).map(EntryID.init(text:))
  }
}
