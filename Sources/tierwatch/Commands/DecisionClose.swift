import ArgumentParser
import Registry
import Storage

extension DecisionCommand {
  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close",
      abstract: "Records that a decision was done, or was dropped.",
      discussion: """
        What was done needs a note or evidence: how does one know? A decision that was closed by mistake is
        opened again with 'tierwatch decision amend NAME --reopen'.

        Examples:
          tierwatch decision close KGZ-2025-D01 --outcome done --on 2026-03-20 --evidence KGZ-2025-N004
          tierwatch decision close KGZ-2025-D02 --outcome dropped --note-en "The law was changed instead."
        """)

    @Argument(help: "Such as KGZ-2025-D01.", transform: DecisionID.argument) var decision: DecisionID
    @Option(help: "done or dropped.") var outcome: DecisionOutcome
    @OptionGroup var note: NoteOptions
    @Option(help: "Evidence that shows it; once for each.", transform: EvidenceID.argument)
    var evidence: [EvidenceID] = []
    @Option(help: "The day on which it was done or dropped; else today.") var on: CalendarDay?
    @OptionGroup var language: LanguageOption
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var authorship: AuthorOptions

    func run() throws {
      let author = try authorship.name()
      let store = try registry.forWriting()
      let old = try store.decision(decision)
      let closing = Decision.Closing(
        outcome: outcome, on: try on ?? Today.day(), note: try note.text(over: nil), evidence: evidence)
      try authorship.keep(
        in: store, [.decision(old.closed(closing))], over: [.decision(old)], author: author,
        reason: authorship.reason ?? "decision \(decision) \(outcome.rawValue)")
      Terminal.tell(TerminalWords.of(language.resolved).interview.saved(decision.text))
    }
  }
}
