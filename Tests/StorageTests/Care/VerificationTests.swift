import Foundation
import GRDB
import Registry
import Samples
import Testing

@testable import Storage

/// The one good registry that every test damages a copy of.
private let good = Result {
  let store = try RegistryStore.withEverything(by: .signing())
  for name in try store.records().evidence.keys.sorted().prefix(1) {
    try store.attach("Words of a file.", to: name)
  }
  return store
}

private let allTables = [
  "attachment", "attachment_part", "citation", "decision_evidence", "evidence", "evidence_link",
  "journal_commit", "journal_entry", "journal_erased", "journal_payload", "journal_signature", "placement",
  "record", "search_entry", "source",
  "status_update",
]

/// Every column of every table, as SQLite itself lists them.
private let columns: [Place] =
  (try? good.get()).map { store in
    allTables.flatMap { table in
      ((try? store.columns(of: table)) ?? []).map { Place(table: table, column: $0.name, type: $0.type) }
    }
  } ?? []

private struct Place: Sendable, CustomTestStringConvertible {
  let table, column, type: String
  var testDescription: String { "\(table).\(column)" }

  /// Another value of the same type.
  var another: String {
    switch type {
    case "INTEGER": "\(column) + 1000"
    case "BLOB": "CAST(\(column) || ' ' AS BLOB)"
    case _: "\(column) || 'x'"
    }
  }
}

struct `Verification` {
  @Test func `passes on good registries`() throws {
    #expect(try good.get().verify() == [])
    #expect(try RegistryStore.holding().verify() == [])
    #expect(try RegistryStore(inMemoryWith: .repeatable()).verify() == [])
  }

  @Test func `the tables below are all there are, each with rows and columns`() throws {
    #expect(
      try good.get().tables().filter {
        !$0.hasPrefix("search_index") && !["journal_key", "journal_withheld", "vault"].contains($0)
      } == allTables)
    for table in allTables {
      #expect(try !good.get().rows("SELECT * FROM \(table)").isEmpty)
      #expect(try columns.filter { $0.table == table }.count == good.get().columns(of: table).count)
    }
    #expect(columns.count > 40)
  }

  @Test(arguments: columns)
  private func `a change in any column of any row is found`(place: Place) throws {
    for row in try keys(of: place.table) {
      try expectFound("UPDATE \(place.table) SET \(place.column) = \(place.another) WHERE \(row)")
    }
  }

  @Test(arguments: allTables)
  func `a row that is gone is found, whichever it is`(table: String) throws {
    for row in try keys(of: table) { try expectFound("DELETE FROM \(table) WHERE \(row)") }
  }

  @Test(arguments: [
    "INSERT INTO journal_payload VALUES ('no-such-entry', x'7B7D')",
    "INSERT INTO journal_payload SELECT entry, x'7B7D' FROM journal_erased",
    "INSERT INTO journal_erased SELECT id, erasure FROM journal_entry, journal_erased WHERE arrival = 1",
    "INSERT INTO journal_erased SELECT x.erasure, x.erasure FROM journal_erased x",
    "INSERT INTO journal_erased SELECT 'no-such-entry', erasure FROM journal_erased",
    "INSERT INTO journal_commit SELECT max(number) + 1, 2, 'x' FROM journal_commit",
    "INSERT INTO journal_commit SELECT max(number) + 1, 1000, head FROM journal_commit",
    "INSERT INTO journal_signature SELECT device, sequence - 1, key, signature FROM journal_signature "
      + "WHERE sequence = 4",
    "INSERT INTO journal_signature SELECT 'x', sequence, key, signature FROM journal_signature",
    "INSERT INTO record VALUES ('body', 'KGZ-x', 'KGZ', (SELECT id FROM journal_entry), 1)",
    "INSERT INTO record VALUES ('body', 'KGZ-x', 'KGZ', 'no-such-entry', 1)",
    "INSERT INTO evidence VALUES ('KGZ-x', 'KGZ', 2019, '2018-01-01', 'public', 'law', '', 'KGZ-TIP-2019')",
    "INSERT INTO evidence_link SELECT evidence, 'KGZ-2019-06', 'KGZ-2019-06', stance FROM evidence_link",
    "INSERT INTO evidence_link VALUES ('no-such-entry', 'KGZ-2019-06', 'KGZ-2019-06', 'supports')",
    "INSERT INTO status_update VALUES ('KGZ-x', 'KGZ-2019-05', 'KGZ-2019-05', 'claim', '2019-01-01')",
    "INSERT INTO placement VALUES ('KGZ', 2018, '3', 'full', '')",
    "INSERT INTO source VALUES ('KGZ-x', 'A', 'a title')",
    "INSERT INTO citation SELECT status_update, 'KGZ-2019-N009' FROM citation",
    "INSERT INTO search_entry SELECT 1000, kind, 'KGZ-x', day, shown, level, grade, label, en, ru, ky, source, "
      + "facets FROM search_entry LIMIT 1",
    "INSERT INTO search_index (rowid, en) VALUES (1000, 'a word')",
  ])
  func `a row too many is found`(sql: String) throws { try expectFound(sql) }

  @Test func `an entry more is found, though it is like the last one`() throws {
    let columns = try good.get().columns(of: "journal_entry").map(\.name).map { column in
      switch column {
      case "arrival": "arrival + 1"
      case "sequence": "sequence + 1"
      case "previous": "digest"
      case "id": "'01890000-0000-7000-8000-000000000000'"
      case _: column
      }
    }
    try expectFound(
      """
      INSERT INTO journal_entry SELECT \(columns.joined(separator: ",")) FROM journal_entry
      ORDER BY arrival DESC LIMIT 1
      """
    )
  }

  @Test(arguments: [
    "UPDATE journal_entry SET country = 'kg' WHERE change = 'erasure'",
    "UPDATE journal_entry SET name = 'x' WHERE change = 'erasure'",
    "UPDATE journal_entry SET kind = 'x', name = 'x' WHERE change = 'erasure'",
    "UPDATE journal_entry SET replaces = replaces || ' ' WHERE replaces <> ''",
    """
    UPDATE journal_entry SET arrival = -1 WHERE arrival = 2;
    UPDATE journal_entry SET arrival = 2 WHERE arrival = 3;
    UPDATE journal_entry SET arrival = 3 WHERE arrival = -1;
    """,
    "UPDATE journal_erased SET erasure = (SELECT id FROM journal_entry WHERE arrival = 1)",
    """
    DELETE FROM journal_erased;
    DELETE FROM journal_payload WHERE entry = (SELECT id FROM journal_entry WHERE arrival = 2);
    """,
    "DELETE FROM journal_payload WHERE entry = (SELECT erasure FROM journal_erased)",
    "UPDATE journal_payload SET bytes = (SELECT bytes FROM journal_payload LIMIT 1)",
    "UPDATE record SET entry = (SELECT id FROM journal_entry WHERE arrival = 1) WHERE kind = 'evidence'",
  ])
  func `a change that slips past a single digest is found`(sql: String) throws { try expectFound(sql) }

  @Test func `a trigger, an index or a table that is gone, other, or too many is found`() throws {
    let objects = try good.get().reading {
      try Row.fetchAll(
        $0, sql: "SELECT type, name FROM sqlite_schema WHERE sql IS NOT NULL AND type <> 'table'")
    }
    #expect(objects.count > 15)
    for object in objects {
      try expectSchemaFound("DROP \(object["type"] as String) \(object["name"] as String)")
    }
    for sql in [
      "CREATE TABLE more (a)", "CREATE INDEX more ON record (entry)", "CREATE VIEW more AS SELECT 1",
      "ALTER TABLE record ADD COLUMN more TEXT",
      """
      DROP TRIGGER journal_entry_refuses_delete;
      CREATE TRIGGER journal_entry_refuses_delete BEFORE DELETE ON journal_entry WHEN 0 BEGIN SELECT 1; END
      """,
    ] {
      try expectSchemaFound(sql)
    }
  }

  @Test func `sees one state of a file, whatever others write meanwhile, and lets go of it`() throws {
    let folder = try Folder()
    let path = folder.path("registry")
    let store = try RegistryStore(path: path, surroundings: .repeatable(), create: true)
    try store.fillWithEverything()
    let readers = try StillReader.readers(2, of: store)
    func entries(_ reader: StillReader) throws -> Int {
      try reader.reading { try Int.fetchOne($0, sql: "SELECT count(*) FROM journal_entry") ?? 0 }
    }
    let before = try entries(readers[0])
    try RegistryStore(path: path, surroundings: .repeatable(seed: 2)).keep(.body(Sample.body()))
    #expect(try readers.map(entries) == [before, before])
    for reader in readers { reader.close() }
    #expect(try store.verify() == [])
    // With another connection on the file SQLite would refuse.
    let mode = try store.database.writeWithoutTransaction {
      try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE")
    }
    #expect(mode == "delete")
  }

  @Test func `damage to what is derived asks for a rebuild, damage to the journal for a good copy`() throws {
    let derived = try good.get().copy()
    try derived.tamper(
      """
      UPDATE evidence SET area = 'x'; DELETE FROM record WHERE kind = 'evidence';
      INSERT INTO evidence_link VALUES ('x', 'x', 'x', 'x');
      """
    )
    #expect(try derived.verify().allSatisfy(\.isDerived))
    try derived.rebuild()
    #expect(try derived.verify() == [])
    let journal = try good.get().copy()
    try journal.tamper("UPDATE journal_entry SET author = 'Bakyt'")
    #expect(try journal.verify().allSatisfy { !$0.isDerived })
  }

  private func expectFound(_ sql: String) throws {
    let store = try good.get().copy()
    try store.tamper(sql)
    #expect(
      try store.rows("SELECT changes() > 0 AS changed") == ["[changed:1]"], "nothing was changed by \(sql)")
    #expect(
      try store.rows("SELECT name, sql FROM sqlite_schema ORDER BY name")
        == good.get().rows("SELECT name, sql FROM sqlite_schema ORDER BY name"))
    #expect(try !store.verify().isEmpty, "not found: \(sql)")
  }

  private func expectSchemaFound(_ sql: String) throws {
    let store = try good.get().copy()
    try store.database.writeWithoutTransaction { try $0.execute(sql: sql) }
    #expect(try store.verify().map(\.place).contains(.schema), "not found: \(sql)")
  }

  /// A condition for each row of a table.
  private func keys(of table: String) throws -> [String] {
    let store = try good.get()
    return try store.reading { db in
      let names = try db.primaryKey(table).columns
      return try Row.fetchAll(
        db, sql: "SELECT \(names.map { "quote(\($0)) AS \($0)" }.joined(separator: ",")) FROM \(table)"
      ).map { row in
        names.map { "\($0) = \(row[$0] as String)" }.joined(separator: " AND ")
      }
    }
  }
}
