import ArgumentParser
import Registry
import Reporting
import Storage

struct DecisionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decision",
    abstract: "What the annual review of a list decided should be done, by whom and by when.",
    subcommands: [List.self, Show.self, Add.self, Close.self, Amend.self, Withdraw.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the decisions on an edition's list, and how each stands.",
      discussion: """
        A decision is late when it is open after the day on which it was due; that is reckoned, not recorded.

        Examples:
          tierwatch decision list KGZ-2025 --language ky
          tierwatch decision list KGZ-2025 --late
          tierwatch decision list KGZ-2025 --open --as-of 2026-03-31 --json
        """)

    @Argument(help: "Such as KGZ-2025.", transform: EditionID.argument) var edition: EditionID
    @Flag(exclusivity: .exclusive) var standing: Standing?
    @Option(help: "How they stood at the end of this day; else today.") var asOf: CalendarDay?
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Flag(help: "Print the records as JSON.") var json = false

    enum Standing: String, EnumerableFlag {
      case open, late, closed

      static func help(for value: Standing) -> ArgumentHelp? {
        switch value {
        case .open: "Only those that nobody has closed, late ones too."
        case .late: "Only those that are late."
        case .closed: "Only those that were done or dropped."
        }
      }
    }

    func run() throws {
      let day = try asOf ?? Today.day()
      let records = try registry.forReading().records(
        of: edition.country, kinds: [.edition, .body, .decision])
      guard records.editions[edition] != nil else { throw JournalError.unknownEdition(edition.text) }
      let listed = records.decisions.values
        .filter { $0.edition == edition && $0.decided <= day && stands($0.state(on: day)) }
        .sorted { $0.id < $1.id }
      if json { return try Terminal.tell(Record.json(listed.map(Record.decision))) }
      let words = TerminalWords.of(language.resolved)
      guard !listed.isEmpty else { return Terminal.remark(words.states.nothingListed) }
      let heads = [words.columns.name, words.decisions.due, words.decisions.state, words.decisions.decision]
      Terminal.tell(
        TextTable(heads: heads, rows: listed.map { row($0, on: day, records) }).text(width: Terminal.width))
    }

    private func stands(_ state: DecisionState) -> Bool {
      switch standing {
      case .open: state == .open || state == .late
      case .late: state == .late
      case .closed: state == .done || state == .dropped
      case nil: true
      }
    }

    private func row(_ decision: Decision, on day: CalendarDay, _ records: RecordSet) -> [String] {
      let owner = decision.owner.map { records.bodies[$0]?.name.line(in: language.resolved) ?? $0.text }
      let names = decision.recommendations.map(\.text).joined(separator: ", ")
      let besides = [owner, names.isEmpty ? nil : names].compactMap(\.self).joined(separator: "; ")
      return [
        decision.id.text, decision.due?.iso ?? "–",
        decision.state(on: day).words(in: language.resolved),
        decision.text.line(in: language.resolved) + (besides.isEmpty ? "" : " (\(besides))"),
      ]
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows one decision as its record file has it.",
      discussion: """
        Example:
          tierwatch decision show KGZ-2025-D01
        """)

    @Argument(help: "Such as KGZ-2025-D01.", transform: DecisionID.argument) var decision: DecisionID
    @OptionGroup var registry: RegistryOptions
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
      let found = Record.decision(try registry.forReading().decision(decision))
      try Terminal.tell(json ? Record.json([found]) : found.yaml)
    }
  }
}
