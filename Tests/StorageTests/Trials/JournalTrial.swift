import Foundation
import Registry
import Samples

@testable import Storage

/// A registry's file in which bytes were changed: the first byte says what is asked of it then, and of each four
/// after it three are a place, and one is what is written there.
enum JournalTrial {
  static func run(_ bytes: [UInt8]) throws {
    let whole = try whole.get()
    let folder = try Folder()
    try folder.write(damaged(whole.file, by: bytes.dropFirst()), to: "registry.sqlite")
    let question = questions[Int(bytes.first ?? 0) % questions.count]
    do {
      try question(Asked(folder: folder, whole: whole))
    } catch let error {
      // Whatever goes wrong is told as one of our own errors.
      try expect(
        error is JournalError || error is CareError || error is RecordsRefused || error is ReversalRefused,
        "\(type(of: error)): \(error)")
    }
  }

  private struct Asked {
    let folder: Folder
    let whole: Whole

    var path: String { folder.path("registry.sqlite") }

    func open() throws -> RegistryStore {
      try RegistryStore(path: path, surroundings: .repeatable(seed: 2), patience: 0)
    }
  }

  private static let questions: [@Sendable (Asked) throws -> Void] = [
    { try verifies($0.open(), as: $0.whole) },
    { _ = Examination(path: $0.path, surroundings: .repeatable()).findings() },
    { _ = try $0.open().search(SearchQuery("budget 2019 adopted")) },
    { _ = try $0.open().log(limit: 100) },
    { _ = try $0.open().snapshot(of: Sample.edition, asOf: Sample.day("2019-12-31")) },
    { asked in
      _ = try asked.open().snapshot(
        of: Sample.edition, asOf: Sample.day("2019-12-31"), knownAt: asked.whole.head)
    },
    { _ = try $0.open().export(to: $0.folder.path("export")) },
    { _ = try $0.open().backUp(to: $0.folder.path("copy.sqlite")) },
    { asked in
      let store = try asked.open()
      try store.reverse(store.reversal(by: "Aigul"), author: "Aigul", reason: nil)
    },
    { try $0.open().keep(.evidence(Sample.evidence("KGZ-2019-N011"))) },
    { try $0.open().rebuild() },
  ]

  private struct Whole: Sendable {
    let file: Data
    let head: String
    let records: [Registry.Record]
  }

  private static let whole = Result {
    let folder = try Folder()
    let path = folder.path("registry.sqlite")
    let store = try RegistryStore(path: path, surroundings: .repeatable(), create: true)
    try store.fillWithEverything()
    try store.emptyLog()
    return Whole(
      file: try Data(contentsOf: URL(fileURLWithPath: path)), head: try store.head(),
      records: try YAMLTrial.sorted(store.records().all))
  }

  private static func damaged(_ file: Data, by bytes: ArraySlice<UInt8>) -> Data {
    var (damaged, rest) = (file, bytes)
    while rest.count >= 4 {
      let place = rest.prefix(3).reduce(0) { $0 << 8 | Int($1) }
      damaged[damaged.startIndex + place % damaged.count] = rest[rest.startIndex + 3]
      rest = rest.dropFirst(4)
    }
    return damaged
  }

  /// What verifies says what it said before.
  private static func verifies(_ store: RegistryStore, as whole: Whole) throws {
    guard try store.verify().isEmpty else { return }
    try expect(store.head() == whole.head, "it verifies with another head")
    try expect(YAMLTrial.sorted(store.records().all) == whole.records, "it verifies with other records")
  }
}
