import ArgumentParser
import Registry
import Reporting
import Scoring
import Storage

extension ReportCommand {
  struct TierRisk: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "tier-risk",
      abstract: "The risk of a lower tier: the law, the estimate, its reasons, and how often it was right.",
      discussion: """
        For any edition after a placement, also one that is not recorded yet. A forecast uses only evidence
        published before the edition's Report; a reconstruction all that is known. Public records only. An
        estimate, not a statement of the State Department, and not to be used as a target.

        Examples:
          tierwatch report tier-risk KGZ-2027 --language ru
          tierwatch report tier-risk KGZ-2026 --format markdown -o memo.md
          tierwatch report tier-risk KGZ-2025 --mode reconstruction --as-of 2025-12-31
          tierwatch report tier-risk UZB-2025 --table own-years
        """)

    @Argument(help: "Such as KGZ-2027.", transform: EditionID.argument) var edition: EditionID
    @Option(help: "forecast or reconstruction.") var mode = PeriodEfforts.Use.forecast
    @OptionGroup var options: ReportOptions
    @OptionGroup var output: OutputOptions<TierRiskMemo>

    func run() throws {
      let snapshot = try options.outlook(
        on: edition.country, year: edition.year, for: "report tier-risk")
      let method = ScoringMethod.standard
      let memo = TierRiskMemo(
        of: edition, in: snapshot, by: method, ranging: method.makeDraws(), for: mode)
      guard let memo else { throw Complaint.nothingToEstimate(edition, in: snapshot) }
      try output.tell(memo, in: options.language)
    }
  }
}
