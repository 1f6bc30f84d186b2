import ArgumentParser
import Registry
import Storage

extension RecommendationCommand {
  struct Amend: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "amend",
      abstract: "Changes a recommendation; what is not given stays as it was.",
      discussion: """
        Words are changed in one language at a time; translations made from it are then marked as older than
        their original. Lists such as --theme are replaced whole.

        Examples:
          tierwatch recommendation amend KGZ-2026-01 --text "Жаңы текст." --language ky
          tierwatch recommendation amend KGZ-2026-01 --authentic --language en \\
            --text "Vigorously investigate and prosecute trafficking crimes."
        """)

    @Argument(help: "Such as KGZ-2026-01.", transform: RecommendationID.argument) var recommendation:
      RecommendationID
    @OptionGroup var fields: RecommendationOptions
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var authorship: AuthorOptions

    func run() throws {
      let author = try authorship.name()
      let store = try registry.forWriting()
      let old = try store.records(of: recommendation.edition.country).recommendations[recommendation]
      guard let old, let amended = try fields.recommendation(recommendation, over: old, by: author) else {
        throw JournalError.unknownRecord(recommendation.text)
      }
      guard amended != old else {
        throw Complaint.nothingToChange(recommendation.text, option: "--text")
      }
      try authorship.keep(
        in: store, [.recommendation(amended)], author: author,
        reason: authorship.reason ?? "recommendation \(recommendation) amended")
      Terminal.tell(TerminalWords.of(fields.words.language.resolved).interview.saved(recommendation.text))
    }
  }
}
