import Foundation
import Registry
import Samples
import Testing

@testable import Storage

struct `A registry that is only read` {
  private let folder: Folder
  private var path: String { folder.path("registry.sqlite") }

  init() throws {
    folder = try Folder()
    try RegistryStore(path: path, surroundings: .repeatable(), create: true).fillWithEverything()
  }

  @Test func `reads, searches and verifies, and leaves its folder as it was`() throws {
    let before = try folder.contents()
    let store = try openToRead()
    #expect(store.isReadOnly)
    #expect(try store.verify() == [])
    #expect(try store.search(SearchQuery("KGZ-2019-N010")).hits.map(\.name) == ["KGZ-2019-N010"])
    #expect(try folder.contents() == before)
  }

  @Test func `refuses what is written to it`() throws {
    let store = try openToRead()
    #expect(throws: JournalError.readOnly(path: path)) { try store.keep(.body(Sample.body())) }
  }

  @Test func `shows what another program has only in its log so far`() throws {
    let writer = try RegistryStore(path: path, surroundings: .repeatable(seed: 2))
    try writer.keep(.body(Sample.body("KGZ-new")))
    #expect(fileSize("\(path)-wal") > 0)
    #expect(try openToRead().head() == writer.head())
  }

  @Test func `is refused where its log cannot be read without writing`() throws {
    let writer = try RegistryStore(path: path, surroundings: .repeatable(seed: 2))
    try writer.keep(.body(Sample.body("KGZ-new")))
    let stick = try Folder()
    for name in ["registry.sqlite", "registry.sqlite-wal"] {
      try FileManager.default.copyItem(atPath: folder.path(name), toPath: stick.path(name))
    }
    #expect(throws: JournalError.readOnly(path: stick.path("registry.sqlite"))) {
      _ = try RegistryStore(
        path: stick.path("registry.sqlite"), surroundings: .repeatable(), onlyReading: true)
    }
  }

  @Test func `says so if somebody wrote to it meanwhile`() throws {
    let store = try openToRead()
    _ = try store.head()
    try RegistryStore(path: path, surroundings: .repeatable(seed: 2)).keep(.body(Sample.body("KGZ-new")))
    #expect(throws: JournalError.changedMeanwhile(path)) { _ = try store.head() }
  }

  @Test func `of the first version is brought to this one in a copy alone`() throws {
    let (old, stick) = (try RegistryStore.withEverything(), try Folder())
    try FirstSchema.make(at: stick.path("registry.sqlite"), holding: old)
    let before = try stick.contents()
    let store = try RegistryStore(
      path: stick.path("registry.sqlite"), surroundings: .repeatable(), onlyReading: true)
    #expect(try store.head() == old.head())
    #expect(try store.verify() == [])
    #expect(try store.search(SearchQuery("KGZ-2019-N010")).hits.map(\.name) == ["KGZ-2019-N010"])
    #expect(try stick.contents() == before)
  }

  private func openToRead() throws -> RegistryStore {
    try RegistryStore(path: path, surroundings: .repeatable(seed: 3), onlyReading: true)
  }
}
