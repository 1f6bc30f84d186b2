import ArgumentParser
import Registry
import Storage

extension StatusCommand {
  struct Claim: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "claim",
      abstract: "Records what the authorities say of a recommendation; it never moves our finding.",
      discussion: """
        Claims: none, promised, underWay, saysDone, rejects.

        Examples:
          tierwatch status claim KGZ-2025-01 underWay --evidence KGZ-2025-N004 \\
            --because "The ministry reports more investigations than the year before." --language en
          tierwatch status claim KGZ-2025-02 promised --since 2025-11-10 \\
            --because "Министрлик жаңы борбор ачууну убада кылды." --language ky
        """)

    @Argument(help: "Such as KGZ-2025-01.", transform: RecommendationID.argument) var recommendation:
      RecommendationID
    @Argument(help: "What they say.") var claim: Registry.Claim
    @Option(help: "The day from which it holds; else today.") var since: CalendarDay?
    @OptionGroup var statement: StatementOptions

    func run() throws {
      try statement.keep(
        .claim(claim), about: .recommendation(recommendation), since: since ?? Today.day(),
        in: statement.registry.forWriting())
    }
  }
}
