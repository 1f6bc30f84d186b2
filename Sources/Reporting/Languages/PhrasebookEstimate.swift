import Registry
import Scoring

extension Phrasebook {
  /// Said of an estimate.
  struct Estimate: Translated {
    let title: @Sendable (_ country: String, _ year: Int) -> String
    let disclaimer: String
    let use: Words<PeriodEfforts.Use>
    let whatIf: String
    let basis: Words<TierEstimate.Basis>
    let known: @Sendable (_ areas: Int) -> String
    let columns: [String]
    let likelihood: Words<Likelihood>
    let after: @Sendable (_ year: Int, _ outcome: String) -> String
    let before: @Sendable (_ year: Int) -> String
    let together: @Sendable (_ year: Int) -> String
    let reasons: String
    /// Before the tiers, which stand as the field writes them, and after them.
    let reasonColumns: [String]
    let evidence: String
    let precedents: @Sendable (_ tier: String, _ rose: Int, _ fell: Int) -> String
    let precedentColumns: [String]
    let unknown, safeguards: String
    let uncounted: @Sendable (_ entries: Int) -> String
    let method: @Sendable (_ name: String) -> String
    /// Over a table of many countries.
    let everywhere: @Sendable (_ year: Int) -> String
    let everywhereColumns: [String]
    let knownAreas: String
    /// Of countries of which nothing can be estimated, and what the star means.
    let without: @Sendable (_ countries: String) -> String
    let star: String
  }
}
