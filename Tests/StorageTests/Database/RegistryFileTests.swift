import Foundation
import GRDB
import Registry
import Samples
import Testing

@testable import Storage

struct `A registry file` {
  private let folder: Folder
  private var path: String { folder.path("deep/er/registry.tierwatch") }

  init() throws { folder = try Folder() }

  @Test func `is its owner's alone, and so is a folder made for it`() throws {
    _ = try make()
    #expect(try permissions(of: path) == 0o600)
    #expect(try permissions(of: folder.path("deep/er")) == 0o700)
    #expect(try permissions(of: folder.path("deep")) == 0o700)
  }

  @Test func `is written ahead and in full, with keys that hold`() throws {
    for store in [try make(), try open()] {
      let settings = try store.writing { db in
        (
          try String.fetchOne(db, sql: "PRAGMA journal_mode"),
          try Int.fetchOne(db, sql: "PRAGMA synchronous"),
          try Int.fetchOne(db, sql: "PRAGMA foreign_keys"), try Int.fetchOne(db, sql: "PRAGMA secure_delete")
        )
      }
      #expect(settings.0 == "wal")
      #expect(settings.1 == 2)
      #expect(settings.2 == 1)
      #expect(settings.3 == 1)
    }
  }

  @Test func `holds when it is opened again what it held when it was closed`() throws {
    let head = try make().head()
    #expect(try open().head() == head)
    #expect(try open().verify() == [])
  }

  @Test func `nothing of what was erased is left in any of its files`() throws {
    let store = try make()
    try store.keep(
      .body(Sample.body("KGZ-marker-7f3a")),
      .evidence(Sample.evidence("KGZ-E1", fact: Sample.words("marker-5c11 "))))
    try store.erase(store.entries(.evidence, "KGZ-E1")[0])
    let bytes = try folder.contents().values.reduce(into: Data()) { $0 += $1 }
    #expect(bytes.range(of: Data("marker-7f3a".utf8)) != nil)
    #expect(bytes.range(of: Data("marker-5c11".utf8)) == nil)
  }

  @Test func `that is missing is not made by accident`() throws {
    #expect(throws: JournalError.noSuchRegistry(path: path)) { _ = try open() }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `cannot be made below a file`() throws {
    try folder.write("a file", to: "deep")
    #expect(
      throws: JournalError.cannotCreate(
        path: path, reason: "the folder \(folder.path("deep/er")) cannot be made")
    ) {
      _ = try make()
    }
  }

  @Test func `that is a folder cannot be opened`() throws {
    #expect(throws: JournalError.cannotCreate(path: folder.path, reason: "it cannot be opened")) {
      _ = try RegistryStore(path: folder.path, surroundings: .repeatable())
    }
  }

  @Test func `that is not SQLite is refused`() throws {
    try folder.write(
      String(repeating: "This is a letter, not a database.\n", count: 100), to: "deep/er/registry.tierwatch")
    #expect(throws: JournalError.notADatabase(path: path)) { _ = try open() }
  }

  @Test func `in which nothing stands is no registry yet, and becomes one`() throws {
    try folder.write("", to: "deep/er/other")
    #expect(try Shell.sqlite3(path, "PRAGMA journal_mode = WAL").succeeded)
    #expect(throws: JournalError.noSuchRegistry(path: path)) { _ = try open() }
    _ = try make()
    #expect(try open().verify() == [])
  }

  @Test func `of another program is refused and left as it was, byte for byte`() throws {
    try folder.write("", to: "deep/er/other")
    #expect(
      try Shell.sqlite3(path, "CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('plov')")
        .succeeded)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: JournalError.notARegistry(path: path)) { _ = try open() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try folder.contents().keys.filter { $0.contains("-wal") } == [])
  }

  @Test func `of a newer program is refused`() throws {
    _ = try make()
    #expect(try Shell.sqlite3(path, "PRAGMA user_version = \(Schema.version + 1)").succeeded)
    #expect(throws: JournalError.newerThanProgram(path: path)) { _ = try open() }
  }

  @Test func `that another program is writing to is locked, and nothing of ours is written`() throws {
    let store = try make()
    let head = try store.head()
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN EXCLUSIVE")
      #expect(throws: JournalError.locked(path: path)) { try store.keep(.body(Sample.body())) }
      try db.execute(sql: "ROLLBACK")
    }
    #expect(try store.head() == head)
    try store.keep(.body(Sample.body()))
    #expect(try store.head() != head)
  }

  @Test func `that another program keeps to itself cannot even be opened`() throws {
    _ = try make()
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE mine (a); COMMIT")
      #expect(throws: JournalError.locked(path: path)) { _ = try open() }
    }
  }

  @Test func `two programs write one after the other`() throws {
    let (one, two) = (try make(), try open(.repeatable("device-b")))
    try one.keep(.body(Sample.body("KGZ-one")))
    try two.keep(.body(Sample.body("KGZ-two")))
    try one.keep(.body(Sample.body("KGZ-three")))
    #expect(try two.records().bodies.count == 3)
    #expect(try two.verify() == [])
    #expect(try one.head() == two.head())
  }

  private func make() throws -> RegistryStore {
    let store = try RegistryStore(path: path, surroundings: .repeatable(), create: true, patience: 0.05)
    try store.fillWithEverything()
    return store
  }

  private func open(_ surroundings: Surroundings = .repeatable(seed: 2)) throws -> RegistryStore {
    try RegistryStore(path: path, surroundings: surroundings, patience: 0.05)
  }

  private func permissions(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
