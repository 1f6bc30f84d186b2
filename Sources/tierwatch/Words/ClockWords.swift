import Registry
import Scoring

/// What `clock` says, a value for each language.
struct ClockWords: Sendable {
  let title: @Sendable (EditionID, ReportingPeriod) -> String
  /// The period is over, and nobody has entered what came of it.
  let closedButNotEntered: @Sendable (EditionID) -> String
  let placed: @Sendable (EditionID, _ tier: String) -> String
  let unknown: @Sendable (EditionID, _ lastPlaced: EditionID?) -> String
  let history: History
  let law: Law
  let dates: Dates
  let waiver: Waiver
  let tierThree: TierThree

  struct History: Sendable {
    let head: String
    let columns: [String]
    let waived: @Sendable (_ years: String) -> String
  }

  /// What the law leaves open.
  struct Law: Sendable {
    let head: @Sendable (EditionID) -> String
    let columns: [String]
    let run: @Sendable (_ years: String, _ count: Int) -> String
    let noRun, mayBeLonger: String
    let condition: @Sendable (StatutoryClock.Condition) -> String
    let forced, forcedWithoutWaiver: String
    /// `nil` where the country was not reinstated.
    let reinstatement: @Sendable (Reinstatement) -> String?
    let branches: @Sendable (_ before: EditionID, _ asked: EditionID) -> String
    let branchColumns: @Sendable (_ before: EditionID, _ asked: EditionID) -> [String]
    let byWaiver: @Sendable (_ tier: String) -> String
  }

  struct Dates: Sendable {
    let head, periodEnds, interim, due, late: String
  }

  struct Waiver: Sendable {
    let head: String
    let test: @Sendable (WaiverTest) -> String
    let evidence: @Sendable (_ ids: [EvidenceID]) -> String
    let none, judgement, political: String
  }

  struct TierThree: Sendable {
    let head: String
    let consequence: @Sendable (TierThreeConsequence) -> String
    let waivable: String
  }

  static func of(_ language: Language) -> ClockWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }
}
