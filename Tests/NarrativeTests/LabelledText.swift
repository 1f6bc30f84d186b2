import Foundation
import Registry
import Samples
import Testing

@testable import Narrative

/// A text of an invented country by a writer who had seen no rules, each sentence with what a careful reader finds in it.
struct LabelledText: Decodable {
  struct Sentence: Decodable {
    let text: String
    let labels: [Label]
  }

  struct Label: Decodable {
    let area, direction: String?
    let figures: [Count]?
    let links: [Int]?
  }

  struct Count: Decodable {
    let measure: String
    let value: Decimal
    let breakdown: [String: Decimal]?
  }

  let name, country: String
  let year: Int
  /// Whether lexicons were bettered on it.
  let isLearned: Bool
  let recommendations: [String]
  let sections: [String: [[Sentence]]]

  /// Those of a language, a line each.
  static func all(_ language: Language) throws -> [LabelledText] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Labelled/\(language.rawValue).jsonl")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(LabelledText.self, from: Data($0.utf8))
    }
  }

  // MARK: Reading

  private static let headings: [Language: (tier: String, sections: [(name: String, heading: String?)])] = [
    .english: (
      "Tier 2",
      [
        ("summary", nil), ("recommendations", "PRIORITIZED RECOMMENDATIONS:"),
        ("prosecution", "PROSECUTION"), ("protection", "PROTECTION"), ("prevention", "PREVENTION"),
      ]
    ),
    .russian: (
      "УРОВЕНЬ 2",
      [
        ("summary", nil), ("recommendations", "ПРИОРИТЕТНЫЕ РЕКОМЕНДАЦИИ:"),
        ("prosecution", "СУДЕБНОЕ ПРЕСЛЕДОВАНИЕ"), ("protection", "ЗАЩИТА"), ("prevention", "ПРЕДУПРЕЖДЕНИЕ"),
      ]
    ),
    .kyrgyz: (
      "2-деңгээл",
      [
        ("summary", nil), ("recommendations", "АРТЫКЧЫЛЫКТУУ СУНУШТАР:"),
        ("prosecution", "ЖАЗЫКТЫК КУУГУНТУК"), ("protection", "КОРГОО"), ("prevention", "АЛДЫН АЛУУ"),
      ]
    ),
  ]

  func score(_ language: Language) throws -> ReadingScore {
    let edition = try #require(EditionID("XAA-\(year)"))
    let reading = NarrativeReading(NarrativeText(Array(try text(in: language).utf8)), edition: edition)
    return ReadingScore(reading, against: [], try evidence())
  }

  private func text(in language: Language) throws -> String {
    let (tier, order) = try #require(Self.headings[language])
    let parts = order.map { name, heading in
      let paragraphs =
        name == "recommendations"
        ? [recommendations.map { "* \($0)" }.joined(separator: "\n")]
        : sections[name, default: []].map { $0.map(\.text).joined(separator: " ") }
      return ([heading].compactMap(\.self) + paragraphs).joined(separator: "\n\n")
    }
    return (["\(country.uppercased()) (\(tier))"] + parts).joined(separator: "\n\n") + "\n"
  }

  // MARK: Records

  private func evidence() throws -> [Evidence] {
    try sections.keys.sorted().flatMap { name in
      try sections[name, default: []].enumerated().flatMap { paragraph, sentences in
        try sentences.enumerated().flatMap { sentence, told in
          try told.labels.map { try $0.evidence(name, paragraph + 1, sentence + 1, of: year) }
        }
      }
    }
  }
}

extension LabelledText.Label {
  fileprivate func evidence(_ section: String, _ paragraph: Int, _ sentence: Int, of year: Int) throws
    -> Evidence
  {
    let sample = Sample.evidence(
      links: (links ?? []).map { Sample.link("XAA-\(year)-\($0 < 10 ? "0" : "")\($0)", .context) },
      area: area.flatMap(EffortArea.init), direction: direction.flatMap(Direction.init),
      figures: try (figures ?? []).map { try $0.figure() })
    #expect(sample.area?.rawValue == area && sample.direction?.rawValue == direction)
    return Evidence(
      id: sample.id, fact: sample.fact, event: sample.event, area: sample.area, direction: sample.direction,
      modality: .done, links: sample.links, kind: .narrative, figures: sample.figures, source: sample.source,
      locator: Locator(
        section: Locator.Section(rawValue: section), paragraph: paragraph, sentences: sentence...sentence),
      sensitivity: .public)
  }
}

extension LabelledText.Count {
  fileprivate func figure() throws -> Figure {
    Figure(
      measure: try #require(Measure(rawValue: measure)), unit: .persons, value: Amount("\(value)"),
      basis: .reportingPeriod, period: try #require(EventDate(iso: "2020")),
      breakdown: try (breakdown ?? [:]).sorted { $0.key < $1.key }.map {
        Figure.Share(key: $0.key, value: try #require(Amount("\($0.value)")))
      })
  }
}
