import Registry
import Testing

@testable import Narrative

/// Lists of recommendations as they reach a monitor.
struct `A list of recommendations` {
  private static let items = [
    "Increase investigations and prosecutions of trafficking crimes, including those of complicit officials.",
    "Identify victims among migrants, and refer them to care.",
    "Adopt and implement procedures for victim identification; train officials to use them.",
    "Train judges on a victim-centered approach.",
  ]

  private func narrative(_ list: String, heading: String = "PRIORITIZED RECOMMENDATIONS:") -> NarrativeReading
  {
    let text = """
      Northmark: Tier 2

      The government does not meet the minimum standards, and the government is making significant efforts to do so.

      \(heading)

      \(list)

      PROSECUTION

      The government increased its efforts. It convicted three traffickers in the year 2020, and it trained the judges.
      """
    return NarrativeReading(NarrativeText(Array(text.utf8)), edition: EditionID("XNM-2021"))
  }

  private static let shapes: [(name: String, list: String)] = [
    ("asterisks", items.map { "* \($0)" }.joined(separator: "\n")),
    ("hyphens", items.map { "- \($0)" }.joined(separator: "\n")),
    ("dashes", items.map { "– \($0)" }.joined(separator: "\n\n")),
    ("bullets a line", items.map { "• \($0)" }.joined(separator: "\n")),
    ("bullets in a paragraph, none before the first", items.joined(separator: " • ")),
    ("numbers a line", items.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")),
    ("numbers in a paragraph", items.enumerated().map { "\($0 + 1)) \($1)" }.joined(separator: " ")),
    ("a paragraph each", items.joined(separator: "\n\n")),
    ("a bullet on a line of its own", items.map { "•\n\($0)" }.joined(separator: "\n")),
    ("after an introduction", "The government should:\n\n" + items.map { "* \($0)" }.joined(separator: "\n")),
    (
      "broken by a page",
      "* \(items[0])\n* Identify victims among migrants, and\n\n12\n\nrefer them to care.\n"
        + items[2...].map { "* \($0)" }.joined(separator: "\n")
    ),
  ]

  @Test(arguments: shapes.map(\.list))
  func `is read whatever it looks like`(list: String) {
    #expect(narrative(list).recommendations.map(\.text) == Self.items)
  }

  @Test func `is read from one long sentence with semicolons`() {
    let list =
      "Investigate trafficking crimes; identify victims, and refer them to care; fund the shelters; and train judges."
    let texts = narrative("For Northmark: " + list).recommendations.map(\.text)
    #expect(
      texts == [
        "Investigate trafficking crimes", "identify victims, and refer them to care", "fund the shelters",
        "train judges.",
      ])
  }

  @Test(arguments: ["\n", "\n\n"], [";", "."])
  func `is read without marks and capitals`(between: String, mark: String) {
    let items = Self.items.map { $0.prefix(1).lowercased() + $0.dropFirst().dropLast() }
    let texts = narrative(items.map { $0 + mark }.joined(separator: between)).recommendations.map(\.text)
    #expect(texts.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 } == items)
  }

  @Test(arguments: [40, 55, 72, 95, 130])
  func `is read at any width`(width: Int) {
    let list = Self.items.map { wrapped("* \($0)", to: width) }.joined(separator: "\n")
    #expect(narrative(list).recommendations.map(\.text) == Self.items)
  }

  @Test(arguments: [
    "Prioritized recommendations", "RECOMMENDATIONS FOR NORTHMARK:", "**Recommendations**",
    "## Prioritized Recommendations:",
    "3. Recommendations", "Key recommendations",
  ])
  func `is found under any of its headings`(heading: String) {
    let list = Self.items.map { "* \($0)" }.joined(separator: "\n")
    #expect(narrative(list, heading: heading).recommendations.count == 4)
  }

  @Test func `of two hundred is read, and as many drafted as there are names`() throws {
    let list = (1...200).map { "* Train the judges of district \($0) on trafficking." }.joined(
      separator: "\n")
    let reading = narrative(list)
    #expect(reading.recommendations.count == 200)
    #expect(reading.notices.contains(.listTooLong(found: 200, drafted: 99)))
    let edition = try #require(EditionID("XNM-2021"))
    let drafts = Dossier(reading, as: edition, document: "a.txt", recorded: nil).drafts
    #expect(drafts.count { if case .recommendation = $0.record { true } else { false } } == 99)
  }

  @Test func `that is missing is missed, and the rest is read`() {
    let reading = narrative("").notices
    #expect(reading.contains(.noRecommendations))
    #expect(narrative("").statements.count >= 3)
  }

  @Test func `gives the parts of each that can be checked alone`() {
    let elements = narrative(Self.items.map { "* \($0)" }.joined(separator: "\n")).recommendations[2].elements
    #expect(
      elements.map(\.text) == [
        "Adopt", "implement procedures for victim identification", "train officials to use them",
      ])
    #expect(elements.map(\.side) == [.inLaw, .inPractice, .inPractice])
  }

  private func wrapped(_ text: String, to width: Int) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].count + word.count + 1 > width { lines.append("  ") }
      let last = lines[lines.count - 1]
      lines[lines.count - 1] = last + (last.isEmpty || last == "  " ? "" : " ") + word
    }
    return lines.joined(separator: "\n")
  }
}
