import ArgumentParser
import Registry
import Reporting
import Storage

struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts", abstract: "Records that two people changed apart, and how it is settled.",
    subcommands: [List.self, Settle.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists records with more than one version in force, and how they differ.",
      discussion: """
        Until it is settled, reports show the most sensitive of the versions, and among equals the later; a record that one \
        side withdrew is not shown.

        Example:
          tierwatch conflicts list
        """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption

    private var words: BundleWords { BundleWords.of(language.resolved) }

    func run() throws {
      let store = try registry.forReading()
      let all = try store.conflicts()
      let open = all.filter { !$0.isSealed }
      guard !all.isEmpty else { return Terminal.remark(words.noConflicts) }
      for conflict in open { try tell(conflict, in: store) }
      if open.count < all.count { Terminal.tell(words.sealedConflicts(all.count - open.count)) }
    }

    private func tell(_ conflict: Conflict, in store: RegistryStore) throws {
      Terminal.tell(
        "\(conflict.key.words(in: language.resolved)) (\(conflict.key.kind.rawValue) \(conflict.key.name))")
      for (number, side) in conflict.versions.enumerated() {
        let isShown = number == conflict.versions.count - 1
        let mark = isShown ? " \(words.shown)" : ""
        let state =
          side.header.change == "withdrawal"
          ? " \(words.withdrawn)" : side.record == nil ? " \(words.hidden)" : ""
        Terminal.tell(
          "  \(side.header.id)  \(side.header.id.day ?? "–")  \(side.header.author.harmless)\(state)\(mark)"
            + "  “\(side.header.reason.harmless)”")
        if let record = side.record, let shown = conflict.versions.last?.record, !isShown {
          for change in try store.changes(from: shown, to: record) {
            Terminal.tell("    \(change.path): \((change.after ?? "–").harmless)")
          }
        } else if let record = side.record, isShown, let other = conflict.versions.first?.record {
          for change in try store.changes(from: other, to: record) {
            Terminal.tell("    \(change.path): \((change.after ?? "–").harmless)")
          }
        }
      }
    }
  }

  struct Settle: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "settle", abstract: "Keeps one of the versions, by an entry that replaces them all.",
      discussion: """
        KIND, NAME and the versions stand in 'tierwatch conflicts list'. To keep something of both, settle first and amend then.

        Example:
          tierwatch conflicts settle evidence KGZ-2019-N027 --keep 0193a5c2-7d40 --because "the ministry confirmed it"
        """)

    @Argument(help: "Such as evidence.") var kind: String
    @Argument(help: "Such as KGZ-2019-N027.") var name: String
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Option(help: "The version that holds, or the beginning of its name.") var keep: String
    @Option(help: "Why, in a few words, for the journal.", transform: JournalReason.argument) var because:
      String
    @Option(help: "A pen-name for the journal; else TIERWATCH_AUTHOR.") var author: String?

    func run() throws {
      guard let kind = RecordKind(rawValue: kind) else { throw JournalError.unknownRecord("\(kind) \(name)") }
      let author = try AuthorOptions.name(from: author)
      try registry.forWriting().settle(RecordKey(kind, name), keeping: keep, author: author, reason: because)
      Terminal.tell(BundleWords.of(language.resolved).settled(name.harmless))
    }
  }
}
