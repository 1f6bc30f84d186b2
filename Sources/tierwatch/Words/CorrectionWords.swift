import Registry

/// What is said where something is changed or taken back, a value for each language.
struct CorrectionWords: Sendable {
  let nothingWritten, sealedNow: String
  /// Asked where the level of an entry comes down.
  let lower: @Sendable (_ entry: EvidenceID, _ from: Sensitivity, _ to: Sensitivity) -> String
  let withdrawal: Withdrawal
  let undo: Undo

  /// What `withdraw` says.
  struct Withdrawal: Sendable {
    let ask: String
    let citing, done: @Sendable (_ name: String) -> String
    let inForce: String
  }

  /// What `undo` says.
  struct Undo: Sendable {
    let begin, withdrawn, restored, changed, ask: String
    let more, done: @Sendable (_ count: Int) -> String
  }

  static func of(_ language: Language) -> CorrectionWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }
}
