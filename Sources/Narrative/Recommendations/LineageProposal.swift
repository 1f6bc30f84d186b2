public import Registry

/// A recommendation of an earlier list that a new one may come from.
public struct LineageProposal: Sendable, Hashable {
  /// In the new list.
  public let position: Int
  public let ancestry: Recommendation.Ancestry
  /// From 0 to 1.
  public let score: Double
  /// Words of the earlier one alone, and of the new one alone.
  public let gone, added: [String]

  /// Compares meaning-bearing words; a list in another language is compared by its senses.
  public static func all(
    from earlier: [Recommendation], to reading: NarrativeReading
  ) -> [LineageProposal] {
    guard let language = reading.language, !earlier.isEmpty else { return [] }
    return LineageReading(earlier, reading, language).proposals()
  }

  /// From this likeness on two requests are taken for one.
  static let least = 0.43
}

private struct LineageReading {
  let earlier: [Recommendation]
  let old: [Worded]
  let new: [Worded]

  struct Worded {
    let bag: Bag
    let words: [String]
  }

  init(_ earlier: [Recommendation], _ reading: NarrativeReading, _ language: Language) {
    self.earlier = earlier
    old = earlier.map { recommendation in
      guard let (text, spoken) = recommendation.text.words(in: language) else {
        return Worded(bag: Bag(), words: [])
      }
      let worded = Self.worded(text, spoken)
      return spoken == language ? worded : Worded(bag: worded.bag.senses, words: worded.words)
    }
    let isOther = earlier.allSatisfy { $0.text[language] == nil }
    new = reading.recommendations.map { read in
      let worded = Self.worded(read.text, language)
      return isOther ? Worded(bag: worded.bag.senses, words: worded.words) : worded
    }
  }

  private static func worded(_ text: String, _ language: Language) -> Worded {
    guard let lexicon = Lexicon.shipped.first(where: { $0.language == language }) else {
      return Worded(bag: Bag(), words: [])
    }
    var vocabulary = Vocabulary(lexicon)
    let passage = Passage(NarrativeText(Array(text.utf8)).letters, &vocabulary)
    let words = passage.tokens.compactMap { $0.word.map { vocabulary.words[$0] } }
    return Worded(
      bag: Bag(passage, passage.tokens.indices, vocabulary),
      words: words.filter { $0.unicodeScalars.count > 3 && !lexicon.common.contains($0) })
  }

  func proposals() -> [LineageProposal] {
    let likeness = Likeness(old.map(\.bag))
    let scores = new.map { likeness.scores(of: $0.bag) }
    var pairs: [(new: Int, old: Int)] = []
    for (index, row) in scores.enumerated() {
      let best = row.max() ?? 0
      for (place, score) in row.enumerated() where score >= LineageProposal.least && score >= best * 0.85 {
        pairs.append((index, place))
      }
    }
    return pairs.map { pair in
      let ancestors = pairs.count { $0.new == pair.new }
      let descendants = pairs.count { $0.old == pair.old }
      let score = scores[pair.new][pair.old]
      return LineageProposal(
        position: pair.new + 1,
        ancestry: Recommendation.Ancestry(
          ancestor: earlier[pair.old].id,
          relation: ancestors > 1 ? .merged : descendants > 1 ? .split : relation(pair.new, pair.old, score)),
        score: min(1, score), gone: Self.words(of: old[pair.old], without: new[pair.new]),
        added: Self.words(of: new[pair.new], without: old[pair.old]))
    }
  }

  private func relation(_ new: Int, _ old: Int, _ score: Double) -> LineageRelation {
    let (mine, theirs) = (self.new[new].bag.features, self.old[old].bag.features)
    if mine == theirs { return .carried }
    let shared = Double(mine.intersection(theirs).count)
    guard shared > 0 else { return .reworded }
    if shared >= Double(mine.count) * 0.9, shared < Double(theirs.count) * 0.65 { return .narrowed }
    if shared >= Double(theirs.count) * 0.9, shared < Double(mine.count) * 0.65 { return .widened }
    return .reworded
  }

  /// Words whose beginning the other text has nowhere, each once.
  private static func words(of one: Worded, without other: Worded) -> [String] {
    let known = Set(other.words.map { String($0.prefix(5)) })
    var seen: Set<String> = []
    return one.words.filter {
      !known.contains(String($0.prefix(5))) && seen.insert(String($0.prefix(5))).inserted
    }
  }
}
