import Foundation
import GRDB
import Registry
import Samples
import Testing

@testable import Storage

struct `An examination` {
  private let folder: Folder
  private var path: String { folder.path("registry.sqlite") }

  init() throws { folder = try Folder() }

  @Test func `counts what the checks find`() throws {
    let store = try make()
    #expect(!keys().contains("record-problems"))
    try store.withdraw(.source, Sample.source().id.text)
    let count = try store.records().problems.count
    #expect(count > 0)
    #expect(examine().contains(.recordProblems(count: count)))
  }

  @Test func `says that another program keeps the registry to itself`() throws {
    _ = try make()
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE mine (a); COMMIT")
      #expect(keys().contains("in-use"))
    }
  }

  @Test(arguments: [(0, true), (29, true), (31, false)])
  func `finds a backup of the last 30 days`(days: Int64, recent: Bool) throws {
    let store = try make()
    let now = store.surroundings.clock()
    let made = BackupName.minute(of: now - days * 86_400_000)
    try folder.write("", to: "registry-\(made).sqlite")
    try folder.write("", to: "registry-notes.sqlite")
    #expect(examine(at: now).contains(.noRecentBackup(latest: made)) == !recent)
  }

  @Test(arguments: [
    (nil, "tierwatch-2026-11-26T0712.sqlite"), ("copies", "copies/tierwatch-2026-11-26T0712.sqlite"),
    ("copy", "copy"),
  ])
  func `knows a backup by the name that it gets, unless it is given one`(file: String?, place: String) throws
  {
    try folder.write("", to: "copies/other")
    let registry = folder.path("tierwatch.sqlite")
    let found = BackupName.place(for: file.map(folder.path), of: registry, at: 1_795_677_140_000)
    #expect(found == folder.path(place))
  }

  private func make() throws -> RegistryStore {
    let store = try RegistryStore(path: path, surroundings: .repeatable(), create: true, patience: 0.05)
    try store.fillWithEverything()
    return store
  }

  private func examine(at time: Int64 = 0) -> [Trouble] {
    Examination(path: path, surroundings: Surroundings(device: "reader", clock: { time })).findings().troubles
  }

  private func keys() -> [String] { examine().map(\.key) }
}
