import Foundation
import GRDB
import Registry
import Samples
import Testing

@testable import Storage

private let journalTables = [
  "journal_commit", "journal_entry", "journal_erased", "journal_payload", "journal_signature",
]

/// Ways to rewrite history, by what one would call them.
private let attempts: [(name: String, sql: String)] =
  journalTables.flatMap { table in
    [
      ("every row of \(table) again", "INSERT OR REPLACE INTO \(table) SELECT * FROM \(table)"),
      ("REPLACE INTO \(table)", "REPLACE INTO \(table) SELECT * FROM \(table)"),
      ("INSERT OR IGNORE INTO \(table)", "INSERT OR IGNORE INTO \(table) SELECT * FROM \(table)"),
      ("an upsert on \(table)", "INSERT INTO \(table) SELECT * FROM \(table) WHERE 1 ON CONFLICT DO NOTHING"),
      ("DELETE on \(table)", "DELETE FROM \(table)"),
    ]
  } + [
    (
      "an old id with all else new",
      copied("journal_entry", ["arrival": "NULL", "device": "'x'", "sequence": "1"])
    ),
    (
      "an old place on a device with all else new", copied("journal_entry", ["arrival": "NULL", "id": "'x'"])
    ),
    ("an old arrival with all else new", copied("journal_entry", ["id": "'x'", "device": "'x'"])),
    (
      "an old payload with other bytes",
      "REPLACE INTO journal_payload SELECT entry, x'00' FROM journal_payload"
    ),
    ("an old erasure by another", "REPLACE INTO journal_erased SELECT entry, entry FROM journal_erased"),
    ("an old commit number", "REPLACE INTO journal_commit SELECT number, 3, 'x' FROM journal_commit"),
    ("an old commit's arrival", "REPLACE INTO journal_commit SELECT NULL, arrival, 'x' FROM journal_commit"),
    (
      "an old signature by another",
      "REPLACE INTO journal_signature SELECT device, sequence, x'00', x'00' FROM journal_signature"
    ),
    (
      "an entry without a reason",
      copied("journal_entry", ["arrival": "NULL", "id": "'x'", "device": "'x'", "reason": "' '"])
    ),
    (
      "a payload without an entry",
      "PRAGMA foreign_keys = ON; INSERT INTO journal_payload VALUES ('x', x'00')"
    ),
    (
      "a signature without an entry",
      "PRAGMA foreign_keys = ON; INSERT INTO journal_signature VALUES ('x', 1, x'00', x'00')"
    ),
  ]

private func copied(_ table: String, _ changes: [String: String]) -> String {
  let columns = [
    "arrival", "id", "device", "sequence", "previous", "time", "origin", "author", "reason", "replaces",
    "country", "change", "kind", "name", "payload_digest", "digest",
  ]
  return
    "INSERT OR REPLACE INTO \(table) SELECT "
    + columns.map { changes[$0] ?? $0 }.joined(separator: ", ") + " FROM \(table)"
}

struct `History` {
  private let folder: Folder
  private let store: RegistryStore
  private var path: String { folder.path("registry") }

  init() throws {
    folder = try Folder()
    store = try RegistryStore(path: folder.path("registry"), surroundings: .signing(), create: true)
    try store.fillWithEverything()
  }

  @Test func `has the tables that these tests attack, each with rows`() throws {
    let others = ["journal_key", "journal_withheld"]
    #expect(try store.tables().filter { $0.hasPrefix("journal") && !others.contains($0) } == journalTables)
    for table in journalTables { #expect(try !store.rows("SELECT * FROM \(table)").isEmpty) }
  }

  @Test(arguments: attempts)
  func `is not rewritten by the sqlite3 shell`(attempt: (name: String, sql: String)) throws {
    let before = try history()
    #expect(try !Shell.sqlite3(path, attempt.sql).succeeded)
    #expect(try history() == before)
  }

  @Test(arguments: attempts)
  func `is not rewritten by a connection of ours`(attempt: (name: String, sql: String)) throws {
    let before = try history()
    #expect(throws: JournalError.self) { try store.writing { try $0.execute(sql: attempt.sql) } }
    #expect(try history() == before)
  }

  @Test(arguments: journalTables)
  func `no column is updated, by shell or by us`(table: String) throws {
    let before = try history()
    for column in try store.columns(of: table) {
      for verb in ["UPDATE", "UPDATE OR REPLACE", "UPDATE OR IGNORE"] {
        let sql = "\(verb) \(table) SET \(column.name) = \(column.name)"
        let answer = try Shell.sqlite3(path, sql)
        #expect(!answer.succeeded)
        #expect(answer.text.contains("the journal only grows: UPDATE on \(table) refused"))
        #expect(throws: JournalError.self) { try store.writing { try $0.execute(sql: sql) } }
      }
    }
    #expect(try history() == before)
  }

  @Test func `a refusal says which table, and what`() throws {
    #expect(
      try Shell.sqlite3(path, "DELETE FROM journal_entry").text.contains(
        "the journal only grows: DELETE on journal_entry refused"))
  }

  @Test func `a payload goes only when an erasure names it`() throws {
    let entry = try store.entries(.evidence, "KGZ-2019-N010")[0].text
    let delete = "DELETE FROM journal_payload WHERE entry = '\(entry)'"
    #expect(try !Shell.sqlite3(path, delete).succeeded)
    let erasure = try #require(try store.log(limit: 100).first { $0.header.change == "erasure" }).header.id
      .text
    #expect(
      try Shell.sqlite3(path, "INSERT INTO journal_erased VALUES ('\(entry)', '\(erasure)'); \(delete)")
        .succeeded)
    // The trigger cannot read the erasure; `verify` can.
    #expect(try store.verify().contains { $0.what == .erasedByNobody })
  }

  private func history() throws -> [[String]] {
    try journalTables.map { try store.rows("SELECT * FROM \($0)") }
  }
}

struct `Erasure` {
  @Test func `takes the payload, keeps the header, and the chain still verifies`() throws {
    let store = try RegistryStore.holding()
    let id = try store.entries(.evidence, "KGZ-2019-N002")[0]
    let before = try #require(try store.log(limit: 1000).first { $0.header.id == id })
    try store.erase(id)
    let after = try #require(try store.log(limit: 1000).first { $0.header.id == id })
    #expect(!before.erased && after.erased)
    #expect(after.header == before.header && after.digest == before.digest)
    #expect(try store.rows("SELECT * FROM journal_payload WHERE entry = '\(id)'") == [])
    #expect(try store.verify() == [])
  }

  @Test func `of the only version takes the record out of force`() throws {
    let store = try RegistryStore.holding()
    try store.erase(store.entries(.evidence, "KGZ-2019-N002")[0])
    #expect(try store.records().evidence[Sample.text("KGZ-2019-N002", EvidenceID.init)] == nil)
    #expect(try store.derivedRows().values.joined().allSatisfy { !$0.contains("N002\"") })
  }

  @Test func `of the latest version brings back the one before it`() throws {
    let store = try RegistryStore.holding()
    let before = try store.derivedRows()
    let first = Sample.complete.evidence[Sample.text("KGZ-2019-N002", EvidenceID.init)]
    try store.keep(
      .evidence(Sample.evidence("KGZ-2019-N002", corroborates: ["KGZ-2019-N001"], source: "KGZ-NGO-2019")))
    try store.erase(store.entries(.evidence, "KGZ-2019-N002")[1])
    #expect(try store.records().evidence[Sample.text("KGZ-2019-N002", EvidenceID.init)] == first)
    #expect(try store.derivedRows() == before)
  }

  @Test func `of an earlier version leaves the latest as it is`() throws {
    let store = try RegistryStore.holding()
    try store.keep(.body(Sample.body("KGZ-security-agency", successors: ["KGZ-interior-ministry"])))
    let before = try store.derivedRows()
    try store.erase(store.entries(.body, "KGZ-security-agency")[0])
    #expect(try store.derivedRows() == before)
    #expect(try store.verify() == [])
  }

  @Test func `is not undone by a file that still holds the words`() throws {
    let store = try RegistryStore.holding()
    try store.erase(store.entries(.evidence, "KGZ-2019-N003")[0])
    let outcome = try store.take(Sample.complete)
    #expect(outcome.older.map(\.key) == [RecordKey(.evidence, "KGZ-2019-N003")])
    #expect(outcome.added == [] && outcome.changed.isEmpty)
    #expect(try store.records().evidence.count == 2)
  }
}
