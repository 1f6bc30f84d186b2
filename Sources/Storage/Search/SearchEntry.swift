import Registry

/// The kinds of record that are searched.
public enum SearchKind: String, CaseIterable, Sendable {
  case recommendation, evidence, update, decision
}

/// What is searched of one record: its words folded, and what filters ask for.
struct SearchEntry: Hashable {
  let kind: SearchKind
  let name: String
  /// The day by which it is put in order, and the date that a reader is shown.
  let day, shown: String
  let level: Sensitivity
  var grade = ""
  /// Names, as one word each.
  let names: [String]
  let words: FoldedTexts
  var source = ""
  let facets: [Facet]

  /// What a filter asks for, as a word of its own that no text holds.
  enum Facet: Hashable {
    case country(CountryCode)
    case year(Int)
    case area(EffortArea)
    case kind(SearchKind)
    case level(Sensitivity)
    case grade(EvidenceGrade)
    case subject(SubjectID)
    /// The calendar year of its day, by which many are put in order.
    case calendarYear(String)

    var word: String {
      switch self {
      case .country(let country): "country" + country.text.lowercased()
      case .year(let year): "year\(year)"
      case .area(let area):
        "area" + String(decoding: area.rawValue.utf8.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
      case .kind(let kind): "kind" + kind.rawValue
      case .level(let level): "level" + level.rawValue
      case .grade(let grade): "grade" + grade.description.lowercased()
      case .subject(let subject): "subject" + Folding.name(subject.text)
      case .calendarYear(let year): "day" + year
      }
    }
  }

  /// The words of a text in every language.
  static func words(_ text: LocalizedText) -> String {
    text.languages.map { FoldedTexts.words([text], in: $0) }.joined(separator: " ")
  }
}

extension SearchEntry {
  init(_ recommendation: Recommendation, words: FoldedTexts? = nil) {
    let edition = recommendation.id.edition
    let subjects =
      [.recommendation(recommendation.id)] + recommendation.elements.map { SubjectID.element($0.id) }
    self.init(
      kind: .recommendation, name: recommendation.id.text, day: "\(edition.year)-06-30",
      shown: "\(edition.year)", level: .public, names: subjects.map(\.text),
      words: words ?? FoldedTexts(recommendation.searchedTexts),
      facets: [.country(edition.country), .year(edition.year), .kind(.recommendation), .level(.public)]
        + recommendation.areas.map(Facet.area) + subjects.map(Facet.subject))
  }

  /// - Parameter source: its reliability and the words of its title, if it is recorded.
  init(
    _ evidence: Evidence, source: (reliability: Reliability?, words: String)?, words: FoldedTexts? = nil
  ) {
    let grade = source?.reliability.flatMap { reliability in
      evidence.credibility.map { EvidenceGrade(reliability, $0.grade) }
    }
    let links = evidence.links.flatMap { [$0.to, .recommendation($0.to.recommendation)] }
    let filters: [Facet?] = [
      .country(evidence.country), .year(evidence.edition.year), .kind(.evidence),
      .level(evidence.sensitivity), evidence.area.map(Facet.area), grade.map(Facet.grade),
    ]
    self.init(
      kind: .evidence, name: evidence.id.text, day: evidence.event.lastDay.iso, shown: evidence.event.iso,
      level: evidence.sensitivity, grade: grade?.description ?? "", names: [evidence.id.text],
      words: words ?? FoldedTexts([evidence.fact]), source: source?.words ?? "",
      facets: filters.compactMap(\.self) + links.map(Facet.subject))
  }

  /// - Parameter level: the highest of the evidence that it cites.
  init(_ update: StatusUpdate, level: Sensitivity, words: FoldedTexts? = nil) {
    let recommendation = update.about.recommendation
    let year =
      update.period?.year ?? update.reading?.edition.year ?? ReportingPeriod.reportYear(of: update.since)
    self.init(
      kind: .update, name: update.id.text, day: update.since.iso, shown: update.since.iso, level: level,
      names: [update.id.text], words: words ?? FoldedTexts(update.searchedTexts),
      facets: [
        .country(recommendation.edition.country), .year(year), .kind(.update), .level(level),
        .subject(.recommendation(recommendation)), .subject(update.about),
      ])
  }

  /// - Parameter level: the highest of the evidence that it cites or mentions.
  init(_ decision: Decision, level: Sensitivity, words: FoldedTexts? = nil) {
    self.init(
      kind: .decision, name: decision.id.text, day: decision.decided.iso, shown: decision.decided.iso,
      level: level, names: [decision.id.text], words: words ?? FoldedTexts(decision.texts),
      facets: [
        .country(decision.edition.country), .year(decision.edition.year), .kind(.decision), .level(level),
      ] + decision.recommendations.map { .subject(.recommendation($0)) })
  }

  /// Its columns, as `Schema.searchColumns` has them.
  var columns: [String] {
    let label = names.map(Folding.name) + [grade.lowercased()].filter { !$0.isEmpty }
    var words: [String] = []
    let day = Facet.calendarYear(String(day.prefix(4)))
    for facet in (facets + [day]).map(\.word) where !words.contains(facet) { words.append(facet) }
    return [
      kind.rawValue, name, self.day, shown, level.rawValue, grade, label.joined(separator: " "),
      self.words.english, self.words.russian, self.words.kyrgyz, source, words.joined(separator: " "),
    ]
  }
}
