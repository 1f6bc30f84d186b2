import Registry
import Samples
import Testing

@testable import Storage
@testable import tierwatch

struct `Long texts on the terminal` {
  private static let words = String(repeating: "иликтеген ", count: 40)

  private func expectHanging(_ text: String, by indent: Int) {
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.count > 2)
    #expect(lines.allSatisfy { $0.count <= Terminal.width }, "\(text)")
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(String(repeating: " ", count: indent)) }, "\(text)")
  }

  @Test func `hang under the record that they belong to`() {
    let entry = Record.evidence(Sample.evidence(fact: Sample.words(Self.words)))
    expectHanging(entry.line(in: .kyrgyz), by: 4)
    expectHanging(entry.line(in: .kyrgyz, after: "  "), by: 6)
  }

  @Test func `hang under the field that changes, old above new`() {
    let change = FieldChange(path: "fact.ky", before: Self.words, after: "Кыска.")
    let text = change.line(in: .kyrgyz)
    expectHanging(text, by: 4)
    #expect(text.hasSuffix("\n    → Кыска."))
  }

  @Test(arguments: [
    (Language.english, "  stage: applied → effect"), (.russian, "  stage: применяется → даёт результат"),
    (.kyrgyz, "  stage: колдонулат → натыйжасы бар"),
  ])
  func `are worded where they are choices, and short ones stand on one line`(language: Language, line: String)
  {
    #expect(FieldChange(path: "stage", before: "applied", after: "effect").line(in: language) == line)
    let list = FieldChange(path: "attributedTo.2", before: nil, after: "media").line(in: language)
    #expect(list.contains("attributedTo.2: – → ") && (language == .english) == list.contains("media"))
  }
}
