import Foundation
import GRDB
import Registry
import Samples
import Testing

@testable import Storage

/// What two devices wrote without knowing of one another, with withdrawals, erasures and a record that moves.
private struct TwoDevices {
  let one, two: RegistryStore

  init(records: RecordSet = Sample.complete) throws {
    one = try .holding(records)
    two = try one.copy(by: .repeatable("device-b", times: Array(1_700_000_000_000..<1_700_000_000_900)))
    for number in 1...4 {
      try one.keep(.evidence(Self.entry(number, .funding)), .body(Sample.body("KGZ-one-\(number)")))
      try two.keep(.evidence(Self.entry(number, .training)), .placement(Sample.placement("KGZ-201\(number)")))
    }
    try one.withdraw(.body, "KGZ-one-1")
    try one.withdraw(.commentary, Sample.commentary().id.text)
    try two.keep(.commentary(Sample.commentary(section: .figures)))
    try one.keep(.evidence(Self.entry(1, .sentences)))
    try two.erase(two.entries(.evidence, "KGZ-2019-N1")[0])
    try two.keep(.evidence(Self.entry(1, .lawReform)), .source(Sample.source("KAZ-1")))
    try two.keep(.evidence(Sample.evidence("KGZ-2019-N4", source: "KAZ-1")))
  }

  private static func entry(_ number: Int, _ area: EffortArea) -> Evidence {
    Sample.evidence("KGZ-2019-N\(number)", links: [Sample.link("KGZ-2019-05")], area: area)
  }

  /// A registry into which the rows of both came in an order of chance.
  /// Each record is derived as its entry comes.
  func united(seed: UInt64) throws -> RegistryStore {
    var generator = SplitMix64(seed: seed)
    let store = try RegistryStore(inMemoryWith: .repeatable("device-c"))
    let rows = try Self.rows("journal_entry", one, two).shuffled(using: &generator)
    let payloads = try Self.rows("journal_payload", one, two).shuffled(using: &generator)
    let erasures = try Self.rows("journal_erased", one, two).shuffled(using: &generator)
    try store.writing { db in
      try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
      for payload in payloads where !Self.isErased(payload, by: erasures) {
        try Self.insert(payload, "journal_payload", db)
      }
      for erasure in erasures { try Self.insert(erasure, "journal_erased", db) }
      var searched = SearchEntries(in: db)
      for row in rows {
        try Self.insert(row, "journal_entry", db)
        if let kind = RecordKind(rawValue: row.text("kind")) {
          try Derivation.renew(RecordKey(kind, row.text("name")), searched: &searched, in: db)
        }
      }
      try searched.finish()
    }
    return store
  }

  private static func rows(_ table: String, _ stores: RegistryStore...) throws -> [[String: DatabaseValue]] {
    let found = try stores.flatMap { store in
      try store.reading { try Row.fetchAll($0, sql: "SELECT * FROM \(table)") }
    }
    return Array(
      Set(
        found.map { row in
          Dictionary(uniqueKeysWithValues: row.filter { $0.0 != "arrival" })
        }))
  }

  private static func isErased(_ payload: [String: DatabaseValue], by erasures: [[String: DatabaseValue]])
    -> Bool
  {
    erasures.contains { $0["entry"] == payload["entry"] }
  }

  private static func insert(_ row: [String: DatabaseValue], _ table: String, _ db: Database) throws {
    let names = row.keys.sorted()
    try db.execute(
      sql:
        "INSERT INTO \(table) (\(names.joined(separator: ",")))"
        + " VALUES (\(names.map { _ in "?" }.joined(separator: ",")))",
      arguments: StatementArguments(names.map { row[$0] }))
  }
}

extension [String: DatabaseValue] {
  fileprivate func text(_ name: String) -> String { self[name].flatMap(String.fromDatabaseValue) ?? "" }
}

struct `Derived tables` {
  @Test func `are the same whatever order the entries came in, and when made anew`() throws {
    let devices = try TwoDevices()
    let rows = try devices.united(seed: 0).derivedRows()
    #expect(rows.values.allSatisfy { !$0.isEmpty })
    for seed in 1..<25 as Range<UInt64> {
      let store = try devices.united(seed: seed)
      #expect(try store.derivedRows() == rows)
      try store.rebuild()
      #expect(try store.derivedRows() == rows)
    }
  }

  @Test func `the order of arrival did differ`() throws {
    let devices = try TwoDevices()
    let orders = try (1..<6).map {
      try devices.united(seed: $0).rows("SELECT id FROM journal_entry ORDER BY arrival")
    }
    #expect(Set(orders).count == 5)
  }

  @Test func `of two current versions the one with the greater time and name is shown, and both are counted`()
    throws
  {
    let devices = try TwoDevices()
    let store = try devices.united(seed: 1)
    for number in 2...3 {
      let name = "KGZ-2019-N\(number)"
      let ends = try [devices.one, devices.two].map {
        try #require(try $0.log(of: RecordKey(.evidence, name), limit: 1).first)
      }
      let shown = try #require(ends.max { ($0.header.time, $0.header.id) < ($1.header.time, $1.header.id) })
      let row = try store.rows(
        "SELECT entry, versions FROM record WHERE kind = 'evidence' AND name = '\(name)'")
      #expect(row == ["[entry:\"\(shown.header.id)\" versions:2]"])
    }
  }

  @Test(arguments: [
    ("1-a", "2-b", "2-b"), ("2-a", "1-b", "2-a"), ("1-b", "1-a", "1-b"), ("9-a", "10-a", "10-a"),
  ])
  func `time decides before name`(one: String, two: String, shown: String) throws {
    let store = try RegistryStore(inMemoryWith: .repeatable())
    for version in [one, two] {
      let parts = version.split(separator: "-")
      try store.insert(.body(Sample.body()), id: version, device: version, time: Int(parts[0]) ?? 0)
    }
    try store.rebuild()
    #expect(try store.rows("SELECT entry FROM record") == ["[entry:\"\(shown)\"]"])
  }

  @Test func `a conflict is settled by an entry that replaces both`() throws {
    let store = try TwoDevices().united(seed: 3)
    try store.keep(.evidence(Sample.evidence("KGZ-2019-N2", area: .convictions)))
    #expect(try store.rows("SELECT versions FROM record WHERE name = 'KGZ-2019-N2'") == ["[versions:1]"])
    #expect(try store.log(limit: 1).first?.header.replaces.count == 2)
  }

  @Test func `an entry that was changed by one and withdrawn by the other is a conflict too`() throws {
    let store = try TwoDevices().united(seed: 3)
    let key = RecordKey(.commentary, Sample.commentary().id.text)
    #expect(try store.reading { try VersionHistory(of: key, in: $0).current.count } == 2)
  }

  @Test(arguments: UInt64(0)..<12)
  func `come back after any damage`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let store = try RegistryStore.holding()
    let rows = try store.derivedRows()
    for table in Schema.derived {
      let texts = try store.columns(of: table).filter { $0.type == "TEXT" }.map(\.name)
      let damage = generator.pick([
        "DELETE FROM \(table)", "DELETE FROM \(table) WHERE abs(random()) % 2",
        "UPDATE OR REPLACE \(table) SET \(generator.pick(texts)) = 'x'",
      ])
      try store.tamper(damage)
    }
    try store.tamper("DELETE FROM evidence WHERE name LIKE '%N001'")
    #expect(try store.derivedRows() != rows)
    try store.rebuild()
    #expect(try store.derivedRows() == rows)
    #expect(try store.verify() == [])
  }
}

extension RegistryStore {
  /// An entry of another device as a merge would bring it, without its digests.
  fileprivate func insert(_ record: Registry.Record, id: String, device: String, time: Int) throws {
    try writing { db in
      try db.execute(
        sql: """
          INSERT INTO journal_entry (id, device, sequence, previous, time, origin, author, reason, replaces,
            country, change, kind, name, payload_digest, digest)
          VALUES (?, ?, 1, '', ?, 'file', 'Aigul', 'a reason', '', 'KGZ', 'record', ?, ?, '', '')
          """, arguments: [id, device, time, record.key.kind.rawValue, record.key.name])
      try db.execute(
        sql: "INSERT INTO journal_payload VALUES (?, ?)", arguments: [id, Payload.bytes(.record(record))])
    }
  }
}
