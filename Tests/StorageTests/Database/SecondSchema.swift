import GRDB

@testable import Storage

/// A registry as the second version of the program made it: the first one's tables, and those of the search.
enum SecondSchema {
  /// Makes a file of that version with the journal of a registry of today.
  static func make(at path: String, holding store: RegistryStore) throws {
    try FirstSchema.make(at: path, holding: store)
    let database = try DatabaseQueue(path: path)
    try database.write { db in
      try db.execute(sql: sql)
      for table in ["source", "citation", "search_entry"] {
        try FirstSchema.copy(table, from: store, to: db)
      }
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    try database.close()
  }

  /// What it added, as SQLite keeps it.
  private static let sql = """
    CREATE TABLE source (
      name TEXT PRIMARY KEY,
      reliability TEXT NOT NULL,
      words TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX evidence_source ON evidence (source);

    CREATE TABLE citation (
      status_update TEXT NOT NULL REFERENCES status_update (name) ON DELETE CASCADE,
      evidence TEXT NOT NULL,
      PRIMARY KEY (status_update, evidence)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX citation_evidence ON citation (evidence);

    CREATE TABLE search_entry (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      day TEXT NOT NULL,
      shown TEXT NOT NULL,
      level TEXT NOT NULL,
      grade TEXT NOT NULL,
      label TEXT NOT NULL,
      en TEXT NOT NULL,
      ru TEXT NOT NULL,
      ky TEXT NOT NULL,
      source TEXT NOT NULL,
      facets TEXT NOT NULL,
      UNIQUE (kind, name)
    ) STRICT;

    CREATE INDEX search_entry_day ON search_entry (day);

    CREATE VIRTUAL TABLE search_index USING fts5(
      label, en, ru, ky, source, facets, content = 'search_entry', content_rowid = 'id',
      tokenize = 'ascii', detail = column, columnsize = 0);

    CREATE TRIGGER search_entry_inserts AFTER INSERT ON search_entry BEGIN \
    INSERT INTO search_index (rowid, label, en, ru, ky, source, facets)
    VALUES (NEW.id, NEW.label, NEW.en, NEW.ru, NEW.ky, NEW.source, NEW.facets); END;

    CREATE TRIGGER search_entry_deletes AFTER DELETE ON search_entry BEGIN \
    INSERT INTO search_index (search_index, rowid, label, en, ru, ky, source, facets)
    VALUES ('delete', OLD.id, OLD.label, OLD.en, OLD.ru, OLD.ky, OLD.source, OLD.facets); END;

    CREATE TRIGGER search_entry_updates AFTER UPDATE ON search_entry BEGIN \
    INSERT INTO search_index (search_index, rowid, label, en, ru, ky, source, facets)
    VALUES ('delete', OLD.id, OLD.label, OLD.en, OLD.ru, OLD.ky, OLD.source, OLD.facets); \
    INSERT INTO search_index (rowid, label, en, ru, ky, source, facets)
    VALUES (NEW.id, NEW.label, NEW.en, NEW.ru, NEW.ky, NEW.source, NEW.facets); END;
    """
}
