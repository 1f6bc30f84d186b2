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
      for side in conflict.versions.dropLast() { try tell(side, beside: conflict.shown, in: store) }
      if let shown = conflict.shown {
        try tell(shown, words.shown, beside: conflict.versions.first, in: store)
      }
    }

    /// Who wrote it, when and why, and where it differs from another.
    private func tell(
      _ side: Conflict.Side, _ mark: String? = nil, beside other: Conflict.Side?, in store: RegistryStore
    ) throws {
      let state = side.isWithdrawal ? words.withdrawn : side.record == nil ? words.hidden : nil
      let facts = ["\(side.header.id)", side.header.id.day ?? "–", side.header.author.harmless]
      let marks = [state, mark].compactMap(\.self).map { " \($0)" }.joined()
      Terminal.tell("  \(facts.joined(separator: "  "))\(marks)  “\(side.header.reason.harmless)”")
      guard let record = side.record, let other = other?.record else { return }
      for change in try store.changes(from: other, to: record) {
        Terminal.tell("    \(change.path): \((change.after ?? "–").harmless)")
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
    @Option(help: "The version that holds, or the beginning of its name.") var keep: String
    @OptionGroup var step: BecauseOptions

    func run() throws {
      guard let kind = RecordKind(rawValue: kind) else { throw JournalError.unknownRecord("\(kind) \(name)") }
      let (author, reason) = (try step.authorship.name(), try step.demandedReason())
      let store = try step.registry.forWriting()
      try step.authorship.answering { because in
        try store.settle(
          RecordKey(kind, name), keeping: keep, author: author, reason: reason, warningsBecause: because)
      }
      Terminal.tell(BundleWords.of(step.language.resolved).settled(name.harmless))
    }
  }
}
