import Narrative
import Registry
import Reporting

/// What `narrative` says, a value for each language.
struct NarrativeWords: Sendable {
  let notice: @Sendable (Notice) -> String
  let fault: @Sendable (NarrativeFault) -> String
  let rule: @Sendable (Rule) -> String
  let list: @Sendable (NarrativeReading.ListShape) -> String
  let summary: Summary
  let page: Page
  let score: Score

  /// What is told when a text has been read.
  struct Summary: Sendable {
    let language: @Sendable (Language) -> String
    let run: @Sendable (_ years: Int) -> String
    let recommendations: @Sendable (_ count: Int, _ elements: Int, _ shape: String) -> String
    let statements: @Sendable (_ count: Int, _ figures: Int, _ links: Int) -> String
    let lineage: @Sendable (_ count: Int, _ earlier: Int) -> String
    let written: @Sendable (_ folder: String, _ page: String) -> String
    let next: @Sendable (_ folder: String) -> String
  }

  /// What the review page says beside the text.
  struct Page: Sendable {
    let title: @Sendable (_ edition: String) -> String
    let introduction: String
    let notices, text, drafts, recommendations, lineage, elements: String
    let area, direction, stage, said, event, figures, links, why, none, notAvailable: String
    let score: @Sendable (_ percent: Int) -> String
    let compared: @Sendable (_ value: String, _ when: String) -> String
    let changed: @Sendable (_ gone: [String], _ added: [String]) -> String
    let accept: @Sendable (_ command: String) -> String
  }

  struct Score: Sendable {
    let part: @Sendable (ReadingScore.Part) -> String
    let head, right, wanted, drafted, recall, precision, linkPrecision: String
    let difference: @Sendable (_ wanted: String, _ drafted: String) -> String
  }

  static func of(_ language: Language) -> NarrativeWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }
}

/// What keeps a narrative from being read.
enum NarrativeFault: Error {
  case missing(path: String)
  case nothingDrafted(path: String)
  case editionNeeded(CountryCode?, year: Int?)
  case lexicon(LexiconFault, path: String)
  case notUTF8(path: String)
  case nothingToCompare(EditionID)
}

extension CountryCode? {
  /// As much of an edition's name as is known.
  func edition(_ year: Int?) -> String { "\(self?.text ?? "KGZ")-\(year.map(String.init) ?? "2026")" }
}
