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
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Sentences/figures-\(language.rawValue).txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap(FigureRow.init)
  }
}

struct `Figures of each kind` {
  private static let first: [Language: String] = [
    .english:
      "During the year the government continued its work against trafficking and for the victims of it.",
    .russian: "В отчётный период правительство продолжало работу против торговли людьми и по защите жертв.",
    .kyrgyz: "Өкмөт бул жылы адамдарды сатууга каршы жана курмандыктарды коргоо боюнча ишин улантты.",
  ]

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
    let first = try #require(Self.first[language])
    let edition = try #require(EditionID("XAA-2020"))
    let text = NarrativeText(Array("\(first)\n\n\(row.section)\n\n\(first)\n\n\(row.text)\n".utf8))
    let statements = NarrativeReading(text, edition: edition).statements.filter { $0.locator.paragraph == 2 }
    let figures = statements.flatMap(\.figures).map {
      "\($0.figure.measure)=\($0.figure.value?.text ?? "?")"
    }
    #expect(Set(figures) == row.figures)
  }
}
