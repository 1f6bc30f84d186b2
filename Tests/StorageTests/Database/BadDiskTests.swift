import Foundation
import GRDB
import Registry
import Samples
import Testing

@testable import Storage

struct `A disk that fails while a registry is open` {
  private let folder: Folder
  private var path: String { folder.path("registry.sqlite") }

  init() throws { folder = try Folder() }

  @Test func `if it is full, nothing is half there, and what was there still verifies`() throws {
    let store = try make()
    let head = try store.head()
    // As many pages as there are: what SQLite then says is what it says of a full disk.
    try store.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1") }
    #expect(throws: JournalError.diskFull(path: path)) {
      try store.keep((1...200).map { .body(Sample.body("KGZ-body-\($0)")) }, author: "Aigul", reason: "many")
    }
    #expect(try store.head() == head)
    #expect(try open().verify() == [])
  }

  @Test func `if it is pulled out, nothing more is acknowledged, and what was is there when it is back`()
    throws
  {
    let store = try make()
    try store.keep(.body(Sample.body("KGZ-before")))
    let head = try store.head()
    for file in ["", "-wal", "-shm"] { #expect(rename(path + file, folder.path("stick\(file)")) == 0) }
    #expect(throws: JournalError.takenAway(path: path)) { try store.keep(.body(Sample.body("KGZ-after"))) }
    for file in ["", "-wal", "-shm"] { #expect(rename(folder.path("stick\(file)"), path + file) == 0) }
    let again = try open()
    #expect(try again.verify() == [])
    #expect(try again.log(limit: 2).contains { $0.head == head })
  }

  @Test func `if another registry takes its place, nothing is acknowledged that is not in that one`() throws {
    let store = try make()
    let other = try RegistryStore(path: folder.path("other"), surroundings: .repeatable("b"), create: true)
    try other.database.close()
    #expect(rename(folder.path("other"), path) == 0)
    #expect(throws: JournalError.takenAway(path: path)) { try store.keep(.body(Sample.body("KGZ-after"))) }
  }

  private func make() throws -> RegistryStore {
    let store = try RegistryStore(path: path, surroundings: .repeatable(), create: true)
    try store.fillWithEverything()
    return store
  }

  private func open() throws -> RegistryStore {
    try RegistryStore(path: path, surroundings: .repeatable(seed: 2))
  }
}
