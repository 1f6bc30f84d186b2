public import Registry

/// How well a reading agrees with careful records of the same text.
public struct ReadingScore: Sendable, Hashable {
  /// Found, out of what the records have and out of what was drafted.
  public struct Share: Sendable, Hashable {
    public internal(set) var right = 0
    /// In the records.
    public internal(set) var wanted = 0
    /// In the drafts.
    public internal(set) var drafted = 0

    public init(right: Int = 0, wanted: Int = 0, drafted: Int = 0) {
      (self.right, self.wanted, self.drafted) = (right, wanted, drafted)
    }

    /// `nil` where there is nothing to find.
    public var recall: Double? { wanted == 0 ? nil : Double(right) / Double(wanted) }
    public var precision: Double? { drafted == 0 ? nil : Double(right) / Double(drafted) }
  }

  public enum Part: String, CaseIterable, Sendable {
    case recommendations, sentences, areas, directions, figures, links
  }

  public private(set) var shares: [Part: Share] = [:]
  /// What disagrees, in the order of the text.
  public private(set) var differences: [Difference] = []

  /// A place where records and drafts disagree.
  public struct Difference: Sendable, Hashable {
    public let part: Part
    public let record: String
    public let locator: Locator?
    public let wanted: String
    public let drafted: String
  }

  /// Compares with recommendations of the same edition, and with evidence that names its paragraph and sentence.
  public init(_ reading: NarrativeReading, against recommendations: [Recommendation], _ evidence: [Evidence])
  {
    for part in Part.allCases { shares[part] = Share() }
    scoreList(reading, recommendations)
    scoreSentences(reading, evidence)
    scoreStatements(reading, evidence)
  }

  // MARK: The list

  /// A recommendation is found where it was drafted at its own position.
  private mutating func scoreList(_ reading: NarrativeReading, _ recommendations: [Recommendation]) {
    let bags = recommendations.map { WordBag($0.text.words(in: reading.language ?? .english)?.words ?? "") }
    var share = Share(right: 0, wanted: recommendations.count, drafted: reading.recommendations.count)
    for (index, recommendation) in recommendations.enumerated() {
      let position = recommendation.id.position
      let drafted = reading.recommendations.first { $0.position == position }
      let isRight = drafted.map { Self.isNearest(WordBag($0.text), to: index, of: bags) } ?? false
      if isRight {
        share.right += 1
      } else {
        note(
          .recommendations, recommendation.id.text, recommendation.locator, "\(position)",
          drafted?.text ?? "–")
      }
    }
    shares[.recommendations] = share
  }

  /// Records may say it in other words, but no other recommendation is as like.
  private static func isNearest(_ bag: WordBag, to own: Int, of bags: [WordBag]) -> Bool {
    let likeness = bags.map(bag.likeness)
    return likeness[own] > 0 && !likeness.indices.contains { $0 != own && likeness[$0] > likeness[own] }
  }

  // MARK: Sentences

  /// Records name the sentences of a paragraph: as many as the last that they name are wanted.
  private mutating func scoreSentences(_ reading: NarrativeReading, _ evidence: [Evidence]) {
    var last: [Place: Int] = [:]
    for entry in evidence {
      guard let place = Place(entry.locator), let sentences = entry.locator?.sentences else { continue }
      last[place] = max(last[place] ?? 0, sentences.upperBound)
    }
    var share = Share()
    for paragraph in reading.paragraphs {
      guard let wanted = last.removeValue(forKey: Place(paragraph.section, paragraph.number)) else {
        continue
      }
      share.wanted += wanted
      share.drafted += paragraph.sentences.count
      share.right += min(wanted, paragraph.sentences.count)
    }
    share.wanted += last.values.reduce(0, +)
    shares[.sentences] = share
  }

  // MARK: Statements

  private mutating func scoreStatements(_ reading: NarrativeReading, _ evidence: [Evidence]) {
    let cells = SentenceCells(evidence)
    let drafts = Dictionary(grouping: reading.statements) { cells.cell(of: $0.locator) }
    let records = Dictionary(grouping: evidence.filter { $0.locator?.section != .profile }) {
      cells.cell(of: $0.locator)
    }
    for cell in Set(drafts.keys).union(records.keys).compactMap(\.self).sorted() {
      score(records[cell, default: []], drafts[cell, default: []])
    }
  }

  /// Each record has one draft of its sentence at most, so that they agree as far as they can.
  private mutating func score(_ records: [Evidence], _ drafts: [Statement]) {
    let pairs = Pairing(records, drafts).pairs
    for (index, record) in records.enumerated() {
      let draft = pairs[index].map { drafts[$0] }
      count(.areas, record, record.area?.rawValue, draft?.area?.rawValue)
      count(.directions, record, record.direction?.rawValue, draft?.direction?.rawValue, countsNone: true)
      countLinks(record, draft)
    }
    let unpaired = drafts.indices.filter { !pairs.contains($0) }.map { drafts[$0] }
    for draft in unpaired {
      if draft.area != nil { shares[.areas]?.drafted += 1 }
      if draft.direction != nil { shares[.directions]?.drafted += 1 }
    }
    scoreFigures(records, drafts)
  }

  /// A record without an area asks for none; one without a direction says that there is none.
  private mutating func count(
    _ part: Part, _ record: Evidence, _ wanted: String?, _ drafted: String?, countsNone: Bool = false
  ) {
    guard wanted != nil || countsNone else {
      if drafted != nil { shares[part]?.drafted += 1 }
      return
    }
    shares[part]?.wanted += 1
    shares[part]?.drafted += 1
    if wanted == drafted {
      shares[part]?.right += 1
    } else {
      note(part, record.id.text, record.locator, wanted ?? "–", drafted ?? "–")
    }
  }

  /// A record's links are met where one of its recommendations is among those proposed.
  private mutating func countLinks(_ record: Evidence, _ draft: Statement?) {
    let wanted = Set(record.links.map(\.to.recommendation.position))
    let drafted = Set(draft?.links.map(\.position) ?? [])
    shares[.links]?.drafted += drafted.count
    guard !wanted.isEmpty else { return }
    shares[.links]?.wanted += 1
    if wanted.isDisjoint(with: drafted) {
      note(.links, record.id.text, record.locator, Self.list(wanted), Self.list(drafted))
    } else {
      shares[.links]?.right += 1
    }
    linksMet += wanted.intersection(drafted).count
  }

  private static func list(_ positions: Set<Int>) -> String {
    positions.isEmpty ? "–" : positions.sorted().map(String.init).joined(separator: " ")
  }

  /// Of the recommendations proposed, how many the records name.
  public private(set) var linksMet = 0

  /// Of the recommendations proposed, the share that the records name.
  public var linkPrecision: Double? {
    let drafted = shares[.links]?.drafted ?? 0
    return drafted == 0 ? nil : Double(linksMet) / Double(drafted)
  }

  // MARK: Figures

  /// Measure and value, and each part of a total by its key and value.
  private mutating func scoreFigures(_ records: [Evidence], _ drafts: [Statement]) {
    var left = drafts.flatMap { $0.figures.flatMap { FigureItem.items(of: $0.figure) } }
    left = FigureItem.distinct(left)
    var spare = drafts.flatMap { $0.figures.compactMap { FigureItem.comparison(of: $0.figure) } }
    shares[.figures]?.drafted += left.count
    for record in records {
      for item in FigureItem.distinct(record.figures.flatMap(FigureItem.items)) {
        if let place = left.firstIndex(of: item) {
          left.remove(at: place)
        } else if let place = spare.firstIndex(of: item) {
          spare.remove(at: place)
          shares[.figures]?.drafted += 1
        } else {
          shares[.figures]?.wanted += 1
          note(.figures, record.id.text, record.locator, item.text, "–")
          continue
        }
        shares[.figures]?.wanted += 1
        shares[.figures]?.right += 1
      }
    }
    for item in left { note(.figures, "–", drafts.first?.locator, "–", item.text) }
  }

  private mutating func note(
    _ part: Part, _ record: String, _ locator: Locator?, _ wanted: String, _ drafted: String
  ) {
    differences.append(
      Difference(part: part, record: record, locator: locator, wanted: wanted, drafted: drafted))
  }
}
