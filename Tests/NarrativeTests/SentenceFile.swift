import Foundation
import Registry
import Testing

@testable import Narrative

/// Sentences with what is to be read of them, a line each, in files that a linguist can extend.
enum SentenceFile {
  private static let first: [Language: String] = [
    .english:
      "During the year the government continued its work against trafficking and for the victims of it.",
    .russian: "В отчётный период правительство продолжало работу против торговли людьми и по защите жертв.",
    .kyrgyz: "Өкмөт бул жылы адамдарды сатууга каршы жана курмандыктарды коргоо боюнча ишин улантты.",
  ]

  static func lines(_ name: String) -> [Substring] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Sentences/\(name).txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
  }

  /// A sentence in the second paragraph of its section, so that it is not taken for the section's verdict.
  static func statements(_ section: String, _ text: String, in language: Language) throws -> [Statement] {
    let first = try #require(first[language])
    let edition = try #require(EditionID("XAA-2020"))
    let text = NarrativeText(Array("\(first)\n\n\(section)\n\n\(first)\n\n\(text)\n".utf8))
    return NarrativeReading(text, edition: edition).statements.filter { $0.locator.paragraph == 2 }
  }
}

extension [Statement] {
  /// Their figures together, as the files have them.
  var figuresTold: Set<String> {
    Set(flatMap(\.figures).map { "\($0.figure.measure)=\($0.figure.value?.text ?? "?")" })
  }
}
