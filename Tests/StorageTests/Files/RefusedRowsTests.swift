import Foundation
import Registry
import Samples
import Testing

@testable import Storage
@testable import tierwatch

struct `Rows that are refused` {
  private let folder: Folder
  private let store: RegistryStore

  init() throws {
    (folder, store) = (try Folder(), try RegistryStore.holding())
  }

  private static let rows = [
    line("KGZ-A"), line("KGZ-B", ",\"links\":[{\"to\":\"KGZ-2019-77\",\"stance\":\"supports\"}]"),
    line("KGZ-C", ",\"restates\":[\"KGZ-B\"]"), "rubbish", line("KGZ-D", ",\"stage\":\"done\""),
    line("KGZ-E", ",\"restates\":[\"KGZ-D\"]"), line("KGZ-F"),
  ]

  @Test func `are set aside with all that rest on them, and the others are taken up`() throws {
    try folder.write(Self.rows.joined(separator: "\n"), to: "rows.jsonl")
    let (outcome, refused) = try take("rows.jsonl")
    #expect(outcome.written)
    #expect(outcome.added.map(\.name) == ["KGZ-A", "KGZ-F"])
    #expect(refused.places.map(\.line).sorted() == [2, 3, 4, 5, 6])
    let lines = try setAside(refused, of: "rows.jsonl", in: "mend.jsonl")
    #expect(lines.count == 5)
    #expect(
      lines[0].hasPrefix("{\"problem\":\"line 2 of \(folder.path("rows.jsonl")): evidence KGZ-B: unknown"))
    #expect(lines[0].hasSuffix(Self.rows[1].dropFirst()))
    #expect(lines[2].contains("\"row\":\"rubbish\""))
  }

  @Test func `are imported from their file once they are mended, and set aside again if they are not`() throws
  {
    try folder.write(Self.rows.joined(separator: "\n"), to: "rows.jsonl")
    let lines = try setAside(try take("rows.jsonl").refused, of: "rows.jsonl", in: "mend.jsonl")
    let mended = lines.joined(separator: "\n").replacing("KGZ-2019-77", with: "KGZ-2019-04")
    try folder.write(mended, to: "mend.jsonl")
    let (outcome, refused) = try take("mend.jsonl")
    #expect(outcome.added.map(\.name) == ["KGZ-B", "KGZ-C"])
    let again = try setAside(refused, of: "mend.jsonl", in: "again.jsonl")
    #expect(again.count == 3)
    #expect(again[1].count { $0 == "{" } == lines[3].count { $0 == "{" })
    #expect(again[1].ranges(of: "\"problem\"").count == 1)
  }

  @Test(arguments: [",", ";"])
  func `of a table keep their cells as they stand, line breaks and all`(separator: String) throws {
    let table = [
      ["id", "fact.en", "event", "modality", "kind", "source", "sensitivity"],
      ["KGZ-A", "x", "2018", "done", "law", "KGZ-TIP-2019", "restricted"],
      ["KGZ-B", "\"two\r\nlines\"", "31.03.2018", "done", "law", "KGZ-TIP-2019", "restricted"],
      ["KGZ-C", "x", "2018", "done", "law", "KGZ-NONE", "restricted"],
    ]
    try folder.write(table.map { $0.joined(separator: separator) + "\r\n" }.joined(), to: "rows.csv")
    let (outcome, refused) = try take("rows.csv")
    #expect(outcome.added.map(\.name) == ["KGZ-A"])
    let lines = try setAside(refused, of: "rows.csv", in: "mend.csv")
    let kept = lines.joined(separator: "\n")
    #expect(kept.hasPrefix("\u{FEFF}\"problem\"" + separator + table[0].joined(separator: separator)))
    #expect(kept.contains(separator + table[2].joined(separator: separator)))
    let mended = kept.replacing("31.03.2018", with: "2018-03-31").replacing("KGZ-NONE", with: "KGZ-NGO-2019")
    try folder.write(mended, to: "mend.csv")
    let second = try take("mend.csv")
    #expect(second.refused.first(9).isEmpty)
    #expect(second.outcome.added.map(\.name) == ["KGZ-B", "KGZ-C"])
  }

  @Test func `are told and counted, and nothing is written, when the import is dry`() throws {
    try folder.write(Self.rows.joined(separator: "\n"), to: "rows.jsonl")
    let head = try store.head()
    let (outcome, refused) = try store.importingWhatIsRight(
      RecordFiles(at: [folder.path("rows.jsonl")]), author: "Aigul", reason: nil, dryRun: true)
    #expect(!outcome.written && outcome.added.count == 2 && refused.count == 5)
    #expect(try store.head() == head)
  }

  @Test func `save nothing where a file that stands or falls as a whole has a fault`() throws {
    try folder.write(Self.rows[0] + "\n" + Self.rows[1], to: "in/rows.jsonl")
    try folder.write("bodies:\n- {id: KGZ-a}\n", to: "in/bodies.yaml")
    let (outcome, _) = try take("in")
    #expect(!outcome.written)
    #expect(outcome.problems.kept.contains { $0.file?.hasSuffix("bodies.yaml") == true })
  }

  @Test func `go only to a file that can take them`() throws {
    for name in ["a.jsonl", "b.jsonl"] { try folder.write(Self.rows[0], to: name) }
    try folder.write("id,fact.en\n", to: "a.csv")
    try folder.write("id,fact.ru\n", to: "b.csv")
    let cases: [([String], String, RefusedRowsError)] = [
      (["a.jsonl", "a.csv"], "c.csv", .mixed),
      (["a.jsonl"], "c.csv", .otherForm(path: folder.path("c.csv"), like: folder.path("a.jsonl"))),
      (["a.jsonl"], "c", .otherForm(path: folder.path("c"), like: folder.path("a.jsonl"))),
      (["a.csv", "b.csv"], "c.csv", .otherColumns(folder.path("a.csv"), folder.path("b.csv"))),
      (["a.jsonl", "b.jsonl"], "b.jsonl", .isRead(path: folder.path("b.jsonl"))),
    ]
    for (names, file, error) in cases {
      #expect(throws: error) {
        _ = try RefusedRowsFile(folder.path(file), for: RecordFiles(at: names.map(folder.path)))
      }
    }
  }

  private func take(_ name: String) throws -> (outcome: ImportOutcome, refused: RefusedRows) {
    try store.importingWhatIsRight(RecordFiles(at: [folder.path(name)]), author: "Aigul", reason: nil)
  }

  /// The lines of the file of refused rows.
  private func setAside(_ refused: RefusedRows, of name: String, in file: String) throws -> [String] {
    try RefusedRowsFile(folder.path(file), for: RecordFiles(at: [folder.path(name)])).write(refused) {
      $0.line($1, in: .english)
    }
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder.path(file))), as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
  }

  private static func line(_ name: String, _ more: String = "") -> String {
    "{\"record\":\"evidence\",\"id\":\"\(name)\",\"fact\":{\"en\":\"x\"},\"event\":2018,\"modality\":\"done\","
      + "\"kind\":\"law\",\"source\":\"KGZ-TIP-2019\",\"sensitivity\":\"restricted\"\(more)}"
  }
}
