import GRDB

/// A piece of verification that needs no other.
struct VerificationPiece: Sendable {
  /// Where something is wrong in one, what later ones found says nothing: boxes are opened with keys that lie in the
  /// journal, rows derived from a damaged journal are damaged, and so is an index of damaged rows.
  enum Stage: CaseIterable {
    case journal, boxes, files, tables, index
  }

  enum Found: Sendable {
    case mismatches([Mismatch])
    /// Of the tables as they are, and of some of what the journal gives.
    case kept(DerivedTables)
    case derived(DerivedTables)
  }

  let stage: Stage
  let find: @Sendable (StillReader) throws -> Found

  static func mismatches(
    _ stage: Stage, _ find: @escaping @Sendable (Database) throws -> [Mismatch]
  ) -> VerificationPiece {
    VerificationPiece(stage: stage) { .mismatches(try $0.reading(find)) }
  }
}
