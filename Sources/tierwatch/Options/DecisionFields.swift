import ArgumentParser
import Registry
import Storage

/// The fields of a decision besides its name and its end; what is not given stays as it was.
struct DecisionFields: ParsableArguments {
  @OptionGroup var text: TextOptions
  @Option(help: "A recommendation that it is to move: 4, or KGZ-2025-04; once for each.")
  var recommendation: [String] = []
  @Option(
    help: "The public body that is to do it, such as KGZ-interior-ministry.", transform: BodyID.argument)
  var owner: BodyID?
  @Option(help: "The last day on which it is not late.") var due: CalendarDay?
  @Option(help: "The day of the meeting; of a new one, else today.") var decided: CalendarDay?

  /// Recommendations by their full names, or by their numbers in this list.
  func recommendations(of edition: EditionID) throws -> [RecommendationID] {
    try recommendation.map { text in
      let number = Int(text).map { $0 < 10 ? "\(edition)-0\($0)" : "\(edition)-\($0)" }
      return try RecommendationID.argument(number ?? text)
    }
  }
}

extension RegistryStore {
  /// A decision as it is kept; one that tells of a sealed entry is for nobody.
  func decision(_ id: DecisionID) throws -> Decision {
    guard let found = try records(of: id.edition.country, kinds: [.decision]).decisions[id] else {
      throw JournalError.unknownRecord(id.text)
    }
    return found
  }
}
