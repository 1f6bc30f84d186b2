import ArgumentParser
import Registry
import Reporting
import Storage

extension ReportCommand {
  struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "history",
      abstract: "A recommendation's whole life: its wording, requests, findings and evidence of every year.",
      discussion: """
        Follows the recommendation to all that it came from and went into, whichever of their names is
        given, as far as it was known on the day.

        Examples:
          tierwatch report history KGZ-2019-06 --language ky
          tierwatch report history KGZ-2025-01 --as-of 2025-12-31 --format markdown -o history.md
          tierwatch report theme KGZ-2019-06 --format json
          tierwatch report history KGZ-2019-06 --table asks -o asks.csv
        """,
      aliases: ["theme"])

    @Argument(help: "Such as KGZ-2019-06.", transform: RecommendationID.argument) var recommendation:
      RecommendationID
    @OptionGroup var options: ReportOptions
    @OptionGroup var output: OutputOptions<HistoryReport>

    func run() throws {
      let snapshot = try options.snapshot(of: recommendation.edition, for: "report history")
      guard let report = HistoryReport(of: recommendation, in: snapshot) else {
        throw JournalError.unknownRecord(recommendation.text)
      }
      try output.tell(report, in: options.language)
    }
  }
}
