import ArgumentParser
import Registry
import Scoring
import Storage

struct RecommendationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommendation", abstract: "The recommendations of an edition.",
    subcommands: [List.self, Show.self, Add.self, Amend.self, Element.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists recommendations with their findings.",
      discussion: """
        Examples:
          tierwatch recommendation list
          tierwatch recommendation list --edition KGZ-2019 --language ky
        """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Option(help: "Only this edition, such as KGZ-2019.", transform: EditionID.argument) var edition:
      EditionID?
    @Flag(help: "Print the records as JSON.") var json = false

    func run() throws {
      let records = try registry.forReading().records(
        of: edition?.country, kinds: [.edition, .recommendation, .statusUpdate])
      let listed = records.recommendations.values
        .filter { edition == nil || $0.id.edition == edition }.sorted { $0.id < $1.id }
      if let edition, records.editions[edition] == nil { throw JournalError.unknownEdition(edition.text) }
      if json { return try Terminal.tell(Record.json(listed.map(Record.recommendation))) }
      let words = TerminalWords.of(language.resolved)
      guard !listed.isEmpty else { return Terminal.remark(words.states.nothingListed) }
      let rows = listed.map { recommendation in
        [
          recommendation.id.text, records.finding(of: recommendation).outcome.mark,
          recommendation.shortTitle.line(in: language.resolved),
        ]
      }
      Terminal.tell(
        TextTable(heads: [words.columns.name, words.columns.finding, words.columns.title], rows: rows)
          .text(width: Terminal.width))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows one recommendation as its record file has it.",
      discussion: """
        Example:
          tierwatch recommendation show KGZ-2019-04
        """)

    @Argument(help: "Such as KGZ-2019-04.", transform: RecommendationID.argument) var recommendation:
      RecommendationID
    @OptionGroup var registry: RegistryOptions
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
      let records = try registry.forReading().records(of: recommendation.edition.country)
      guard let found = records.recommendations[recommendation] else {
        throw JournalError.unknownRecord(recommendation.text)
      }
      try Terminal.tell(json ? Record.json([.recommendation(found)]) : Record.recommendation(found).yaml)
    }
  }
}
