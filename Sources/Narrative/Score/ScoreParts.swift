import Registry

/// A paragraph of a section.
struct Place: Hashable {
  let section: Locator.Section
  let paragraph: Int

  init(_ section: Locator.Section, _ paragraph: Int) { (self.section, self.paragraph) = (section, paragraph) }

  init?(_ locator: Locator?) {
    guard let section = locator?.section, let paragraph = locator?.paragraph else { return nil }
    self.init(section, paragraph)
  }
}

/// The first sentence that a locator names.
struct SentencePlace: Hashable, Comparable {
  let place: Place
  let sentence: Int

  init?(_ locator: Locator?) {
    guard let place = Place(locator), let sentence = locator?.sentences?.lowerBound else { return nil }
    (self.place, self.sentence) = (place, sentence)
  }

  fileprivate init(_ place: Place, _ sentence: Int) { (self.place, self.sentence) = (place, sentence) }

  static func < (one: Self, other: Self) -> Bool { one.order < other.order }

  private var order: (Int, Int, Int) {
    (Locator.Section.allCases.firstIndex(of: place.section) ?? 0, place.paragraph, sentence)
  }
}

/// Sentences that records take together are compared together.
struct SentenceCells {
  private var first: [SentencePlace: SentencePlace] = [:]

  init(_ evidence: [Evidence]) {
    for entry in evidence {
      guard let start = SentencePlace(entry.locator), let sentences = entry.locator?.sentences else {
        continue
      }
      let head = first[start] ?? start
      for sentence in sentences.prefix(20) { first[SentencePlace(start.place, sentence)] = head }
    }
  }

  /// The first sentence of those that are taken together with this one.
  func cell(of locator: Locator?) -> SentencePlace? {
    guard var place = SentencePlace(locator) else { return nil }
    while let head = first[place], head != place { place = head }
    return place
  }
}

/// A figure as far as it is compared: a measure with its value, or a part of a total.
struct FigureItem: Hashable {
  let text: String

  static func items(of figure: Figure) -> [FigureItem] {
    let value = figure.value?.text ?? "notAvailable"
    let parts = figure.breakdown.filter { $0.value != figure.value }.map {
      FigureItem(text: "\($0.key)=\($0.value.text)")
    }
    return [FigureItem(text: "\(figure.measure.rawValue)=\(value)")] + parts
  }

  static func comparison(of figure: Figure) -> FigureItem? {
    figure.comparison.map { FigureItem(text: "\(figure.measure.rawValue)=\($0.value.text)") }
  }

  static func distinct(_ items: [FigureItem]) -> [FigureItem] {
    var seen: Set<FigureItem> = []
    return items.filter { seen.insert($0).inserted }
  }
}

/// Which draft of a sentence stands for which record of it.
struct Pairing {
  /// For each record, the place of its draft.
  private(set) var pairs: [Int?]

  init(_ records: [Evidence], _ drafts: [Statement]) {
    pairs = [Int?](repeating: nil, count: records.count)
    var left = Set(drafts.indices)
    // The pair that agrees most first; of equals the one that comes first in the text.
    let order: [(record: Int, draft: Int, agreement: Int)] = records.indices.flatMap { record in
      drafts.indices.map { (record, $0, Self.agreement(records[record], drafts[$0])) }
    }
    for pair in order.sorted(by: {
      ($0.agreement, -$0.record, -$0.draft) > ($1.agreement, -$1.record, -$1.draft)
    })
    where pairs[pair.record] == nil && left.contains(pair.draft) {
      pairs[pair.record] = pair.draft
      left.remove(pair.draft)
    }
  }

  private static func agreement(_ record: Evidence, _ draft: Statement) -> Int {
    let values = Set(record.figures.flatMap(FigureItem.items))
    let drafted = Set(draft.figures.flatMap { FigureItem.items(of: $0.figure) })
    return (record.area == draft.area ? 2 : 0) + (record.direction == draft.direction ? 2 : 0)
      + (values.isDisjoint(with: drafted) ? 0 : 2)
      + (Set(record.links.map(\.to.recommendation.position)).isDisjoint(with: draft.links.map(\.position))
        ? 0 : 1)
  }
}

/// The words of a text, cut to their beginnings.
struct WordBag {
  private let words: Set<String>

  init(_ text: String) {
    let scalars = text.unicodeScalars.map { $0.value.folded }
    words = Set(scalars.split { !$0.isLetter }.filter { $0.count > 3 }.map { String(scalars: $0.prefix(6)) })
  }

  /// What both have, of what either has.
  func likeness(_ other: WordBag) -> Double {
    let all = words.union(other.words).count
    return all == 0 ? 0 : Double(words.intersection(other.words).count) / Double(all)
  }
}
