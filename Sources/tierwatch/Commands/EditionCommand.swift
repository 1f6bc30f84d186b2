import ArgumentParser
import Registry
import Reporting
import Storage

struct EditionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edition", abstract: "The editions of the Report: their lists and their verdicts.",
    subcommands: [List.self, Show.self, Set.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the recorded editions with their tiers and how much of their lists is known.",
      discussion: """
        Examples:
          tierwatch edition list
          tierwatch edition list --language ky
        """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Flag(help: "Print the records as JSON.") var json = false

    func run() throws {
      let records = try registry.forReading().records(kinds: [.edition, .placement, .recommendation])
      let listed = records.editions.values.sorted { $0.id < $1.id }
      if json { return try Terminal.tell(Record.json(listed.map(Record.edition))) }
      let words = TerminalWords.of(language.resolved)
      guard !listed.isEmpty else { return Terminal.remark(words.states.nothingListed) }
      let heads = words.placements
      let rows = listed.map { edition in
        [
          edition.id.text, records.placements[edition.id]?.tier.words(in: language.resolved) ?? "–",
          edition.published?.iso ?? "–",
          "\(records.recommendations.keys.count { $0.edition == edition.id })",
          edition.listComplete ? heads.complete : heads.partial,
        ]
      }
      Terminal.tell(
        TextTable(
          heads: [heads.edition, heads.tier, heads.published, heads.recommendations, heads.list], rows: rows
        ).text(width: Terminal.width))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows one edition as its record file has it, with its placement.",
      discussion: """
        Examples:
          tierwatch edition show KGZ-2025
          tierwatch edition show KGZ-2025 --json
        """)

    @Argument(help: "Such as KGZ-2025.", transform: EditionID.argument) var edition: EditionID
    @OptionGroup var registry: RegistryOptions
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
      let records = try registry.forReading().records(of: edition.country)
      guard let found = records.editions[edition] else { throw JournalError.unknownEdition(edition.text) }
      let shown = [Record.edition(found)] + (records.placements[edition].map { [.placement($0)] } ?? [])
      try Terminal.tell(json ? Record.json(shown) : shown.map { try $0.yaml }.joined(separator: "\n"))
    }
  }
}
