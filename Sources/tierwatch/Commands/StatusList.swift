import ArgumentParser
import Registry
import Reporting
import Storage

extension StatusCommand {
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists findings by how far they have come: drafts, submitted, returned, approved.",
      discussion: """
        Without --state, what waits for somebody: submitted for a second person, returned for its author, with the \
        reason.

        Examples:
          tierwatch status list
          tierwatch status list --state submitted --edition KGZ-2025
          tierwatch status list --state draft --json
        """)

    @Option(help: "draft, submitted, returned or approved; once for each.") var state: [ReviewState] = []
    @Option(help: "Only findings on this edition's list.", transform: EditionID.argument)
    var edition: EditionID?
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Flag(help: "Print the records as JSON.") var json = false

    func run() throws {
      let store = try registry.forReading()
      let states = state.isEmpty ? [.submitted, .returned] : state
      let listed = try store.records(of: edition?.country, kinds: [.statusUpdate, .evidence]).statusUpdates
        .values.filter { update in
          update.finding.map { states.contains($0.state) } ?? false
            && (edition == nil || update.about.recommendation.edition == edition)
        }
        .sorted { ($0.since, $0.id) < ($1.since, $1.id) }
      if json { return try Terminal.tell(Record.json(listed.map(Record.statusUpdate))) }
      guard !listed.isEmpty else {
        return Terminal.remark(TerminalWords.of(language.resolved).states.nothingListed)
      }
      for update in listed { Terminal.tell(try paragraph(update, in: store)) }
    }

    private func paragraph(_ update: StatusUpdate, in store: RegistryStore) throws -> String {
      let head = [
        update.id.text, update.about.text, update.value(in: language.resolved), update.author.harmless,
      ]
      let why =
        try update.finding?.state == .returned
        ? store.lastReason(for: RecordKey(.statusUpdate, update.id.text)) : nil
      let lines = [update.reason.line(in: language.resolved)] + [why.map { "→ \($0)" }].compactMap(\.self)
      return
        ([head.joined(separator: "  ")]
        + lines.map { TextTable.wrapped($0, to: Terminal.width, after: "    ") }).joined(separator: "\n")
    }
  }
}
