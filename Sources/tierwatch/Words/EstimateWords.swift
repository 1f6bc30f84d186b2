import Registry

/// What `estimate` says, a value for each language.
struct EstimateWords: Sendable {
  let title: @Sendable (_ edition: EditionID) -> String
  let disclaimer: String
  let forecast, reconstruction, whatIf: String
  let historyOnly: String
  let known: @Sendable (_ areas: Int) -> String
  /// Between history and evidence.
  let fewKnown: String
  let columns: [String]
  /// The five words of probability, from below 10 % to above 90 %.
  let likelihood: [String]
  let after: @Sendable (_ before: EditionID, _ tier: String) -> String
  let afterWaiver: @Sendable (_ before: EditionID, _ tier: String) -> String
  let before: @Sendable (_ before: EditionID) -> String
  let together: @Sendable (_ before: EditionID) -> String
  let reasons: String
  let reasonColumns: [String]
  let none: String
  let precedents: @Sendable (_ tier: String, _ rose: Int, _ fell: Int) -> String
  let precedentColumns: [String]
  let unknown, safeguards: String
  let uncounted: @Sendable (_ entries: Int) -> String
  let nothing: @Sendable (EditionID) -> String
  let method: @Sendable (_ name: String) -> String

  static func of(_ language: Language) -> EstimateWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }

  /// Very unlikely below 10 %, unlikely to 33 %, about even to 67 %, likely to 90 %, very likely above.
  func likelihood(of share: Double) -> String {
    let steps = [0.1, 0.33, 0.67, 0.9]
    return likelihood[steps.count { share >= $0 }]
  }
}
