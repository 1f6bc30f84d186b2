import ArgumentParser
import Registry
import Reporting
import Storage

struct Erase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erases the words of a record for good, in all its versions or the earlier ones.",
    discussion: """
      For what should never have been written. The entries stay in the journal as empty places with their digests, so \
      that the journal still verifies; what they said, and the key of what was encrypted, is gone and nothing brings \
      it back. Reasons given to the journal stay: they are not for such words. Backups, exports and packs made before \
      keep what they hold: see to them yourself.

      Examples:
        tierwatch erase E-7F3KQ2M9XW4T --because "a person can be recognized"
        tierwatch erase E-7F3KQ2M9XW4T --earlier --because "the first wording named a village"
        tierwatch erase --list
      """)

  @Argument(help: "The record's name, such as E-7F3KQ2M9XW4T.") var name: String?
  @OptionGroup var registry: RegistryOptions
  @OptionGroup var language: LanguageOption
  @Option(help: "A pen-name for the journal; else TIERWATCH_AUTHOR.") var author: String?
  @OptionGroup var why: ReasonOptions
  @Flag(help: "Only what later versions have replaced.") var earlier = false
  @Flag(help: "List what was erased, by whom and why.") var list = false
  @OptionGroup var consent: ConsentOptions

  private var words: VaultWords { VaultWords.of(language.resolved) }

  func validate() throws {
    guard list == (name == nil), list || why.because != nil else { throw ValidationError(.erase) }
  }

  func run() throws {
    guard let name else { return try tellErased() }
    let author = try AuthorOptions.name(from: author)
    let store = try registry.forWriting()
    let keys = try store.keys(named: name)
    let entries = try keys.flatMap { try store.standingEntries(of: $0, onlyReplaced: earlier) }
    guard !keys.isEmpty else { throw JournalError.unknownRecord(name) }
    guard !entries.isEmpty else { return Terminal.remark(words.nothingToErase(name)) }
    guard try consent.given(to: words.askErase(name, entries.count), in: language.resolved) else { return }
    try store.erase(entries, author: author, reason: why.because ?? "")
    Terminal.tell(words.erased(name, entries.count))
  }

  private func tellErased() throws {
    let erased = try registry.forReading().erased()
    guard !erased.isEmpty else { return Terminal.remark(words.nothingErased) }
    for (erasure, entries) in erased.grouped() {
      let names = entries.compactMap(\.subject?.name)
      let counted = Dictionary(grouping: names, by: \.self).keys.sorted().prefix(10).joined(separator: ", ")
      Terminal.tell(
        words.erasedLine(erasure.id.day ?? "–", erasure.author, counted, entries.count, erasure.reason))
    }
  }
}

extension [ErasedEntry] {
  /// By the entry that erased them, in order.
  fileprivate func grouped() -> [(by: EntryHeader, entries: [ErasedEntry])] {
    var groups: [(by: EntryHeader, entries: [ErasedEntry])] = []
    for entry in self {
      if groups.last?.by == entry.by {
        groups[groups.count - 1].entries.append(entry)
      } else {
        groups.append((entry.by, [entry]))
      }
    }
    return groups
  }
}
