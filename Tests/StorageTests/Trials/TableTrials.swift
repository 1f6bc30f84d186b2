import Foundation
import Registry

@testable import Storage

/// Tables whose columns are fixed.
enum TableTrials {
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
    let file = CasesFile(FileWindow(on: text), file: "cases.csv")
    let lines = text.utf8.count { $0 == 0x0A } + 1
    try expect(
      file.problems.allSatisfy { $0.line.map { (1...lines).contains($0) } ?? false },
      "a problem on a line that is not there")
    var rows = CSVRows(beginning: FileWindow(on: text))
    guard case .row(let header)? = rows.next() else { return }
    var count = 0
    while rows.next() != nil { count += 1 }
    let bad = Set(file.problems.compactMap(\.line))
    // Where columns are missing no row is read.
    guard bad != [header.line] else { return }
    try expect(file.cases.count + bad.count == count, "a row that is neither a case nor a problem")
  }
}
