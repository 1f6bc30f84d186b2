import ArgumentParser
import Registry
import Storage

/// A step of a review: on which registry, by whom, and why.
struct BecauseOptions: ParsableArguments {
  @Option(help: "Why, in a sentence for whoever works on it.")
  var because: String?
  @OptionGroup var language: LanguageOption
  @OptionGroup var registry: RegistryOptions
  @OptionGroup var authorship: AuthorOptions

  mutating func validate() throws {
    because = try JournalReason.standing(because, because: authorship.warningsBecause)
  }

  /// Why, for the journal; what was typed, else what the step itself says.
  func reason(else step: String) throws -> String {
    let reason = because ?? authorship.reason ?? step
    guard !reason.allSatisfy(\.isWhitespace) else { throw JournalError.emptyReason }
    return reason
  }

  /// Why, where nothing else says it.
  func demandedReason() throws -> String { try reason(else: "") }

  func tellSaved(_ name: String) {
    Terminal.tell(TerminalWords.of(language.resolved).interview.saved(name))
  }
}
