import ArgumentParser
import Registry
import Storage

extension StatusCommand {
  struct Reading: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reading",
      abstract: "Records how we read what a later Report writes of a recommendation.",
      discussion: """
        The Report never rules on a single recommendation: say whether it says so outright (explicit) or
        whether you infer it (inferred). It holds from the day on which that Report was published.

        Examples:
          tierwatch status reading KGZ-2024-01 KGZ-2025 --direction increased --certainty explicit \\
            --evidence KGZ-2025-N005 --because "More victims were identified and referred." --language en
          tierwatch status reading KGZ-2024-02 KGZ-2025 --direction mixed \\
            --because "Тергөө көбөйүп, куугунтук азайган." --language ky
        """)

    @Argument(help: "Of the earlier list, such as KGZ-2024-01.", transform: RecommendationID.argument)
    var recommendation: RecommendationID
    @Argument(help: "The edition that was read, such as KGZ-2025.", transform: EditionID.argument)
    var edition: EditionID
    @Option(help: "increased, maintained, decreased or mixed.") var direction: Movement?
    @Option(help: "explicit or inferred.") var certainty: Certainty = .inferred
    @Option(help: "The day from which it holds; else that of the edition's publication, else today.")
    var since: CalendarDay?
    @OptionGroup var statement: StatementOptions

    func run() throws {
      let store = try statement.registry.forWriting()
      let published = try store.records(of: edition.country).editions[edition]?.published
      let reading = ReportReading(edition: edition, direction: direction, certainty: certainty)
      try statement.keep(
        .reportReading(reading), about: .recommendation(recommendation),
        since: since ?? published ?? Today.day(), in: store)
    }
  }
}
