import Registry

extension Phrasebook {
  /// Said in the history of a recommendation.
  struct History: Translated {
    let title: String
    let recommendation: String
    /// A recommendation by its number and list.
    let numbered: @Sendable (RecommendationID) -> String
    let inShort: String
    /// In which lists, and under which numbers.
    let asked: String
    let notVisible: String
    let notListed: String
    let years: String
    let findingsNow: String
    let wordings: String
    let columns: [String]
    /// A list in which it is not to be seen.
    let standing: Words<Ask.Standing>
    let asks: String
    let findings: String
    let said: String
    let claims: String
    let readings: String
    let evidence: String
  }
}
