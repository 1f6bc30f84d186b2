import Foundation
import Registry
import Samples
import Testing

@testable import Storage

struct `Export` {
  @Test(arguments: UInt64(0)..<7, ExportFormat.allCases)
  func `imported into an empty registry and exported again is the same, byte for byte`(
    seed: UInt64, format: ExportFormat
  ) throws {
    let records = seed == 0 ? Sample.complete : Sample.random(5, seed: seed)
    let (first, second) = (try Folder(records, as: format), try Folder())
    let store = try RegistryStore(inMemoryWith: .repeatable("device-b"))
    let files = try first.files()
    #expect(files.problems.map(\.said) == [])
    let outcome = try store.importing(files, author: "Bakyt", reason: nil)
    #expect(outcome.problems.kept.map(\.said) == [])
    #expect(Set(try store.records().all) == Set(records.all))
    #expect(
      try store.export(to: second.path, as: format).files
        == first.contents().filter { !$0.value.isEmpty }.keys.sorted())
    #expect(try first.contents() == second.contents())
  }

  @Test func `twice into one folder is the same`() throws {
    let (store, folder) = (try RegistryStore.holding(), try Folder())
    _ = try store.export(to: folder.path)
    let first = try folder.contents()
    _ = try store.export(to: folder.path)
    #expect(try folder.contents() == first)
  }

  @Test func `does not lose a status update whose recommendation was withdrawn`() throws {
    let (store, folder) = (try RegistryStore.holding(), try Folder())
    try store.withdraw(.recommendation, "KGZ-2019-05")
    _ = try store.export(to: folder.path)
    #expect(try Set(folder.files().records.map(\.record)) == Set(store.records().all))
  }

  @Test func `orders records by name, and status updates under their recommendation`() throws {
    let folder = try Folder(Sample.complete)
    let text = String(
      decoding: try folder.contents()["Recommendations/KGZ/2019.yaml"] ?? Data(), as: UTF8.self)
    let names = text.matches(of: /- id: (\S+)/).map { String($0.output.1) }
    #expect(
      names == [
        "KGZ-2019-04", "KGZ-2019-04a", "KGZ-2019-04b", "KGZ-2019-04-C1", "KGZ-2019-04-R1", "KGZ-2019-04a-F1",
        "KGZ-2019-04b-F1", "KGZ-2019-05", "KGZ-2019-05-F1", "KGZ-2019-overview-1",
        "KGZ-2019-D01",
      ])
  }

  @Test func `of several countries is a folder each, and one file of placements`() throws {
    let (store, folder) = (try RegistryStore(inMemoryWith: .repeatable("device-b")), try Folder())
    let codes = ["KAZ", "UZB"]
    try store.keep(
      .country(Sample.country("KAZ")), .country(Sample.country("UZB")),
      .edition(Sample.edition("KAZ-2019")), .edition(Sample.edition("UZB-2019")),
      .placement(Sample.placement("KAZ-2019")), .placement(Sample.placement("UZB-2019")))
    var told: [Int] = []
    let files = try store.export(to: folder.path) { done, of in told.append(done * 10 + of) }.files
    #expect(
      files == ["Evidence/placements.csv"]
        + codes.flatMap {
          ["Recommendations/\($0)/2019.yaml", "Recommendations/\($0)/country.yaml"]
        })
    #expect(told == [2, 12, 22])
    #expect(try Set(folder.files().records.map(\.record)) == Set(store.records().all))
  }

  @Test func `that is refused leaves nothing of it`() throws {
    let (store, folder) = (try RegistryStore.holding(), try Folder())
    try folder.write("- a file of another registry", to: "Evidence/KGZ/2031.yaml")
    let before = try folder.contents()
    #expect(throws: RecordFolderError.leftOver(path: folder.path("Evidence/KGZ/2031.yaml"))) {
      _ = try store.export(to: folder.path)
    }
    #expect(try folder.contents() == before)
  }

  @Test func `to where nothing can be written says so`() throws {
    let folder = try Folder()
    try folder.write("a file", to: "Recommendations")
    #expect(throws: RecordFolderError.self) { _ = try RegistryStore.holding().export(to: folder.path) }
  }
}
