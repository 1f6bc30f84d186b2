import GRDB

@testable import Storage

/// A registry as the first version of the program made it.
enum FirstSchema {
  /// Makes a file of that version with the journal of a registry of today.
  static func make(at path: String, holding store: RegistryStore) throws {
    let database = try DatabaseQueue(path: path)
    try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try database.write { db in
      try db.execute(sql: sql)
      for table in tables { try copy(table, from: store, to: db) }
      try db.execute(sql: "PRAGMA application_id = 1416189793; PRAGMA user_version = 1")
    }
    try database.close()
  }

  private static let tables = [
    "journal_entry", "journal_erased", "journal_payload", "journal_commit", "record", "evidence",
    "evidence_link", "status_update", "placement",
  ]

  static func copy(_ table: String, from store: RegistryStore, to db: Database) throws {
    for row in try store.reading({ try Row.fetchAll($0, sql: "SELECT * FROM \(table)") }) {
      let values = Array(row.databaseValues)
      let marks = values.map { _ in "?" }.joined(separator: ", ")
      try db.execute(sql: "INSERT INTO \(table) VALUES (\(marks))", arguments: StatementArguments(values))
    }
  }

  /// Its schema, as SQLite keeps it.
  private static let sql = """
    CREATE TABLE journal_entry (
      arrival INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      device TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      previous TEXT NOT NULL,
      time INTEGER NOT NULL,
      origin TEXT NOT NULL,
      author TEXT NOT NULL,
      reason TEXT NOT NULL CHECK (trim(reason) <> ''),
      replaces TEXT NOT NULL,
      country TEXT NOT NULL,
      change TEXT NOT NULL,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      payload_digest TEXT NOT NULL,
      digest TEXT NOT NULL,
      UNIQUE (device, sequence)
    ) STRICT;

    CREATE INDEX journal_entry_record ON journal_entry (kind, name);

    CREATE INDEX journal_entry_country ON journal_entry (country);

    CREATE TABLE journal_payload (
      entry TEXT PRIMARY KEY REFERENCES journal_entry (id),
      bytes BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE journal_erased (
      entry TEXT PRIMARY KEY REFERENCES journal_entry (id),
      erasure TEXT NOT NULL REFERENCES journal_entry (id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE journal_commit (
      number INTEGER PRIMARY KEY,
      arrival INTEGER NOT NULL UNIQUE REFERENCES journal_entry (arrival),
      head TEXT NOT NULL
    ) STRICT;

    CREATE TRIGGER journal_entry_refuses_update BEFORE UPDATE ON journal_entry WHEN 1
    BEGIN SELECT RAISE(ABORT, 'the journal only grows: UPDATE on journal_entry refused'); END;

    CREATE TRIGGER journal_entry_refuses_delete BEFORE DELETE ON journal_entry WHEN 1
    BEGIN SELECT RAISE(ABORT, 'the journal only grows: DELETE on journal_entry refused'); END;

    CREATE TRIGGER journal_erased_refuses_update BEFORE UPDATE ON journal_erased WHEN 1
    BEGIN SELECT RAISE(ABORT, 'the journal only grows: UPDATE on journal_erased refused'); END;

    CREATE TRIGGER journal_erased_refuses_delete BEFORE DELETE ON journal_erased WHEN 1
    BEGIN SELECT RAISE(ABORT, 'the journal only grows: DELETE on journal_erased refused'); END;

    CREATE TRIGGER journal_commit_refuses_update BEFORE UPDATE ON journal_commit WHEN 1
    BEGIN SELECT RAISE(ABORT, 'the journal only grows: UPDATE on journal_commit refused'); END;

    CREATE TRIGGER journal_commit_refuses_delete BEFORE DELETE ON journal_commit WHEN 1
    BEGIN SELECT RAISE(ABORT, 'the journal only grows: DELETE on journal_commit refused'); END;

    CREATE TRIGGER journal_payload_refuses_update BEFORE UPDATE ON journal_payload WHEN 1
    BEGIN SELECT RAISE(ABORT, 'the journal only grows: UPDATE on journal_payload refused'); END;

    CREATE TRIGGER journal_entry_refuses_insert BEFORE INSERT ON journal_entry WHEN EXISTS (SELECT 1 FROM journal_entry WHERE id = NEW.id OR arrival = NEW.arrival OR (device = NEW.device AND sequence = NEW.sequence))
    BEGIN SELECT RAISE(ABORT, 'the journal only grows: INSERT on journal_entry refused'); END;

    CREATE TRIGGER journal_payload_refuses_insert BEFORE INSERT ON journal_payload WHEN EXISTS (SELECT 1 FROM journal_payload WHERE entry = NEW.entry)
    BEGIN SELECT RAISE(ABORT, 'the journal only grows: INSERT on journal_payload refused'); END;

    CREATE TRIGGER journal_erased_refuses_insert BEFORE INSERT ON journal_erased WHEN EXISTS (SELECT 1 FROM journal_erased WHERE entry = NEW.entry)
    BEGIN SELECT RAISE(ABORT, 'the journal only grows: INSERT on journal_erased refused'); END;

    CREATE TRIGGER journal_commit_refuses_insert BEFORE INSERT ON journal_commit WHEN EXISTS (SELECT 1 FROM journal_commit WHERE number = NEW.number OR arrival = NEW.arrival)
    BEGIN SELECT RAISE(ABORT, 'the journal only grows: INSERT on journal_commit refused'); END;

    CREATE TRIGGER journal_payload_refuses_delete BEFORE DELETE ON journal_payload WHEN NOT EXISTS (SELECT 1 FROM journal_erased WHERE entry = OLD.entry)
    BEGIN SELECT RAISE(ABORT, 'the journal only grows: DELETE on journal_payload refused'); END;

    CREATE TABLE record (
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      country TEXT NOT NULL,
      entry TEXT NOT NULL REFERENCES journal_entry (id),
      versions INTEGER NOT NULL,
      PRIMARY KEY (kind, name)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX record_country ON record (country, kind);

    CREATE TABLE evidence (
      name TEXT PRIMARY KEY,
      country TEXT NOT NULL,
      report_year INTEGER NOT NULL,
      last_day TEXT NOT NULL,
      sensitivity TEXT NOT NULL,
      kind TEXT NOT NULL,
      area TEXT NOT NULL,
      source TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX evidence_period ON evidence (country, report_year);

    CREATE TABLE evidence_link (
      evidence TEXT NOT NULL REFERENCES evidence (name) ON DELETE CASCADE,
      subject TEXT NOT NULL,
      recommendation TEXT NOT NULL,
      stance TEXT NOT NULL,
      PRIMARY KEY (evidence, subject)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX evidence_link_recommendation ON evidence_link (recommendation);

    CREATE TABLE status_update (
      name TEXT PRIMARY KEY,
      recommendation TEXT NOT NULL,
      subject TEXT NOT NULL,
      track TEXT NOT NULL,
      since TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX status_update_recommendation ON status_update (recommendation);

    CREATE TABLE placement (
      country TEXT NOT NULL,
      year INTEGER NOT NULL,
      tier TEXT NOT NULL,
      basis TEXT NOT NULL,
      waiver TEXT NOT NULL,
      PRIMARY KEY (country, year)
    ) STRICT, WITHOUT ROWID;
    """
}
