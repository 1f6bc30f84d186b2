import ArgumentParser
import Registry
import Storage

extension RecommendationCommand {
  struct Element: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "element",
      abstract: "Adds or changes a part of a recommendation that can be checked by itself.",
      discussion: """
        An element that goes on from an earlier list keeps its findings and evidence: say --continues.

        Examples:
          tierwatch recommendation element KGZ-2026-02a --title "Publish the yearly figures" \\
            --side inPractice --closes-when "The figures of each year are published by March." --language en
          tierwatch recommendation element KGZ-2026-01a --continues KGZ-2025-01a
        """)

    @Argument(help: "Such as KGZ-2026-02a.", transform: ElementID.argument) var element: ElementID
    @Option(help: "What is asked, in a few words.") var title: String?
    @Option(help: "inLaw or inPractice.") var side: Side?
    @Option(help: "What would close it, in one sentence.") var closesWhen: String?
    @Flag(inversion: .prefixedNo, help: "Whether the recommendation cannot be met without it.")
    var essential: Bool?
    @Option(help: "The element of an earlier list that asks the same.", transform: ElementID.argument)
    var continues: ElementID?
    @OptionGroup var words: WordsOptions
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var authorship: AuthorOptions

    func run() throws {
      let author = try authorship.name()
      let store = try registry.forWriting()
      let recommendations = try store.records(of: element.recommendation.edition.country).recommendations
      guard let old = recommendations[element.recommendation] else {
        throw JournalError.unknownRecord(element.recommendation.text)
      }
      try authorship.keep(
        in: store, [.recommendation(old.with(changed(in: old, by: author)))], author: author,
        reason: authorship.reason ?? "element \(element)")
      Terminal.tell(TerminalWords.of(words.language.resolved).interview.saved(element.text))
    }

    private func changed(in recommendation: Recommendation, by author: String) throws -> Registry.Element {
      let old = recommendation.elements.first { $0.id == element }
      let title = try title.map { try words.text($0, over: old?.title, by: author) } ?? old?.title
      let closing =
        try closesWhen.map { try words.text($0, over: old?.closesWhen, by: author) } ?? old?.closesWhen
      guard let title, let closing, let side = side ?? old?.side else {
        throw Complaint.newElement(element)
      }
      return Registry.Element(
        id: element, title: title, essential: essential ?? old?.essential ?? true, side: side,
        closesWhen: closing, continues: continues ?? old?.continues)
    }
  }
}

extension Recommendation {
  /// The same with an element added, or in place of its former self.
  fileprivate func with(_ element: Registry.Element) -> Recommendation {
    Recommendation(
      id: id, shortTitle: shortTitle, text: text, themes: themes, criteria: criteria, areas: areas,
      nature: nature, lead: lead, supporting: supporting, locator: locator,
      elements: (elements.filter { $0.id != element.id } + [element]).sorted { $0.id < $1.id },
      lineage: lineage, note: note)
  }
}
