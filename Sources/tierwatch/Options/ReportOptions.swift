import ArgumentParser
import Registry
import Storage

/// What every report is made from, and in which language.
struct ReportOptions: ParsableArguments {
  @OptionGroup var registry: RegistryOptions
  @OptionGroup var language: LanguageOption
  @Option(help: "What held by this day; else today.") var asOf: CalendarDay?
  @Option(help: "What the journal knew at this head, as 'journal log' prints it.") var knownAt: String?

  /// What held of an edition's country; its list must have been published by then.
  func snapshot(of edition: EditionID) throws -> RegistrySnapshot {
    let snapshot = try registry.forReading().snapshot(
      of: edition, asOf: asOf ?? Today.day(), knownAt: knownAt)
    if let opened = snapshot.edition.published, opened > snapshot.asOf {
      throw Failure(
        .usage,
        "\(edition): its list was published on \(opened); choose that day or a later one with --as-of")
    }
    return snapshot
  }
}
