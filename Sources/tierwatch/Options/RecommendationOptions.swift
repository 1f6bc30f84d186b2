import ArgumentParser
import Registry

/// The fields of a recommendation besides its name; what is not given stays as it was.
struct RecommendationOptions: ParsableArguments {
  @Option(help: "Its short title.") var title: String?
  @Option(help: "Its text, in your own words or, with --authentic, as published.") var text: String?
  @Option(help: "oneOff (adopt, create) or continuing (investigate, train).") var nature: Nature?
  @Option(help: "prosecution, protection, prevention or partnership; once for each.") var theme: [Theme] = []
  @Option(help: "A statutory criterion that it bears on, such as b2; once for each.")
  var criterion: [Criterion] = []
  @Option(help: "An effort area, such as training; once for each.") var area: [EffortArea] = []
  @Option(
    help: "A body that leads, such as KGZ-interior-ministry; once for each.", transform: BodyID.argument)
  var lead: [BodyID] = []
  @Option(help: "A body that supports; once for each.", transform: BodyID.argument)
  var supporting: [BodyID] = []
  @Option(
    help:
      "Where it came from, such as carried:KGZ-2025-01 (carried, reworded, split, merged, narrowed, widened).",
    transform: Recommendation.Ancestry.argument)
  var lineage: [Recommendation.Ancestry] = []
  @Option(help: "A remark for readers of the record.") var note: String?
  @OptionGroup var words: WordsOptions

  /// The recommendation with these fields in place of the old ones; `nil` while one is missing that none has.
  func recommendation(
    _ id: RecommendationID, over old: Recommendation?, by author: String
  ) throws -> Recommendation? {
    guard let shortTitle = try said(title, over: old?.shortTitle, by: author),
      let text = try said(text, over: old?.text, by: author), let nature = nature ?? old?.nature
    else { return nil }
    return Recommendation(
      id: id, shortTitle: shortTitle, text: text, themes: theme.isEmpty ? old?.themes ?? [] : theme,
      criteria: criterion.isEmpty ? old?.criteria ?? [] : criterion,
      areas: area.isEmpty ? old?.areas ?? [] : area, nature: nature,
      lead: lead.isEmpty ? old?.lead ?? [] : lead,
      supporting: supporting.isEmpty ? old?.supporting ?? [] : supporting,
      locator: old?.locator ?? Locator(section: .recommendations, item: id.position),
      elements: old?.elements ?? [], lineage: lineage.isEmpty ? old?.lineage ?? [] : lineage,
      note: try said(note, over: old?.note, by: author))
  }

  private func said(
    _ words: String?, over old: LocalizedText?, by author: String
  ) throws -> LocalizedText? {
    try words.map { try self.words.text($0, over: old, by: author) } ?? old
  }
}

extension Recommendation.Ancestry {
  fileprivate static func argument(_ text: String) throws -> Self {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let relation = LineageRelation(rawValue: parts[0]),
      let ancestor = RecommendationID(parts[1])
    else { throw ValidationError(.noLineage(text)) }
    return Self(ancestor: ancestor, relation: relation)
  }
}
