import GRDB

@testable import Storage

/// A registry as the third version of the program made it: the second one's tables, and what decisions rest on.
enum ThirdSchema {
  /// Makes a file of that version with the journal of a registry of today.
  static func make(at path: String, holding store: RegistryStore) throws {
    try SecondSchema.make(at: path, holding: store)
    let database = try DatabaseQueue(path: path)
    try database.write { db in
      try db.execute(sql: sql)
      try FirstSchema.copy("decision_evidence", from: store, to: db)
      try db.execute(sql: "PRAGMA user_version = 3")
    }
    try database.close()
  }

  /// What it added, as SQLite keeps it.
  private static let sql = """
    CREATE TABLE decision_evidence (
      decision TEXT NOT NULL,
      evidence TEXT NOT NULL,
      relation TEXT NOT NULL,
      PRIMARY KEY (decision, evidence)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX decision_evidence_evidence ON decision_evidence (evidence);
    """
}
