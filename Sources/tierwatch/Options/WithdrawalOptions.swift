import ArgumentParser
import Registry
import Reporting
import Storage

/// What `withdraw` needs besides a name: a reason, and a yes.
struct WithdrawalOptions: ParsableArguments {
  @OptionGroup var registry: RegistryOptions
  @OptionGroup var language: LanguageOption
  @OptionGroup var authorship: AuthorOptions
  @OptionGroup var consent: ConsentOptions

  /// Takes a record out of force, unless records that name it need it; says whether it did.
  func withdraw(_ record: Record, citedBy citing: [Record], from store: RegistryStore) throws -> Bool {
    let (author, name) = (try authorship.name(), record.key.name)
    guard let reason = authorship.reason, !reason.allSatisfy(\.isWhitespace) else {
      throw JournalError.emptyReason
    }
    let words = CorrectionWords.of(language.resolved).withdrawal
    Terminal.remark(record.line(in: language.resolved))
    if !citing.isEmpty { Terminal.remark(words.citing(name)) }
    for other in citing { Terminal.remark("  " + other.line(in: language.resolved)) }
    let listed = Set(citing.map(\.key))
    try refusing(with: words.refused(name), but: listed) { try store.check([.withdrawal(record.key)]) }
    guard try consent.given(to: words.ask, in: language.resolved) else { return false }
    try store.withdraw(record.key, over: [record], author: author, reason: reason)
    Terminal.tell(words.done(name))
    return true
  }
}

/// Says what problems mean here, and lists them but for those of records that were listed already.
func refusing(with words: String, but listed: Set<RecordKey> = [], _ body: () throws -> Void) throws {
  do {
    try body()
  } catch let refused as RecordsRefused {
    let lines = refused.problems.filter { !listed.contains($0.record) }.map { "  \($0.record): \($0.what)" }
    throw Failure(
      refused.problems.isEmpty ? .confidential : .problems,
      ([words] + lines + [refused.hidden].compactMap(\.self)).joined(separator: "\n"))
  }
}

extension Record {
  /// Enough to recognize it by.
  func line(in language: Language) -> String {
    switch self {
    case .evidence(let entry):
      "\(key)  \(entry.event.iso)  \(entry.sensitivity.rawValue)  \(entry.fact.line(in: language))"
    case .statusUpdate(let update): "\(key)  \(update.line(in: language))"
    case .country, .body, .source, .edition, .placement, .recommendation, .commentary: "\(key)"
    }
  }
}

extension StatusUpdate {
  fileprivate func line(in language: Language) -> String {
    "\(since)  \(about)  \(value)  \(author.harmless)  \(reason.line(in: language))"
  }
}
