import Registry
import Reporting
import Storage

extension AuthorOptions {
  /// Refuses what would be refused before anything of it is shown; whoever sits at the terminal is asked later.
  func check(_ records: [Registry.Record], in store: RegistryStore) throws {
    do { try store.check(records, warningsBecause: warningsBecause) } catch let refused as RecordsRefused
      where refused.isWarning && Terminal.isInteractive
    {}
  }

  /// Keeps records. Where the guard warns and nothing was said on the command line, a person at the terminal is
  /// asked why it may stand; who has no answer keeps nothing.
  func keep(
    in store: RegistryStore, _ records: [Registry.Record], over seen: [Registry.Record] = [],
    new isNew: Bool = false, author: String, reason: String
  ) throws {
    do {
      try store.keep(
        records, over: seen, new: isNew, author: author, reason: reason, warningsBecause: warningsBecause)
    } catch let refused as RecordsRefused where refused.isWarning && Terminal.isInteractive {
      Terminal.remark(refused.words(in: Reader.language))
      let because = Terminal.ask(WarningWords.of(Reader.language).whyMayItStand)
      guard let because, !because.allSatisfy(\.isWhitespace) else { throw refused }
      _ = try JournalReason.argument(because)
      try store.keep(
        records, over: seen, new: isNew, author: author, reason: reason, warningsBecause: because)
    }
  }
}
