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
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Sentences/\(language.rawValue).txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap(SentenceRow.init)
  }

  /// The sentence in the second paragraph of its section, so that it is not taken for the section's verdict.
  func statements(after first: String) throws -> [Statement] {
    let edition = try #require(EditionID("XAA-2020"))
    let text = NarrativeText(Array("\(first)\n\n\(section)\n\n\(first)\n\n\(text)\n".utf8))
    return NarrativeReading(text, edition: edition).statements.filter { $0.locator.paragraph == 2 }
  }
}

struct `Sentences of each class` {
  private static let first: [Language: String] = [
    .english:
      "During the year the government continued its work against trafficking and for the victims of it.",
    .russian: "В отчётный период правительство продолжало работу против торговли людьми и по защите жертв.",
    .kyrgyz: "Өкмөт бул жылы адамдарды сатууга каршы жана курмандыктарды коргоо боюнча ишин улантты.",
  ]

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
    let statements = try row.statements(after: try #require(Self.first[language]))
    #expect(
      statements.contains { $0.area?.rawValue == row.area && $0.direction?.rawValue == row.direction },
      "\(statements.map { "\($0.area?.rawValue ?? "–") \($0.direction?.rawValue ?? "–")" })")
    let figures = statements.flatMap(\.figures).map {
      "\($0.figure.measure)=\($0.figure.value?.text ?? "?")"
    }
    #expect(Set(figures) == Set(row.figures))
  }
}
