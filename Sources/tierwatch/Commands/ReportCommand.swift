import ArgumentParser
import Registry
import Reporting

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Documents made from the records.",
    subcommands: [Progress.self, History.self, TierRisk.self, Review.self])

  struct Progress: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "progress",
      abstract: "What came of an edition's recommendations, every sentence with its evidence.",
      discussion: """
        Takes public records only, and counts the rest. The same registry, day and language give the
        same bytes. What changed is told since the list before was published, if anything was judged
        by then, else since this list was; --since names another day, or an edition for its day.

        Examples:
          tierwatch report progress KGZ-2019 --language ky
          tierwatch report progress KGZ-2019 --as-of 2019-12-31 --format markdown -o report.md
          tierwatch report progress KGZ-2025 --since KGZ-2024
          tierwatch report progress KGZ-2025 --since 2025-07-01 --as-of 2025-12-31
          tierwatch report progress KGZ-2019 --known-at 3f9c1b2a --format json
          tierwatch report progress KGZ-2019 --format csv -o tables
          tierwatch report progress KGZ-2019 --table figures -o figures.csv

        Tables hold facts and stable keys, the same in every language; those written with -o open in a
        spreadsheet as they are.
        """)

    @Argument(help: "Such as KGZ-2019.", transform: EditionID.argument) var edition: EditionID
    @Option(help: "Tell what changed since a day, or since an edition such as KGZ-2024 was published.")
    var since: SinceArgument?
    @OptionGroup var options: ReportOptions
    @OptionGroup var output: OutputOptions<ProgressReport>

    func run() throws {
      let snapshot = try options.snapshot(of: edition, for: "report progress")
      try output.tell(ProgressReport(snapshot, since: since?.comparison(in: snapshot)), in: options.language)
    }
  }
}
