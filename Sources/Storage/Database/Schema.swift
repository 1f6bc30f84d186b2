import GRDB

/// The tables, in migrations that are never edited once used.
enum Schema {
  /// `TiWa` in the file's header: this SQLite file is a registry.
  static let applicationID = 0x5469_5761
  static let version = 4

  /// Brings an empty or older database to this version.
  static func migrate(_ db: Database) throws {
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if found < 1 {
      for statement in journalTables + journalTriggers + derivedTables { try db.execute(sql: statement) }
    }
    if found < 2 {
      for statement in searchTables + searchTriggers { try db.execute(sql: statement) }
    }
    if found < 3 { for statement in decisionTables { try db.execute(sql: statement) } }
    if found < 4 { for statement in trust { try db.execute(sql: statement) } }
    // Before the second version nothing was searched.
    if found == 1 { try Derivation.rebuild(in: db) }
    try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
  }

  static let journalTables = [
    """
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
    ) STRICT
    """,
    "CREATE INDEX journal_entry_record ON journal_entry (kind, name)",
    "CREATE INDEX journal_entry_country ON journal_entry (country)",
    """
    CREATE TABLE journal_payload (
      entry TEXT PRIMARY KEY REFERENCES journal_entry (id),
      bytes BLOB NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE journal_erased (
      entry TEXT PRIMARY KEY REFERENCES journal_entry (id),
      erasure TEXT NOT NULL REFERENCES journal_entry (id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE journal_commit (
      number INTEGER PRIMARY KEY,
      arrival INTEGER NOT NULL UNIQUE REFERENCES journal_entry (arrival),
      head TEXT NOT NULL
    ) STRICT
    """,
  ]

  // INSERT OR REPLACE deletes without firing a DELETE trigger, so the INSERT triggers refuse it first.
  static let journalTriggers =
    ["journal_entry", "journal_erased", "journal_commit"].flatMap {
      [refusing("UPDATE", $0), refusing("DELETE", $0)]
    }
    + [
      refusing("UPDATE", "journal_payload"),
      refusing(
        "INSERT", "journal_entry",
        when: "EXISTS (SELECT 1 FROM journal_entry WHERE id = NEW.id OR arrival = NEW.arrival "
          + "OR (device = NEW.device AND sequence = NEW.sequence))"),
      refusing(
        "INSERT", "journal_payload", when: "EXISTS (SELECT 1 FROM journal_payload WHERE entry = NEW.entry)"),
      refusing(
        "INSERT", "journal_erased", when: "EXISTS (SELECT 1 FROM journal_erased WHERE entry = NEW.entry)"),
      refusing(
        "INSERT", "journal_commit",
        when: "EXISTS (SELECT 1 FROM journal_commit WHERE number = NEW.number OR arrival = NEW.arrival)"),
      refusing(
        "DELETE", "journal_payload", when: "NOT EXISTS (SELECT 1 FROM journal_erased WHERE entry = OLD.entry)"
      ),
    ]

  static func refusing(_ action: String, _ table: String, when condition: String = "1") -> String {
    """
    CREATE TRIGGER \(table)_refuses_\(action.lowercased()) BEFORE \(action) ON \(table) WHEN \(condition)
    BEGIN SELECT RAISE(ABORT, 'the journal only grows: \(action) on \(table) refused'); END
    """
  }

  /// What is in force now, rebuildable from the journal; links between records are checks, not keys.
  static let derivedTables = [
    """
    CREATE TABLE record (
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      country TEXT NOT NULL,
      entry TEXT NOT NULL REFERENCES journal_entry (id),
      versions INTEGER NOT NULL,
      PRIMARY KEY (kind, name)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX record_country ON record (country, kind)",
    """
    CREATE TABLE evidence (
      name TEXT PRIMARY KEY,
      country TEXT NOT NULL,
      report_year INTEGER NOT NULL,
      last_day TEXT NOT NULL,
      sensitivity TEXT NOT NULL,
      kind TEXT NOT NULL,
      area TEXT NOT NULL,
      source TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX evidence_period ON evidence (country, report_year)",
    """
    CREATE TABLE evidence_link (
      evidence TEXT NOT NULL REFERENCES evidence (name) ON DELETE CASCADE,
      subject TEXT NOT NULL,
      recommendation TEXT NOT NULL,
      stance TEXT NOT NULL,
      PRIMARY KEY (evidence, subject)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX evidence_link_recommendation ON evidence_link (recommendation)",
    """
    CREATE TABLE status_update (
      name TEXT PRIMARY KEY,
      recommendation TEXT NOT NULL,
      subject TEXT NOT NULL,
      track TEXT NOT NULL,
      since TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX status_update_recommendation ON status_update (recommendation)",
    """
    CREATE TABLE placement (
      country TEXT NOT NULL,
      year INTEGER NOT NULL,
      tier TEXT NOT NULL,
      basis TEXT NOT NULL,
      waiver TEXT NOT NULL,
      PRIMARY KEY (country, year)
    ) STRICT, WITHOUT ROWID
    """,
  ]

  /// Which evidence a decision cites, or mentions in its words: what it may be shown to rests on that.
  static let decisionTables = [
    """
    CREATE TABLE decision_evidence (
      decision TEXT NOT NULL,
      evidence TEXT NOT NULL,
      relation TEXT NOT NULL,
      PRIMARY KEY (decision, evidence)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX decision_evidence_evidence ON decision_evidence (evidence)",
  ]

  /// How many tables, indexes and triggers a whole registry of a version has.
  static func objects(of version: Int) -> Int {
    let first = journalTables.count + journalTriggers.count + derivedTables.count
    let search = version < 2 ? 0 : searchTables.count + searchTriggers.count
    return first + search + (version < 3 ? 0 : decisionTables.count) + (version < 4 ? 0 : trust.count)
  }

  /// What SQLite makes for the index by itself is its own affair.
  static let isOurs = "sql IS NOT NULL AND name NOT LIKE 'search~_index~_%' ESCAPE '~'"

  static let derived = [
    "record", "evidence", "evidence_link", "status_update", "placement", "source", "citation",
    "decision_evidence", "search_entry",
  ]

  /// Every row of a derived table, in an order of its own.
  static func rows(of table: String) -> String {
    "SELECT \(columns(of: table)) FROM \(table) ORDER BY 1, 2"
  }

  /// Every column of a derived table that says something.
  static func columns(of table: String) -> String {
    // The numbers of entries follow the order in which they came.
    table == "search_entry" ? searchColumns : "*"
  }
}
