import GRDB
import Registry

/// What came without its content, because it is not for this registry.
struct WithheldEntries {
  let db: Database
  /// The last entry that counts; none where all do.
  let arrival: Int?

  // What is withheld is rare beside the journal: SQLite, which cannot know that, is told where to begin.
  static let query = """
    SELECT DISTINCT e.name FROM journal_withheld w CROSS JOIN journal_entry e ON e.id = w.entry
    WHERE e.kind = 'evidence' AND e.country = ? AND e.arrival <= ?
    """

  /// How many pieces of evidence of a country are in force, or may be, that nobody here may see.
  func evidence(of country: CountryCode) throws -> Int {
    let names = try String.fetchAll(db, sql: Self.query, arguments: [country.text, arrival ?? .max])
    return try names.filter { try VersionHistory(of: RecordKey(.evidence, $0), in: db).isWithheld }.count
  }
}

extension RegistryStore {
  /// How many entries came without their content, and how many of files without the file.
  public func withheldCount() throws -> (entries: Int, files: Int) {
    try reading { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT count(*), coalesce(sum(e.change = 'attachment'), 0) FROM journal_withheld w
          JOIN journal_entry e ON e.id = w.entry
          """)
      let (all, files): (Int, Int) = try row.map { try ($0.value(0), $0.value(1)) } ?? (0, 0)
      return (all - files, files)
    }
  }
}
