import Foundation
import GRDB
import Registry

extension RegistryStore {
  /// Recomputes every digest and chain, and compares the derived tables with what the journal gives; `progress` is told
  /// how much is done, of how much.
  public func verify(progress: (Int, Int) -> Void = { _, _ in }) throws -> [Mismatch] {
    let readers = try Self.mapping(path) { try StillReader.readers(3, of: self) }
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
        try readers[2].reading {
          try AttachmentPass(db: $0, isUnlocked: keyring.key() != nil, step: steps.take).mismatches
        }
      },
      { try readers[1].reading { try derivedMismatches($0, steps) } },
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

  private func derivedMismatches(_ db: Database, _ steps: Steps) throws -> [Mismatch] {
    let differing = try DerivedTables(db: db).differing(steps.take)
    guard !differing.isEmpty else { return [] }
    let fresh = try replica(from: db)
    return try differing.map { table in
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
