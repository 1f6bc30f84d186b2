import ArgumentParser
import Registry
import Reporting
import Storage

struct CommentaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commentary", abstract: "Signed paragraphs of judgement in the sections of reports.",
    subcommands: [List.self, Add.self, Withdraw.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the commentaries on an edition, by section and day.",
      discussion: """
        Examples:
          tierwatch commentary list KGZ-2025 --language ru
          tierwatch commentary list KGZ-2025 --section drivers --json
        """)

    @Argument(help: "Such as KGZ-2025.", transform: EditionID.argument) var edition: EditionID
    @Option(help: "Only this section.") var section: Commentary.Section?
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Flag(help: "Print the records as JSON.") var json = false

    func run() throws {
      let records = try registry.forReading().records(of: edition.country, kinds: [.edition, .commentary])
      guard records.editions[edition] != nil else { throw JournalError.unknownEdition(edition.text) }
      let listed = Commentary.Section.allCases.filter { section == nil || $0 == section }.flatMap { section in
        records.commentaries.values.filter { $0.edition == edition && $0.section == section }
          .sorted { ($0.since, $0.id) < ($1.since, $1.id) }
      }
      if json { return try Terminal.tell(Record.json(listed.map(Record.commentary))) }
      guard !listed.isEmpty else {
        return Terminal.remark(TerminalWords.of(language.resolved).states.nothingListed)
      }
      for commentary in listed { Terminal.tell(paragraph(commentary)) }
    }

    private func paragraph(_ commentary: Commentary) -> String {
      let head = [
        commentary.id.text, commentary.since.iso, commentary.author.harmless,
        commentary.section.words(in: language.resolved),
      ]
      return head.joined(separator: "  ") + "\n"
        + TextTable.wrapped(commentary.text.line(in: language.resolved), to: Terminal.width, after: "    ")
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Adds a paragraph of judgement to the end of a section, marked as one and signed.",
      discussion: """
        Sections of the progress report: onePage, overview, threePs, figures, whatChanged, whatIsMissing.
        Sections of the tier-risk memo: bottomLine, theClock, drivers, openings, unknowns; a forecast shows
        what was said before its Report. Public reports sign with a role, not with the pen-name.

        Examples:
          tierwatch commentary add KGZ-2025 overview --text-en "The list waits for a budget." \\
            --text-ru "Список ждёт бюджета."
          tierwatch commentary add KGZ-2025 drivers --since 2025-05-01 --text-ky "Иштер соттордо жүрөт."
        """)

    @Argument(help: "Such as KGZ-2025.", transform: EditionID.argument) var edition: EditionID
    @Argument(help: "The section, such as overview.") var section: Commentary.Section
    @OptionGroup var text: TextOptions
    @Option(help: "The day from which it holds; else today.") var since: CalendarDay?
    @OptionGroup var language: LanguageOption
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var authorship: AuthorOptions

    func run() throws {
      let author = try authorship.name()
      let text = try text.required()
      let store = try registry.forWriting()
      guard try store.records(of: edition.country, kinds: [.edition]).editions[edition] != nil else {
        throw Complaint.editionNeeded(edition)
      }
      guard let id = Names.commentary(on: edition, section) else { throw Complaint.noName(.commentary) }
      let commentary = Commentary(
        id: id, edition: edition, section: section, author: author, since: try since ?? Today.day(),
        text: text)
      try authorship.keep(
        in: store, [.commentary(commentary)], new: true, author: author,
        reason: authorship.reason ?? "commentary on \(section.rawValue) of \(edition)")
      Terminal.tell(TerminalWords.of(language.resolved).interview.saved(id.text))
    }
  }

  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Takes a commentary out of force; its history stays in the journal.",
      discussion: """
        Example:
          tierwatch commentary withdraw KGZ-2025-overview-7F3KQ2 --reason "The budget has come."
        """)

    @Argument(help: "Such as KGZ-2025-overview-7F3KQ2.", transform: CommentaryID.argument)
    var commentary: CommentaryID
    @OptionGroup var withdrawal: WithdrawalOptions

    func run() throws {
      let store = try withdrawal.registry.forWriting()
      let key = RecordKey(.commentary, commentary.text)
      guard let found = try store.records(around: key).commentaries[commentary] else {
        throw JournalError.unknownRecord(commentary.text)
      }
      _ = try withdrawal.withdraw(.commentary(found), citedBy: [], from: store)
    }
  }
}
