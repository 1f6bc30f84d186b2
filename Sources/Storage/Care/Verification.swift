import Foundation
import GRDB
import Registry

extension RegistryStore {
  /// Recomputes every digest and chain, and compares the derived tables with what the journal gives; `progress` is told
  /// how much is done, of how much.
  public func verify(progress: (Int, Int) -> Void = { _, _ in }) throws -> [Mismatch] {
    // Each with a connection of its own: others may write meanwhile.
    let readers = try Self.mapping(path) {
      try StillReader.readers(ProcessInfo.processInfo.activeProcessorCount, of: self)
    }
    defer { for reader in readers { reader.close() } }
    let steps = Steps()
    let total = try readers[0].reading(Self.steps)
    let pieces = try pieces(steps, readers)
    let found = SideBySide.results(
      of: pieces.map(\.find), with: readers, watching: { progress(steps.done, total) })
    try unwritable?.confirm()
    for stage in VerificationPiece.Stage.allCases {
      let results = try zip(pieces, found).filter { $0.0.stage == stage }.map { try $0.1.get() }
      let mismatches = try mismatches(in: results, readers[0])
      if !mismatches.isEmpty { return mismatches }
    }
    return []
  }

  private static func steps(in db: Database) throws -> Int {
    let entries = try Int.fetchOne(db, sql: "SELECT max(arrival) FROM journal_entry") ?? 0
    let parts = try Int.fetchOne(db, sql: "SELECT count(*) FROM attachment_part") ?? 0
    return (JournalPasses.stepsOfEntry + 1) * entries + parts
  }

  /// The longest first, so that at the end no core has long to wait; but where there is one, that which has no steps to
  /// show comes last.
  private func pieces(_ steps: Steps, _ readers: [StillReader]) throws -> [VerificationPiece] {
    let key = try keyring.key()
    func journal(
      _ mismatches: @escaping @Sendable (JournalPasses) throws -> [Mismatch]
    ) -> VerificationPiece {
      .mismatches(.journal) { try mismatches(JournalPasses(db: $0, key: key, step: steps.take)) }
    }
    let index = VerificationPiece(stage: .index) { _ in .mismatches(try indexMismatches()) }
    let others = [
      .mismatches(.journal, schemaMismatches), journal { try $0.chainMismatches() },
      journal { try $0.payloadMismatches() }, journal { try $0.commitMismatches() },
      .mismatches(.journal) { try SignaturePass(db: $0).mismatches },
      .mismatches(.boxes) { try JournalPasses(db: $0, key: key, step: steps.take).boxMismatches() },
      .mismatches(.files) { try AttachmentPass(db: $0, isUnlocked: key != nil, step: steps.take).mismatches },
      VerificationPiece(stage: .tables) { .kept(try $0.reading { try DerivedTables(keptIn: $0) }) },
    ]
    let derived = try readers[0].reading { try JournalPart.all(in: $0) }.map { part in
      VerificationPiece(stage: .tables) { reader in
        .derived(try reader.reading { try DerivedTables(derivedFrom: part, in: $0, steps.take) })
      }
    }
    return readers.count > 1 ? [index] + others + derived : others + derived + [index]
  }

  private func mismatches(in found: [VerificationPiece.Found], _ reader: StillReader) throws -> [Mismatch] {
    var (mismatches, kept, derived): ([Mismatch], DerivedTables?, [DerivedTables]) = ([], nil, [])
    for found in found {
      switch found {
      case .mismatches(let more): mismatches += more
      case .kept(let tables): kept = tables
      case .derived(let tables): derived.append(tables)
      }
    }
    guard let kept else { return mismatches }
    let differing = kept.differing(from: derived)
    return try differing.isEmpty ? [] : reader.reading { try self.mismatches(of: differing, in: $0) }
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
