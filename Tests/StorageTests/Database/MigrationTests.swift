import Foundation
import GRDB
import Registry
import Samples
import Testing

@testable import Storage

struct `A registry of the first version` {
  private let folder: Folder
  private let old: RegistryStore
  private var path: String { folder.path("registry.sqlite") }
  private var copy: String { folder.path("registry.before-4.sqlite") }

  init() throws {
    folder = try Folder()
    old = try .withEverything()
    try FirstSchema.make(at: folder.path("registry.sqlite"), holding: old)
  }

  @Test func `opens, has what is new, and verifies`() throws {
    let store = try open()
    #expect(try store.verify() == [])
    #expect(try store.head() == old.head())
    #expect(try store.derivedRows() == old.derivedRows())
    #expect(try store.search(SearchQuery("KGZ-2019-N010")).hits.map(\.name) == ["KGZ-2019-N010"])
    #expect(try store.rows("PRAGMA user_version") == ["[user_version:4]"])
  }

  @Test func `is copied beside itself first, as it was and for its owner alone`() throws {
    let store = try open()
    #expect(store.copyBefore == copy)
    #expect(try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int == 0o600)
    #expect(try Shell.sqlite3(copy, "PRAGMA user_version").text == "1\n")
    #expect(
      try Shell.sqlite3(copy, "SELECT count(*) FROM journal_entry").text == "\(store.entryCount())\n")
    #expect(try open().copyBefore == nil)
  }

  @Test func `is never copied over an older copy`() throws {
    try folder.write("an older copy", to: "registry.before-4.sqlite")
    #expect(try open().copyBefore == folder.path("registry.before-4-1.sqlite"))
    #expect(try String(contentsOfFile: copy, encoding: .utf8) == "an older copy")
  }

  @Test func `stays as it is when it cannot be brought to this version as a whole`() throws {
    #expect(
      try Shell.sqlite3(
        path,
        "DROP TRIGGER journal_payload_refuses_update; UPDATE journal_payload SET bytes = x'00';"
          + "CREATE TRIGGER journal_payload_refuses_update BEFORE UPDATE ON journal_payload WHEN 1 "
          + "BEGIN SELECT RAISE(ABORT, 'the journal only grows: UPDATE on journal_payload refused'); END"
      ).succeeded)
    #expect(throws: JournalError.self) { _ = try open() }
    #expect(try Shell.sqlite3(path, "PRAGMA user_version").text == "1\n")
    #expect(try !Shell.sqlite3(path, "SELECT * FROM search_entry").succeeded)
  }

  @Test func `is refused without its triggers, and no copy is made`() throws {
    #expect(try Shell.sqlite3(path, "DROP TRIGGER journal_entry_refuses_update").succeeded)
    #expect(throws: JournalError.alteredSchema(path: path)) { _ = try open() }
    #expect(!FileManager.default.fileExists(atPath: copy))
  }

  private func open() throws -> RegistryStore {
    try RegistryStore(path: path, surroundings: .repeatable(seed: 2))
  }
}

struct `A registry of the second version` {
  @Test func `opens, takes decisions, verifies, and is copied beside itself first`() throws {
    let folder = try Folder()
    let path = folder.path("registry.sqlite")
    let old = try RegistryStore.withEverything()
    // In that version there was none.
    try old.withdraw(.decision, "KGZ-2019-D01")
    try SecondSchema.make(at: path, holding: old)
    let store = try RegistryStore(path: path, surroundings: .repeatable(seed: 2))
    #expect(store.copyBefore == folder.path("registry.before-4.sqlite"))
    #expect(try store.verify() == [])
    #expect(try store.head() == old.head())
    try store.keep(.decision(Sample.decision(recommendations: ["KGZ-2019-05"], owner: nil)))
    #expect(try store.search(SearchQuery("KGZ-2019-D01")).hits.map(\.kind) == [.decision])
    #expect(try store.verify() == [])
  }
}

struct `A registry of the third version` {
  @Test func `opens, has its commits signed from then on, and verifies`() throws {
    let folder = try Folder()
    let path = folder.path("registry.sqlite")
    let old = try RegistryStore.withEverything()
    try ThirdSchema.make(at: path, holding: old)
    let store = try RegistryStore(path: path, surroundings: .signing())
    #expect(store.copyBefore == folder.path("registry.before-4.sqlite"))
    #expect(try store.verify() == [])
    #expect(try store.head() == old.head())
    #expect(try store.derivedRows() == old.derivedRows())
    try store.keep(.body(Sample.body()))
    #expect(try store.rows("SELECT sequence FROM journal_signature") == ["[sequence:1]"])
    #expect(try store.unsignedEntries() == old.entryCount())
    #expect(try store.verify() == [])
  }
}
