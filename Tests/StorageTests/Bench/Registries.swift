import Foundation
import GRDB
import Registry
import Samples

@testable import Storage

extension RegistryStore {
  /// A registry in memory that holds these records, imported from files.
  static func holding(
    _ records: RecordSet = Sample.complete, by surroundings: Surroundings = .repeatable()
  ) throws -> RegistryStore {
    let store = try RegistryStore(inMemoryWith: surroundings)
    _ = try store.take(records)
    return store
  }

  /// Imports records as files would bring them.
  func take(_ records: RecordSet, prefer: Preference? = nil, dryRun: Bool = false) throws -> ImportOutcome {
    let folder = try Folder(records)
    // Files are read when they are imported, and are gone with their folder.
    defer { withExtendedLifetime(folder) {} }
    return try importing(
      folder.files(), author: "Aigul", reason: "an import", prefer: prefer, dryRun: dryRun)
  }

  func keep(_ records: Registry.Record...) throws {
    try keep(records, author: "Aigul", reason: "kept for a test")
  }

  /// Takes a record out of force though others may name it, as a merge could.
  func withdraw(_ kind: RecordKind, _ name: String) throws {
    let key = RecordKey(kind, name)
    try writing { db in
      var journal = try Journal(db, surroundings, keyring, author: "Aigul", origin: .command)
      let current = try VersionHistory(of: key, in: db).current.map(\.id)
      _ = try journal.append(
        PlannedEntry(change: .withdrawal(key), reason: "withdrawn for a test", replaces: current))
      try journal.seal()
    }
  }

  func erase(_ entries: EntryID...) throws {
    try erase(entries, author: "Aigul", reason: "erased for a test")
  }

  /// A small registry with a row in every table: a correction, a withdrawal and an erasure among them.
  static func withEverything(by surroundings: Surroundings = .repeatable()) throws -> RegistryStore {
    let store = try RegistryStore(inMemoryWith: surroundings)
    try store.fillWithEverything()
    return store
  }

  func fillWithEverything() throws {
    try keep(
      .source(Sample.source()), .edition(Sample.edition()), .placement(Sample.placement(waiver: .yes)),
      .recommendation(Sample.recommendation("KGZ-2019-05")))
    try keep(.statusUpdate(Sample.claim(on: "KGZ-2019-05")))
    try keep(.evidence(Sample.evidence(links: [Sample.link("KGZ-2019-05")], area: .funding)))
    try keep(.evidence(Sample.evidence(links: [Sample.link("KGZ-2019-05")], area: .training)))
    try keep(.commentary(Sample.commentary()))
    try withdraw(.commentary, Sample.commentary().id.text)
    try erase(entries(.evidence, "KGZ-2019-N009")[0])
    try keep(.evidence(Sample.evidence("KGZ-2019-N010")))
    try keep(.statusUpdate(Sample.finding(on: "KGZ-2019-05", evidence: ["KGZ-2019-N010"])))
    try keep(
      .decision(
        Sample.decision(
          says: "As KGZ-2019-N009 asks.", recommendations: ["KGZ-2019-05"], owner: nil,
          closed: Sample.closing(evidence: ["KGZ-2019-N010"]))))
  }

  /// The entries about a record, oldest first.
  func entries(_ kind: RecordKind, _ name: String) throws -> [EntryID] {
    try log(of: RecordKey(kind, name), limit: 1000).reversed().map(\.header.id)
  }

  /// The same registry again, to do things to.
  func copy(by surroundings: Surroundings = .repeatable(seed: 2)) throws -> RegistryStore {
    let copy = try RegistryStore(inMemoryWith: surroundings)
    try database.backup(to: copy.database)
    return copy
  }

  func rows(_ sql: String) throws -> [String] {
    try reading { try Row.fetchAll($0, sql: sql).map(\.description) }
  }

  /// Every derived row, by table.
  func derivedRows() throws -> [String: [String]] {
    try Dictionary(
      uniqueKeysWithValues: Schema.derived.map { ($0, try rows(Schema.rows(of: $0))) })
  }

  func tables() throws -> [String] {
    try reading {
      try String.fetchAll($0, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    }
  }

  func columns(of table: String) throws -> [(name: String, type: String)] {
    try reading { db in
      try Row.fetchAll(db, sql: "PRAGMA table_info(\(table))").map { ($0["name"], $0["type"]) }
    }
  }

  /// Changes what triggers and keys would not let through, and puts the triggers back.
  func tamper(_ sql: String) throws {
    try database.writeWithoutTransaction { db in
      let triggers = try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
      try db.execute(sql: sql)
      for trigger in triggers { try db.execute(sql: trigger["sql"]) }
      try db.execute(sql: "PRAGMA foreign_keys = ON")
    }
  }
}
