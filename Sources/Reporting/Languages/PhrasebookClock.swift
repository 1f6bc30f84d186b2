import Registry
import Scoring

extension Phrasebook {
  /// Said of the law: which tiers it leaves open, and by when.
  struct Clock: Translated {
    let title: @Sendable (_ country: String, _ year: Int, _ period: String) -> String
    /// The period is over, and nobody has entered what came of it.
    let closedButNotEntered: @Sendable (_ year: Int) -> String
    /// How to enter a placement.
    let enterIt: @Sendable (EditionID) -> String
    let placed: @Sendable (_ year: Int, _ tier: String) -> String
    let unknown: @Sendable (_ year: Int, _ lastPlaced: Int?) -> String
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
      let head: @Sendable (_ year: Int) -> String
      let columns: [String]
      let run: @Sendable (_ years: String, _ count: Int) -> String
      let noRun, mayBeLonger, tooLong: String
      let condition: Words<StatutoryClock.Condition>
      let forced, forcedWithoutWaiver: String
      /// `nil` where the country was not reinstated.
      let reinstatement: @Sendable (Reinstatement) -> String?
      let branches: @Sendable (_ before: Int, _ asked: Int) -> String
      let branchColumns: @Sendable (_ before: Int, _ asked: Int) -> [String]
      let byWaiver: @Sendable (_ tier: String) -> String
    }

    struct Dates: Sendable {
      let head: @Sendable (_ year: Int) -> String
      let periodEnds, interim, due, late: String
    }

    struct Waiver: Sendable {
      let head: String
      let test: Words<WaiverTest>
      /// Before the entries that bear on a test.
      let evidence: String
      let none, judgement, political: String
    }

    struct TierThree: Sendable {
      let head: String
      let consequence: Words<TierThreeConsequence>
      let waivable: String
    }
  }
}
