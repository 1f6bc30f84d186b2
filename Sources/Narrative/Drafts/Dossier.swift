public import Registry

/// A record that a rule proposed; a person accepts or changes it.
public struct Draft: Sendable {
  public let record: Record
  /// The names of the rules, for the record file.
  public let rule: String
  /// Where in the text it came from.
  public let places: [Range<Int>]
}

/// The drafts of a narrative as records, each with the rule that proposed it.
public struct Dossier: Sendable {
  /// As many as names have room for: two digits.
  public static let longestList = 99

  public let edition: EditionID
  public let drafts: [Draft]

  /// Drafts an edition, its source, its recommendations and its evidence; the source is the State Department's, by the
  /// name of its record where there is one.
  public init(
    _ reading: NarrativeReading, as edition: EditionID, document: String, recorded: CalendarDay?,
    lineage: [LineageProposal] = [], owner: String = "us-state-department"
  ) {
    self.edition = edition
    let maker = DraftMaker(reading: reading, edition: edition, recorded: recorded, owner: owner)
    drafts =
      maker.editionAndSource(document: document) + maker.recommendations(lineage) + maker.evidence()
  }
}

/// Makes records of what was read.
private struct DraftMaker {
  let reading: NarrativeReading
  let edition: EditionID
  let recorded: CalendarDay?
  let owner: String

  private var source: SourceID? { SourceID("\(edition.country)-TIP-\(edition.year)") }

  /// The text's own words, read in by a user.
  private func words(_ text: String) -> LocalizedText {
    LocalizedText([reading.language ?? .english: TextVersion(text, form: .authentic)])
  }

  // MARK: Edition and source

  func editionAndSource(document: String) -> [Draft] {
    guard let source, let language = reading.language else { return [] }
    let lexicon = Lexicon.shipped.first { $0.language == language }
    let title = (lexicon?.reportTitle ?? "").replacing("{year}", with: "\(edition.year)")
    let record = Source(
      id: source, title: LocalizedText([language: TextVersion(title)]), owner: owner,
      document: document, language: language.rawValue)
    let list = Edition(
      id: edition, listComplete: !reading.recommendations.isEmpty, source: source,
      increasingEfforts: increase, prosecution: movement(.prosecution), protection: movement(.protection),
      prevention: movement(.prevention))
    return [
      Draft(record: .edition(list), rule: "firstSentences", places: reading.headings.map(\.place)),
      Draft(record: .source(record), rule: "document", places: []),
    ]
  }

  private var increase: IncreaseVerdict? {
    let rules = reading.statements.filter { $0.locator.section == .summary }.flatMap {
      $0.reasons.map(\.rule)
    }
    return rules.contains(.effortsNotIncreased) ? .notShown : rules.contains(.effortsIncreased) ? .shown : nil
  }

  /// What a section's first sentence says of the whole.
  private func movement(_ section: Locator.Section) -> Movement? {
    let first = reading.statements.first {
      $0.locator.section == section && $0.locator.paragraph == 1 && $0.locator.sentences == 1...1
    }
    guard let first, first.area == nil else { return nil }
    switch first.direction {
    case .improved: return .increased
    case .unchanged: return .maintained
    case .declined: return .decreased
    case .mixed: return .mixed
    case .gap, .noInformation, nil: return nil
    }
  }

  // MARK: Recommendations

  func recommendations(_ lineage: [LineageProposal]) -> [Draft] {
    reading.recommendations.prefix(Dossier.longestList).compactMap { read in
      guard let id = RecommendationID("\(edition)-\(read.position < 10 ? "0" : "")\(read.position)") else {
        return nil
      }
      let record = Recommendation(
        id: id, shortTitle: words(Self.short(read.text)), text: words(read.text), themes: read.themes,
        areas: read.areas, nature: read.nature,
        locator: Locator(section: .recommendations, item: read.position),
        elements: elements(read, id), lineage: lineage.filter { $0.position == read.position }.map(\.ancestry)
      )
      return Draft(
        record: .recommendation(record), rule: reading.listShape?.rawValue ?? "list", places: read.places)
    }
  }

  private func elements(_ read: ReadRecommendation, _ id: RecommendationID) -> [Element] {
    guard read.elements.count > 1 else { return [] }
    return zip(read.elements, "abcdefghijklmnopqrstuvwxyz").compactMap { element, letter in
      ElementID("\(id)\(letter)").map {
        Element(
          id: $0, title: words(element.text), essential: true, side: element.side,
          closesWhen: LocalizedText([reading.language ?? .english: TextVersion(element.closesWhen)]))
      }
    }
  }

  /// The first words of a text.
  static func short(_ text: String) -> String {
    guard text.count > 70 else { return text }
    var title = ""
    for word in text.split(separator: " ") {
      guard title.count + word.count < 66 else { break }
      title += (title.isEmpty ? "" : " ") + word
    }
    while let last = title.last, ",;:–-".contains(last) { title.removeLast() }
    return title.isEmpty ? String(text.prefix(66)) + "…" : title + "…"
  }

  // MARK: Evidence

  func evidence() -> [Draft] {
    guard let source else { return [] }
    return reading.statements.enumerated().compactMap { index, statement in
      guard let id = EvidenceID("\(edition)-T\(String(1001 + index).dropFirst(index < 999 ? 1 : 0))") else {
        return nil
      }
      let record = Evidence(
        id: id, fact: words(statement.text), event: statement.event, recorded: recorded, area: statement.area,
        direction: statement.direction, attributedTo: statement.attributedTo, modality: statement.modality,
        links: links(statement), stage: statement.stage, kind: statement.kind,
        figures: statement.figures.map(\.figure), source: source, locator: statement.locator,
        sensitivity: .public)
      return Draft(
        record: .evidence(record), rule: statement.reasons.map(\.rule.rawValue).joined(separator: " "),
        places: statement.places)
    }
  }

  private func links(_ statement: Statement) -> [Evidence.Link] {
    statement.links.compactMap { link in
      guard link.position <= Dossier.longestList,
        let id = RecommendationID("\(edition)-\(link.position < 10 ? "0" : "")\(link.position)")
      else { return nil }
      return Evidence.Link(to: .recommendation(id), stance: link.stance)
    }
  }
}
