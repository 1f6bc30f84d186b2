import Registry

/// A sentence, or a part of one that says something by itself.
struct Clause: Sendable {
  let passage: Passage
  let tokens: Range<Int>
  let senses: [Sense: Hit]
  let section: Locator.Section
  let period: ReportingPeriod
  /// For each sense whether it is said: rules ask often.
  private let said: [Bool]

  init(_ passage: Passage, _ tokens: Range<Int>, in section: Locator.Section, _ period: ReportingPeriod) {
    (self.passage, self.tokens, self.section, self.period) = (passage, tokens, section, period)
    senses = passage.senses(in: tokens)
    var said = [Bool](repeating: false, count: Sense.allCases.count)
    for sense in senses.keys { said[Int(sense.rawValue)] = true }
    self.said = said
  }

  func says(_ sense: Sense) -> Bool { said[Int(sense.rawValue)] }

  func saysAny(_ wanted: [Sense]) -> Bool { wanted.contains(where: says) }

  /// The first of some senses that the clause says, with its place.
  func first(of wanted: [Sense]) -> Hit? { wanted.lazy.compactMap { senses[$0] }.first }

  /// Where the first of some senses stands.
  func firstPlace(of wanted: [Sense]) -> Int? { wanted.compactMap { senses[$0]?.tokens.lowerBound }.min() }

  /// Whether a negation belongs to a word of a sense.
  func denies(_ sense: Sense, isHeadFinal: Bool) -> Bool {
    let words = hits(of: sense)
    return hits(of: .negation).contains { not in
      words.contains { word in
        not.overlaps(word) || not.lowerBound == word.upperBound
          || !isHeadFinal && (0...2).contains(word.lowerBound - not.upperBound)
      }
    }
  }

  private func hits(of sense: Sense) -> [Range<Int>] {
    guard says(sense) else { return [] }
    return tokens.flatMap { passage.hits(at: $0) }.filter { $0.sense == sense }.map(\.tokens)
  }

  func cue(_ sense: Sense) -> [Range<Int>] { senses[sense].map { passage.places(of: $0) } ?? [] }

  /// "Eighty-one were victims of sex trafficking, six of forced labor": who they were, and nothing that was done.
  var tellsWho: Bool {
    section == .protection && saysAny([.victim, .of, .these])
      && saysAny([.labor, .sexual, .woman, .man, .child, .foreigner, .ofLabor])
      && !saysAny(Self.deedsForVictims)
      && (says(.listing) || !says(.perform)) && (!says(.identify) || says(.of, near: tokens))
  }

  /// "Opened 133 cases and carried on with three, compared with 108": what is new is what is compared.
  var opensBeforeGoingOn: Bool {
    guard let kept = senses[.continued]?.named.last else { return false }
    return tokens.contains { $0 < kept && NumberReading(passage: passage).number(at: $0) != nil }
  }

  private func says(_ sense: Sense, near tokens: Range<Int>) -> Bool {
    tokens.prefix(1).contains { passage.says(sense, at: $0) }
  }

  private static let deedsForVictims: [Sense] = [
    .refer, .assist, .repatriate, .shelter, .compensate, .punish, .train, .residence, .testimony, .negation,
    .partly,
    .lack, .problem, .protect, .budget, .increase, .decrease, .ngo, .international, .compared, .government,
    .police,
    .official, .campaign, .guideline,
  ]
}
