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
    try answering { because in
      try store.keep(
        records, over: seen, new: isNew, author: author, reason: reason, warningsBecause: because)
    }
  }

  /// Writes with what was said on the command line of the guard's warnings, or with the answer of whoever is asked.
  func answering(_ write: (_ because: String?) throws -> Void) throws {
    do {
      try write(warningsBecause)
    } catch let refused as RecordsRefused where refused.isWarning && Terminal.isInteractive {
      Terminal.remark(refused.words(in: Reader.language))
      let because = Terminal.ask(WarningWords.of(Reader.language).whyMayItStand)
      guard let because, !because.allSatisfy(\.isWhitespace) else { throw refused }
      try write(JournalReason.answer(because))
    }
  }
}
