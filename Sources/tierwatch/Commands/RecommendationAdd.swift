import ArgumentParser
import Registry
import Storage

extension RecommendationCommand {
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Records a recommendation of a list.",
      discussion: """
        Its number is its place in the printed list. One that was carried over or reworded takes from the
        earlier one whatever you do not give, and its elements ask the same: findings and evidence go on.
        The edition comes first: see 'tierwatch edition set'.

        Examples:
          tierwatch recommendation add KGZ-2026-01 --lineage carried:KGZ-2025-01
          tierwatch recommendation add KGZ-2026-02 --title "Data on trafficking cases" --nature continuing \\
            --text "Collect data on trafficking cases and publish them each year." --theme prosecution \\
            --area data_provision --lead KGZ-interior-ministry --language en
        """)

    @Argument(help: "Such as KGZ-2026-01.", transform: RecommendationID.argument) var recommendation:
      RecommendationID
    @OptionGroup var fields: RecommendationOptions
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var authorship: AuthorOptions

    func run() throws {
      let author = try authorship.name()
      let store = try registry.forWriting()
      let records = try store.records(of: recommendation.edition.country)
      guard records.recommendations[recommendation] == nil else {
        throw Complaint.recordedAlready(recommendation)
      }
      let edition = recommendation.edition
      guard records.editions[edition] != nil else { throw Complaint.editionNeeded(edition) }
      for step in fields.lineage where records.recommendations[step.ancestor] == nil {
        throw JournalError.unknownRecord(step.ancestor.text)
      }
      guard let added = try fields.recommendation(recommendation, over: model(records), by: author) else {
        throw Complaint.newRecommendation(recommendation)
      }
      try authorship.keep(
        in: store, [.recommendation(added)], author: author,
        reason: authorship.reason ?? "recommendation \(recommendation)")
      Terminal.tell(TerminalWords.of(fields.words.language.resolved).interview.saved(recommendation.text))
    }

    /// What was carried over or reworded, as this list's recommendation.
    private func model(_ records: RecordSet) -> Recommendation? {
      guard fields.lineage.count == 1, let step = fields.lineage.first,
        [.carried, .reworded].contains(step.relation)
      else { return nil }
      return records.recommendations[step.ancestor]?.continued(as: recommendation)
    }
  }
}

extension Recommendation {
  /// The same under another list's number; each element goes on.
  fileprivate func continued(as id: RecommendationID) -> Recommendation {
    Recommendation(
      id: id, shortTitle: shortTitle, text: text, themes: themes, criteria: criteria, areas: areas,
      nature: nature, lead: lead, supporting: supporting,
      locator: Locator(section: .recommendations, item: id.position),
      elements: elements.compactMap { element in
        ElementID("\(id)\(element.id.letter)").map {
          Element(
            id: $0, title: element.title, essential: element.essential, side: element.side,
            closesWhen: element.closesWhen, continues: element.id)
        }
      })
  }
}
