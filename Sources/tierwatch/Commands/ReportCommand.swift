import ArgumentParser
import Registry
import Reporting
import Storage

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Documents made from the records.", subcommands: [Progress.self])

  struct Progress: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "What came of an edition's recommendations, every sentence with its evidence.",
      discussion: """
        Takes public records only, and counts the rest. The same registry, day and language give the
        same bytes.

        Examples:
          tierwatch report progress KGZ-2019 --language ky
          tierwatch report progress KGZ-2019 --as-of 2019-12-31 --format markdown -o report.md
          tierwatch report progress KGZ-2019 --known-at 3f9c1b2a --format json
          tierwatch report progress KGZ-2019 --format csv -o tables
          tierwatch report progress KGZ-2019 --table figures -o figures.csv

        Tables hold facts and stable keys, the same in every language; those written with -o open in a
        spreadsheet as they are.
        """)

    @Argument(help: "Such as KGZ-2019.", transform: EditionID.argument) var edition: EditionID
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Option(help: "What held by this day; else today.") var asOf: CalendarDay?
    @Option(help: "What the journal knew at this head, as 'journal log' prints it.") var knownAt: String?
    @OptionGroup var output: OutputOptions<ProgressReport>

    func run() throws {
      let snapshot = try registry.forReading().snapshot(
        of: edition, asOf: asOf ?? Today.day(), knownAt: knownAt)
      if let opened = snapshot.edition.published, opened > snapshot.asOf {
        throw Failure(
          .usage,
          "\(edition): its list was published on \(opened); choose that day or a later one with --as-of")
      }
      let report = ProgressReport(snapshot)
      try output.tell(report) { try $0.render(report, in: language.resolved, width: $1) }
    }
  }
}
