import ArgumentParser
import Registry
import Storage

extension DecisionCommand {
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Records what a review meeting decided: one thing to be done, in one sentence.",
      discussion: """
        Write what is to be done so that anybody can later see whether it was. No names of persons: a decision
        has a public body as its owner.

        Examples:
          tierwatch decision add KGZ-2025 --recommendation 1 --owner KGZ-interior-ministry --due 2026-03-31 \\
            --text-en "Publish the number of investigations and convictions of 2025." \\
            --text-ru "Опубликовать число расследований и приговоров за 2025 год."
          tierwatch decision add KGZ-2025 --decided 2025-11-20 --text-ky "Жаңы тартипти бекитүү."
        """)

    @Argument(help: "The list that the meeting reviewed, such as KGZ-2025.", transform: EditionID.argument)
    var edition: EditionID
    @OptionGroup var fields: DecisionFields
    @Option(help: "Its name, such as KGZ-2025-D07; else the next one.", transform: DecisionID.argument)
    var name: DecisionID?
    @OptionGroup var language: LanguageOption
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var authorship: AuthorOptions

    func validate() throws {
      if let name, name.edition != edition { throw ValidationError(.decisionOfAnotherList(name, edition)) }
    }

    func run() throws {
      let author = try authorship.name()
      let text = try fields.text.required()
      let store = try registry.forWriting()
      guard try store.records(of: edition.country, kinds: [.edition]).editions[edition] != nil else {
        throw Complaint.editionNeeded(edition)
      }
      let id = try name(in: store)
      let decision = try Decision(
        id: id, decided: fields.decided ?? Today.day(), text: text,
        recommendations: fields.recommendations(of: edition), owner: fields.owner, due: fields.due,
        author: author)
      try authorship.keep(
        in: store, [.decision(decision)], new: true, author: author,
        reason: authorship.reason ?? "decision \(id)")
      Terminal.tell(TerminalWords.of(language.resolved).interview.saved(id.text))
    }

    /// The name that was given, if nothing ever bore it, or the one after the last that was ever given.
    private func name(in store: RegistryStore) throws -> DecisionID {
      let given = try store.namesGiven(to: .decision, of: edition.country).compactMap(DecisionID.init)
      if let name {
        guard !given.contains(name) else { throw Complaint.decisionRecordedAlready(name) }
        return name
      }
      let last = given.filter { $0.edition == edition }.map(\.number).max() ?? 0
      guard let next = DecisionID(edition: edition, number: last + 1) else {
        throw Complaint.noName(.decision)
      }
      return next
    }
  }
}
