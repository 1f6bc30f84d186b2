import Registry

/// What the terminal says besides reports, a value for each language.
struct TerminalWords: Sendable {
  let columns: Columns
  let interview: Interview
  let states: States
  let placements: Placements
  let search: Search
  let decisions: Decisions

  /// Column heads of listings.
  struct Columns: Sendable {
    let name, finding, title, event, grade, level, fact, none: String
  }

  /// What `evidence add` asks and answers.
  struct Interview: Sendable {
    let begin: String
    let question, help: @Sendable (tierwatch.Interview.Question) -> String
    /// Typed to go back to the question before, as `<` is.
    let back: String
    let again, summary, confirm, dropped: String
    let yes, no: [String]
    let saved: @Sendable (_ name: String) -> String
    let notPublic: @Sendable (_ level: Sensitivity) -> String
    let toComplete: @Sendable (_ fields: [String]) -> String
  }

  /// Column heads of editions and placements, and what is said of a list.
  struct Placements: Sendable {
    let edition, tier, waiver, basis, source, published, recommendations, list, complete, partial: String
  }

  /// What `status` and lists say.
  struct States: Sendable {
    let claim, finding, reportReading, noHistory, nothingListed: String
  }

  static func of(_ language: Language) -> TerminalWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }
}
