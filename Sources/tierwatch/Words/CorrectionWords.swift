import Registry
import Storage

/// What is said where something is changed or taken back, a value for each language.
struct CorrectionWords: Sendable {
  let nothingWritten, sealedNow, sayYes: String
  let lowering: Lowering
  let withdrawal: Withdrawal
  let undo: Undo

  /// What is said where the level of an entry comes down.
  struct Lowering: Sendable {
    let refused, ask: @Sendable (_ name: String, _ from: Sensitivity, _ to: Sensitivity) -> String
  }

  /// What `withdraw` says.
  struct Withdrawal: Sendable {
    let ask: String
    let citing, refused, done: @Sendable (_ name: String) -> String
    let inForce: String
  }

  /// What `undo` says.
  struct Undo: Sendable {
    let begin, withdrawn, restored, changed, ask, wouldBreak: String
    let more, done, largeImport: @Sendable (_ count: Int) -> String
    let refused: @Sendable (_ why: ReversalRefused) -> String
  }

  static func of(_ language: Language) -> CorrectionWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }
}
