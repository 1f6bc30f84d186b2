import Foundation
import Registry

@testable import Storage

/// Files of rows, read as an import reads them.
enum RowsTrials {
  static func jsonLines(_ bytes: [UInt8]) throws {
    let folder = try Folder()
    try folder.write(Data(bytes), to: "rows.jsonl")
    let (records, rows) = try read(folder.path("rows.jsonl"), holding: bytes)
    try expectTheSame(records, written: RecordLines.write(records), in: folder)
    try setsAside(rows, in: folder)
  }

  static func csv(_ bytes: [UInt8]) throws {
    let folder = try Folder()
    try folder.write(Data(bytes), to: "rows.csv")
    let (records, _) = try read(folder.path("rows.csv"), holding: bytes)
    // What a table can hold, the others can too.
    try expectTheSame(records, written: RecordLines.write(records), in: folder)
    _ = try refused(folder.path("rows.csv"), into: folder.path("refused.csv"))
  }

  /// The records of a file, and how many rows it has.
  private static func read(_ path: String, holding bytes: [UInt8]) throws -> (records: [Record], rows: Int) {
    let lines = 1...bytes.count { $0 == 0x0A } + 1
    var (records, rows): ([Record], Set<Int>) = ([], [])
    for file in try RecordFolder.files(below: path) {
      var reader = file.reader()
      while let piece = reader.next() {
        let line: Int? =
          switch piece {
          case .record(_, let line, _): line
          // Of a file as a whole no line need be named.
          case .problem(let malformation): malformation.line
          case .advanced, .sound: nil
          }
        if case .record(let record, _, _) = piece { records.append(record) }
        if let line { rows.insert(line) }
        try expect(
          line.map(lines.contains) ?? true, "of \(lines.upperBound) lines, none is line \(line ?? 0)")
      }
    }
    return (records, rows.count)
  }

  private static func expectTheSame(_ records: [Record], written text: String, in folder: Folder) throws {
    guard Set(records.map(\.key)).count == records.count, !records.isEmpty else { return }
    try folder.write(text, to: "again.jsonl")
    let again = try read(folder.path("again.jsonl"), holding: Array(text.utf8)).records
    try expect(
      YAMLTrial.sorted(again) == YAMLTrial.sorted(records), "written and read again they are other records")
  }

  /// Every row that is refused can be mended in the file where it is set aside.
  private static func setsAside(_ rows: Int, in folder: Folder) throws {
    let count = try refused(folder.path("rows.jsonl"), into: folder.path("refused.jsonl"))
    try expect(count <= rows, "\(count) rows are refused of \(rows)")
    guard count > 0, let text = FileManager.default.contents(atPath: folder.path("refused.jsonl")) else {
      return
    }
    let again = try read(folder.path("refused.jsonl"), holding: Array(text)).rows
    try expect(again == count, "of \(count) rows that are refused \(again) are set aside")
  }

  private static func refused(_ path: String, into other: String) throws -> Int {
    let files = try RecordFiles(at: [path])
    let file = try RefusedRowsFile(other, for: files)
    let refused = try registry.get().importingWhatIsRight(files, author: "Aigul", reason: nil, dryRun: true)
      .refused
    if refused.count > 0 { try file.write(refused) { _, what in "\(what)" } }
    return refused.count
  }

  // Nothing is ever written to it.
  private static let registry = Result { try RegistryStore(inMemoryWith: .repeatable()) }
}
