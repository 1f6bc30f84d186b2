import Foundation
import Registry
import Testing

@testable import Narrative

/// A sentence of a class, from a file that a linguist can extend, and what is to be read of it.
struct SentenceRow: Sendable, CustomTestStringConvertible {
  let section, text: String
  let area, direction: String?
  let figures: [String]

  var testDescription: String { text }

  /// `section | area | direction | figures | sentence`; a dash stands for none.
  init?(_ line: Substring) {
    let parts = line.components(separatedBy: " | ")
    guard parts.count == 5 else { return nil }
    (section, text) = (parts[0], parts[4])
    area = parts[1] == "-" ? nil : parts[1]
    direction = parts[2] == "-" ? nil : parts[2]
    figures = parts[3] == "-" ? [] : parts[3].components(separatedBy: " ")
  }

  /// The rows of a language's file.
  static func all(_ language: Language) -> [SentenceRow] {
    SentenceFile.lines(language.rawValue).compactMap(SentenceRow.init)
  }
}

struct `Sentences of each class` {
  @Test(arguments: Language.allCases)
  func `fill a file`(language: Language) {
    #expect(SentenceRow.all(language).count >= 50)
  }

  @Test(arguments: SentenceRow.all(.english))
  func `are read in English`(row: SentenceRow) throws { try expect(row, .english) }

  @Test(arguments: SentenceRow.all(.russian))
  func `are read in Russian`(row: SentenceRow) throws { try expect(row, .russian) }

  @Test(arguments: SentenceRow.all(.kyrgyz))
  func `are read in Kyrgyz`(row: SentenceRow) throws { try expect(row, .kyrgyz) }

  /// One part of the sentence is of the area and direction; all its parts have the figures together.
  private func expect(_ row: SentenceRow, _ language: Language) throws {
    let statements = try SentenceFile.statements(row.section, row.text, in: language)
    #expect(
      statements.contains { $0.area?.rawValue == row.area && $0.direction?.rawValue == row.direction },
      "\(statements.map { "\($0.area?.rawValue ?? "–") \($0.direction?.rawValue ?? "–")" })")
    #expect(statements.figuresTold == Set(row.figures))
  }
}
