import ArgumentParser
import Registry
import Storage

/// What a finding, a claim and a reading have in common.
struct StatementOptions: ParsableArguments {
  @Option(help: "Evidence that it rests on; once for each entry.", transform: EvidenceID.argument)
  var evidence: [EvidenceID] = []
  @Option(help: "Why, in a sentence or two for readers.") var because: String
  @OptionGroup var language: LanguageOption
  @OptionGroup var registry: RegistryOptions
  @OptionGroup var authorship: AuthorOptions

  /// Keeps one line of a subject's history and says its name.
  func keep(
    _ statement: StatusUpdate.Statement, about subject: SubjectID, since: CalendarDay,
    period: EditionID? = nil, nextStep: String? = nil, in store: RegistryStore
  ) throws {
    let author = try authorship.name()
    guard !because.allSatisfy(\.isWhitespace) else { throw JournalError.emptyReason }
    guard let id = Names.statusUpdate(milliseconds: Today.milliseconds) else {
      throw Complaint.noName(.statusUpdate)
    }
    let update = StatusUpdate(
      id: id, about: subject, since: since, period: period, statement: statement, evidence: evidence,
      reason: text(because), author: author, nextStep: nextStep.map(text))
    try authorship.keep(
      in: store, [.statusUpdate(update)], author: author,
      reason: authorship.reason ?? "\(update.track.rawValue) on \(subject)")
    Terminal.tell(TerminalWords.of(language.resolved).interview.saved(id.text))
  }

  private func text(_ words: String) -> LocalizedText {
    LocalizedText([language.resolved: TextVersion(words)])
  }
}
