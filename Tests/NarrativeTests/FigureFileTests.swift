import Foundation
import Registry
import Testing

@testable import Narrative

/// A sentence with the figures that are to be read of it, from a file that a linguist can extend.
struct FigureRow: Sendable, CustomTestStringConvertible {
  let section, text: String
  let figures: Set<String>

  var testDescription: String { text }

  /// `section | figures | sentence`; a dash stands for none.
  init?(_ line: Substring) {
    let parts = line.components(separatedBy: " | ")
    guard parts.count == 3 else { return nil }
    (section, text) = (parts[0], parts[2])
    figures = parts[1] == "-" ? [] : Set(parts[1].components(separatedBy: " "))
  }

  static func all(_ language: Language) -> [FigureRow] {
    SentenceFile.lines("figures-\(language.rawValue)").compactMap(FigureRow.init)
  }
}

struct `Figures of each kind` {
  @Test(arguments: Language.allCases)
  func `fill a file`(language: Language) {
    #expect(FigureRow.all(language).count >= 70)
  }

  @Test(arguments: FigureRow.all(.english))
  func `are read in English`(row: FigureRow) throws { try expect(row, .english) }

  @Test(arguments: FigureRow.all(.russian))
  func `are read in Russian`(row: FigureRow) throws { try expect(row, .russian) }

  @Test(arguments: FigureRow.all(.kyrgyz))
  func `are read in Kyrgyz`(row: FigureRow) throws { try expect(row, .kyrgyz) }

  private func expect(_ row: FigureRow, _ language: Language) throws {
    #expect(try SentenceFile.statements(row.section, row.text, in: language).figuresTold == row.figures)
  }
}
