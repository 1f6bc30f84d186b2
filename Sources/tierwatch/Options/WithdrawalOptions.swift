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
    for other in citing { Terminal.remark(other.line(in: language.resolved, after: "  ")) }
    do { try store.check([.withdrawal(record.key)]) } catch let refused as RecordsRefused {
      throw Complaint.neededByOthers(record.key, refused, listed: Set(citing.map(\.key)))
    }
    guard try consent.given(to: words.ask, in: language.resolved) else { return false }
    try store.withdraw(record.key, over: [record], author: author, reason: reason)
    Terminal.tell(words.done(name))
    return true
  }
}

extension Record {
  /// Enough to recognize it by, as wide as the terminal.
  func line(in language: Language, after mark: String = "") -> String {
    let parts =
      switch self {
      case .evidence(let entry):
        [entry.event.iso, entry.sensitivity.words(in: language), entry.fact.line(in: language)]
      case .statusUpdate(let update):
        [
          update.since.iso, update.about.text, update.value(in: language), update.author.harmless,
          update.reason.line(in: language),
        ]
      case .decision(let decision): [decision.decided.iso, decision.text.line(in: language)]
      case .commentary(let commentary):
        [commentary.since.iso, commentary.author.harmless, commentary.text.line(in: language)]
      case .owner(let owner): [owner.name.line(in: language)]
      case .author(let author): [author.role?.words(in: language)].compactMap(\.self)
      case .country, .body, .source, .edition, .placement, .recommendation: [String]()
      }
    let text = ([key.words(in: language)] + parts).joined(separator: " · ")
    return TextTable.wrapped(text, to: Terminal.width, after: mark, hanging: mark.count + 4)
  }
}
