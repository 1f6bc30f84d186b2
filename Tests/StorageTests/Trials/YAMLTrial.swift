import Foundation
import Registry

@testable import Storage

/// A file of records, from its bytes on.
enum YAMLTrial {
  static func run(_ bytes: [UInt8]) throws {
    try tree(bytes)
    var malformations = Malformations()
    let found: [RecordFile.Found]
    do throws(RecordFileError) {
      let text = try FileText.decode(Data(bytes))
      found = try RecordFile.read(text, &malformations)
    } catch {
      // Of a file as a whole no line need be named.
      let line = error.malformation.line
      return try expect(line.map(lines(of: bytes).contains) ?? true, "no such line: \(error.malformation)")
    }
    try placed(malformations, in: bytes)
    guard malformations.all.isEmpty else { return }
    let records = found.map(\.record)
    // A file may name a record twice; that is found where all files are seen.
    guard Set(records.map(\.key)).count == records.count else { return }
    // Placements are written as another kind of file, which has a trial of its own.
    guard !records.contains(where: { $0.key.kind == .placement }) else { return }
    let again = try RecordFile.read(RecordFile.write(records), &malformations).map(\.record)
    try expect(malformations.all.isEmpty, "what we write is malformed: \(malformations.all)")
    try expect(sorted(again) == sorted(records), "written and read again they are other records")
  }

  private static func tree(_ bytes: [UInt8]) throws {
    guard let text = try? FileText.decode(Data(bytes)), let tree = try? RecordNode(yaml: text) else { return }
    try expect(RecordNode(yaml: tree.yaml()) == tree, "written and read again it is another tree")
  }

  /// A malformation stands on a line that the file has.
  static func placed(_ malformations: Malformations, in bytes: [UInt8]) throws {
    let lines = lines(of: bytes)
    for malformation in malformations.all {
      try expect(
        malformation.line.map(lines.contains) ?? false,
        "of \(lines.count) lines, none is line \(malformation.line ?? 0): \(malformation)")
    }
  }

  static func lines(of bytes: [UInt8]) -> ClosedRange<Int> { 1...bytes.count { $0 == 0x0A } + 1 }

  static func sorted(_ records: [Record]) -> [Record] { records.sorted { $0.key < $1.key } }
}
