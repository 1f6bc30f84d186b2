extension Schema {
  static let searchColumns =
    "kind, name, day, shown, level, grade, \(indexed.joined(separator: ", "))"

  /// The columns of the full-text index: names and grades, the words of each language, those of the source's
  /// title, and what filters ask for.
  static let indexed = ["label", "en", "ru", "ky", "source", "facets"]

  /// What is searched, in words folded by us, so that any `sqlite3` can keep the index: `ascii` parts them
  /// where we put a space and nowhere else.
  static let searchTables = [
    """
    CREATE TABLE source (
      name TEXT PRIMARY KEY,
      reliability TEXT NOT NULL,
      words TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX evidence_source ON evidence (source)",
    """
    CREATE TABLE citation (
      status_update TEXT NOT NULL REFERENCES status_update (name) ON DELETE CASCADE,
      evidence TEXT NOT NULL,
      PRIMARY KEY (status_update, evidence)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX citation_evidence ON citation (evidence)",
    """
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
    ) STRICT
    """,
    "CREATE INDEX search_entry_day ON search_entry (day)",
    """
    CREATE VIRTUAL TABLE search_index USING fts5(
      \(indexed.joined(separator: ", ")), content = 'search_entry', content_rowid = 'id',
      tokenize = 'ascii', detail = column, columnsize = 0)
    """,
  ]

  static let searchTriggers =
    ["CREATE TRIGGER search_entry_inserts AFTER INSERT ON search_entry BEGIN \(adding) END"]
    + changeTriggers(when: "")

  /// Those while only entries up to `last` are in the index, and the ones behind it wait to be brought in together.
  static func searchTriggers(indexedUpTo last: Int) -> [String] {
    changeTriggers(when: "WHEN OLD.id <= \(last) ")
  }

  private static func changeTriggers(when: String) -> [String] {
    [
      "CREATE TRIGGER search_entry_deletes AFTER DELETE ON search_entry \(when)BEGIN \(removing) END",
      "CREATE TRIGGER search_entry_updates AFTER UPDATE ON search_entry \(when)BEGIN \(removing) \(adding) END",
    ]
  }

  /// Brings the entries behind one into the index.
  static let indexing = """
    INSERT INTO search_index (rowid, \(indexed.joined(separator: ", ")))
    SELECT id, \(indexed.joined(separator: ", ")) FROM search_entry WHERE id > ? ORDER BY id
    """

  static let searchTriggerNames = ["search_entry_inserts", "search_entry_deletes", "search_entry_updates"]

  private static let adding = """
    INSERT INTO search_index (rowid, \(indexed.joined(separator: ", ")))
    VALUES (NEW.id, \(indexed.map { "NEW.\($0)" }.joined(separator: ", ")));
    """

  private static let removing = """
    INSERT INTO search_index (search_index, rowid, \(indexed.joined(separator: ", ")))
    VALUES ('delete', OLD.id, \(indexed.map { "OLD.\($0)" }.joined(separator: ", ")));
    """
}
