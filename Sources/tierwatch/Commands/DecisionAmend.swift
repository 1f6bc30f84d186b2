import ArgumentParser
import Registry
import Storage

extension DecisionCommand {
  struct Amend: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "amend",
      abstract: "Changes a decision; what is not given stays as it was.",
      discussion: """
        Every field that changes is shown, old and new. Recommendations are replaced whole.

        Examples:
          tierwatch decision amend KGZ-2025-D01 --due 2026-06-30 --reason "The ministry asked for three months."
          tierwatch decision amend KGZ-2025-D01 --text-ky "2025-жылдын иштеринин санын жарыялоо."
          tierwatch decision amend KGZ-2025-D02 --reopen
        """)

    @Argument(help: "Such as KGZ-2025-D01.", transform: DecisionID.argument) var decision: DecisionID
    @OptionGroup var fields: DecisionFields
    @Option(help: "A field to empty: owner, due or recommendations.") var without: [Emptied] = []
    @Flag(help: "It was not done or dropped after all.") var reopen = false
    @OptionGroup var language: LanguageOption
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var authorship: AuthorOptions

    enum Emptied: String, CaseIterable, ExpressibleByArgument {
      case owner, due, recommendations
    }

    func run() throws {
      let author = try authorship.name()
      let store = try registry.forWriting()
      let old = try store.decision(decision)
      let amended = try amended(old)
      guard amended != old else { throw Complaint.nothingToChange(decision.text, option: "--due") }
      try authorship.check([.decision(amended)], in: store)
      for change in try store.changes(from: .decision(old), to: .decision(amended)) {
        Terminal.remark(change.line(in: language.resolved))
      }
      try authorship.keep(
        in: store, [.decision(amended)], over: [.decision(old)], author: author,
        reason: authorship.reason ?? "decision \(decision) amended")
      Terminal.tell(TerminalWords.of(language.resolved).interview.saved(decision.text))
    }

    private func amended(_ old: Decision) throws -> Decision {
      let recommendations = try fields.recommendations(of: old.edition)
      return try Decision(
        id: old.id, decided: fields.decided ?? old.decided,
        text: fields.text.text(over: old.text) ?? old.text,
        recommendations: without.contains(.recommendations)
          ? [] : recommendations.isEmpty ? old.recommendations : recommendations,
        owner: without.contains(.owner) ? nil : fields.owner ?? old.owner,
        due: without.contains(.due) ? nil : fields.due ?? old.due, author: old.author,
        closed: reopen ? nil : old.closed)
    }
  }
}
