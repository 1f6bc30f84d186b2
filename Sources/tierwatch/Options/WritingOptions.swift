import ArgumentParser
import Registry
import Storage

/// What a command that writes a record needs: in which registry, in which language, by whom and why.
struct WritingOptions: ParsableArguments {
  @OptionGroup var registry: RegistryOptions
  @OptionGroup var language: LanguageOption
  @OptionGroup var authorship: AuthorOptions

  /// Who writes, and where.
  func begin() throws -> (author: String, store: RegistryStore) {
    (try authorship.name(), try registry.forWriting())
  }

  /// Where an edition or its placement says that it stands.
  func place(_ source: String?, of edition: EditionID, among records: RecordSet) throws -> SourcePlace? {
    try source.map { try SourcePlace($0, in: language.resolved, home: edition.country, among: records) }
  }

  /// Keeps a record of an edition, with the source that came with it.
  func keep(
    _ record: Record, with place: SourcePlace?, of edition: EditionID, in store: RegistryStore,
    author: String,
    reason: String
  ) throws {
    try authorship.keep(
      in: store, (place?.new ?? []) + [record], author: author, reason: authorship.reason ?? reason)
    Terminal.tell(TerminalWords.of(language.resolved).interview.saved(edition.text))
  }
}
