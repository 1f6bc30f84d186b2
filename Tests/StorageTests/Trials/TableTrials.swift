import Foundation
import Registry

@testable import Storage

/// Rows of comma-separated text, and what is read from them.
enum TableTrials {
  static func csv(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let rows = CSVText(text)?.rows else { return }
    let lines = text.utf8.count { $0 == 0x0A } + 1
    try expect(rows.allSatisfy { (1...lines).contains($0.line) }, "a row on a line that is not there")
    try expect(zip(rows, rows.dropFirst()).allSatisfy { $0.line < $1.line }, "two rows begin on one line")
    let again = CSVText(rows.map(quoted).joined())?.rows.map(\.cells)
    try expect(again == rows.map(\.cells), "written and read again the cells are others")
  }

  private static func quoted(_ row: CSVText.Row) -> String {
    // By scalars: a quote and a mark over it are one character.
    let cells = row.cells.map { cell in
      "\"" + cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    }
    return cells.joined(separator: ",") + "\n"
  }

  static func placements(_ bytes: [UInt8]) throws {
    guard let text = try? FileText.decode(Data(bytes)) else { return }
    var malformations = Malformations()
    let found = PlacementsCSV.read(text, &malformations)
    try YAMLTrial.placed(malformations, in: bytes)
    let placements = found.compactMap {
      if case .placement(let placement) = $0.record { placement } else { nil }
    }
    try expect(placements.count == found.count, "a row that is no placement")
    let again = PlacementsCSV.read(PlacementsCSV.write(placements), &malformations).map(\.record)
    // A year may stand there twice; that is found where all files are seen.
    try expect(Set(again) == Set(found.map(\.record)), "written and read again they are other placements")
  }

  static func cases(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    let file = CasesFile(text, file: "cases.csv")
    let lines = text.utf8.count { $0 == 0x0A } + 1
    try expect(
      file.problems.allSatisfy { $0.line.map { (1...lines).contains($0) } ?? false },
      "a problem on a line that is not there")
    guard let rows = CSVText(text)?.rows.dropFirst() else { return }
    let bad = Set(file.problems.compactMap(\.line))
    guard bad != [1] else { return }
    try expect(file.cases.count + bad.count == rows.count, "a row that is neither a case nor a problem")
  }
}
