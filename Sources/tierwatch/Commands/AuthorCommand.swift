import ArgumentParser
import Registry
import Reporting
import Storage

struct AuthorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "author", abstract: "Who writes in the registry, by pen-name.",
    subcommands: [Add.self, Withdraw.self, List.self, Show.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the authors with their roles and devices, and who of them has left.",
      discussion: """
        Examples:
          tierwatch author list
          tierwatch author list --json
        """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Flag(help: "Print the records as JSON.") var json = false

    func run() throws {
      let authors = try registry.forReading().records(kinds: [.author]).authors.values
        .sorted { $0.id < $1.id }
      if json { return try Terminal.tell(Record.json(authors.map(Record.author))) }
      guard !authors.isEmpty else {
        return Terminal.remark(TerminalWords.of(language.resolved).states.nothingListed)
      }
      let words = ReviewWords.of(language.resolved)
      let rows = authors.map { author in
        [
          author.id.text, author.country.text, author.role?.words(in: language.resolved) ?? "–",
          author.devices.isEmpty ? words.anyDevice : author.devices.map(\.text).joined(separator: " "),
          author.left.map { words.left($0.iso) } ?? words.writes,
        ]
      }
      Terminal.tell(TextTable(heads: words.authorHeads, rows: rows).text(width: Terminal.width))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows one author as the record file has it.",
      discussion: """
        Example:
          tierwatch author show aigul
        """)

    @Argument(help: "The pen-name.", transform: AuthorID.argument) var author: AuthorID
    @OptionGroup var registry: RegistryOptions
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
      guard let found = try registry.forReading().record(RecordKey(.author, author.text)) else {
        throw JournalError.unknownRecord(author.text)
      }
      try Terminal.tell(json ? Record.json([found]) : found.yaml)
    }
  }
}
