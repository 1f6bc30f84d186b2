import ArgumentParser
import Registry
import Reporting
import Storage

struct OwnerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "owner",
    abstract: "Who stands behind sources: what one owner says in many places is said once.",
    subcommands: [List.self, Show.self, Add.self, Amend.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists owners with what they are part of and how many sources are theirs.",
      discussion: """
        Sources whose owner is still written in words are named below the list.

        Example:
          tierwatch owner list --country KGZ --language ky
        """)

    @Option(help: "Only those of this country.", transform: CountryCode.argument) var country: CountryCode?
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Flag(help: "Print the records as JSON.") var json = false

    func run() throws {
      let records = try registry.forReading().records(of: country, kinds: [.owner, .source])
      let listed = records.owners.values.sorted { $0.id < $1.id }
      if json { return try Terminal.tell(Record.json(listed.map(Record.owner))) }
      let (words, columns) = (
        GradeWords.of(language.resolved), TerminalWords.of(language.resolved).columns
      )
      let counts = Dictionary(grouping: records.sources.values, by: \.owner).mapValues(\.count)
      let rows = listed.map { owner in
        [
          owner.id.text, owner.kind.words(in: language.resolved), "\(counts[owner.id.text] ?? 0)",
          owner.partOf?.text ?? "–", owner.name.line(in: language.resolved),
        ]
      }
      if rows.isEmpty {
        Terminal.remark(TerminalWords.of(language.resolved).states.nothingListed)
      } else {
        let heads = [columns.name, words.kind, words.sources, words.partOf, words.owner]
        Terminal.tell(TextTable(heads: heads, rows: rows).text(width: Terminal.width))
      }
      let inWords = Dictionary(
        grouping: records.sources.values.filter { $0.ownerID == nil }, by: \.owner
      ).mapValues(\.count)
      for owner in inWords.keys.sorted() {
        Terminal.remark(words.inWords(owner.harmless, inWords[owner] ?? 0))
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows one owner as its record file has it, with its parts and its sources.",
      discussion: """
        Example:
          tierwatch owner show KGZ-us-state-department
        """)

    @Argument(help: "Such as KGZ-akipress.", transform: OwnerID.argument) var owner: OwnerID
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
      let records = try registry.forReading().records(of: owner.country, kinds: [.owner, .source])
      guard let found = records.owners[owner] else { throw JournalError.unknownRecord(owner.text) }
      if json { return try Terminal.tell(Record.json([.owner(found)])) }
      Terminal.tell(try Record.owner(found).yaml)
      let words = GradeWords.of(language.resolved)
      let parts = records.owners.values.filter { $0.partOf == owner }.map(\.id.text).sorted()
      let sources = records.sources.values.filter { $0.ownerID == owner }.map(\.id.text).sorted()
      for (heading, names) in [(words.parts, parts), (words.ofSources, sources)] where !names.isEmpty {
        let lines = [heading] + names.map { "  \($0)" }
        Terminal.tell(lines.map { GradeHistory.mark + $0 }.joined(separator: "\n"))
      }
    }
  }
}
