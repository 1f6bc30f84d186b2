import Foundation
import GRDB
import Registry

extension RegistryStore {
  /// Recomputes every digest and chain, and compares the derived tables with what the journal gives; `progress` is told
  /// how much is done, of how much.
  public func verify(progress: (Int, Int) -> Void = { _, _ in }) throws -> [Mismatch] {
    let readers = try Self.mapping(path) { try StillReader.readers(5, of: self) }
    defer { for reader in readers { reader.close() } }
    let steps = Steps()
    let entries = try readers[0].reading {
      try Int.fetchOne($0, sql: "SELECT max(arrival) FROM journal_entry")
    }
    let parts = try readers[0].reading { try Int.fetchOne($0, sql: "SELECT count(*) FROM attachment_part") }
    let total = (JournalPasses.stepsOfEntry + 1) * (entries ?? 0) + (parts ?? 0)
    // Each with a connection of its own: others may write meanwhile.
    let passes: [@Sendable () throws -> [Mismatch]] = [
      { try readers[0].reading { try journalMismatches($0, steps) } },
      {
        try readers[1].reading {
          try AttachmentPass(db: $0, isUnlocked: keyring.key() != nil, step: steps.take).mismatches
        }
      },
      { try derivedMismatches(readers.suffix(3), steps) },
      { try indexMismatches() },
    ]
    let found = SideBySide.results(of: passes, watching: { progress(steps.done, total) })
    try unwritable?.confirm()
    // Rows derived from a damaged journal say nothing, and neither does an index of damaged rows.
    for pass in found {
      let mismatches = try pass.get()
      if !mismatches.isEmpty { return mismatches }
    }
    return []
  }

  private func journalMismatches(_ db: Database, _ steps: Steps) throws -> [Mismatch] {
    try schemaMismatches(db) + JournalPasses(db: db, key: keyring.key(), step: steps.take).mismatches
  }

  // SQLite compares the index with what it was made from by a statement that counts as a write.
  private func indexMismatches() throws -> [Mismatch] {
    try asking { db in
      do {
        try db.execute(sql: "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
        return []
      } catch let error as DatabaseError where error.resultCode.primaryResultCode != .SQLITE_BUSY {
        return [.derived("search_index", .indexDiffers)]
      }
    }
  }

  private func schemaMismatches(_ db: Database) throws -> [Mismatch] {
    let query = "SELECT name, sql FROM sqlite_schema WHERE \(Schema.isOurs) ORDER BY name"
    let expected = try RegistryStore(inMemoryWith: surroundings).reading { try Row.fetchAll($0, sql: query) }
    guard try Row.fetchAll(db, sql: query) != expected else { return [] }
    return [.journal(.schema, .alteredFromOutside)]
  }

  /// What is kept, and what the journal gives for either half of the records, each by a reader of its own.
  private func derivedMismatches(_ readers: ArraySlice<StillReader>, _ steps: Steps) throws -> [Mismatch] {
    let half = try readers[readers.startIndex].reading { try middleName(in: $0) }
    let parts = [ShownVersions.Names(end: half), ShownVersions.Names(from: half)]
    let work: [@Sendable (Database) throws -> DerivedTables] =
      [{ try DerivedTables(keptIn: $0) }]
      + parts.map { part in { try DerivedTables(derivedFrom: part, in: $0, steps.take) } }
    let pieces = zip(readers, work).map { reader, work -> @Sendable () throws -> DerivedTables in
      { try reader.reading(work) }
    }
    let found = try SideBySide.results(of: pieces, watching: {}).map { try $0.get() }
    let differing = found[0].differing(from: Array(found.dropFirst()))
    guard !differing.isEmpty else { return [] }
    return try readers[readers.startIndex].reading { try mismatches(of: differing, in: $0) }
  }

  /// A name with about as many before it as after it.
  private func middleName(in db: Database) throws -> String {
    try String.fetchOne(
      db,
      sql: """
        SELECT name FROM journal_entry WHERE kind = 'evidence' ORDER BY kind, name
        LIMIT 1 OFFSET (SELECT count(*) / 2 FROM journal_entry WHERE kind = 'evidence')
        """) ?? ""
  }

  private func mismatches(of tables: [String], in db: Database) throws -> [Mismatch] {
    let fresh = try replica(from: db)
    return try tables.map { table in
      let query = Schema.rows(of: table)
      let (now, right) = try (
        Row.fetchAll(db, sql: query), fresh.reading { try Row.fetchAll($0, sql: query) }
      )
      let count = Set(now.map(\.description)).symmetricDifference(Set(right.map(\.description))).count
      return .derived(table, .rowsDiffer(count))
    }
  }
}

extension RegistryStore {
  /// Makes every derived table anew from the journal.
  public func rebuild(progress: (Int, Int) -> Void = { _, _ in }) throws {
    try writing { try Derivation.rebuild(in: $0, progress) }
  }
}
