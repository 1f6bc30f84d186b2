import Registry

/// What a text is about, as words cut to their beginnings and senses; for finding what speaks of the same.
struct Bag: Sendable {
  private(set) var features: Set<String> = []

  init() {}

  /// What can be compared across languages.
  var senses: Bag {
    var bag = Bag()
    bag.features = features.filter { $0.hasPrefix("=") }
    return bag
  }

  init(_ passage: Passage, _ range: Range<Int>, _ vocabulary: Vocabulary, _ lexicon: Lexicon) {
    for token in range {
      guard let word = passage.tokens[token].word else { continue }
      let senses = passage.hits(at: token).compactMap(\.sense)
      for sense in senses where Self.topics.contains(sense) { features.insert("=" + sense.rawValue) }
      let text = vocabulary.words[word]
      guard text.unicodeScalars.count >= 4, !lexicon.common.contains(text) else { continue }
      features.insert(String(String.UnicodeScalarView(text.unicodeScalars.prefix(5))))
    }
  }

  /// Senses that tell one request from another.
  static let topics: Set<Sense> = [
    .official, .police, .judge, .prosecutor, .lawyer, .ngo, .international, .witness, .child, .foreigner, .migrant, .diplomat, .labor,
    .sexual, .prostitution, .vulnerable, .law, .definition, .penalty, .investigate, .prosecute, .convict, .prison, .testimony,
    .complicity, .punish, .identify, .refer, .assist, .protect, .shelter, .compensate, .repatriate, .guideline, .mechanism, .train,
    .plan, .coordinate, .budget, .campaign, .hotline, .demand, .recruit, .inspect, .jobs, .figures, .research, .cooperate,
    .proactive, .proper, .amend, .stringent, .worldLaw,
  ]
}

/// How alike texts are, where rare features count for more.
struct Likeness: Sendable {
  private let weights: [String: Double]
  private let bags: [Bag]
  private let lengths: [Double]

  /// What is common in the text around says little of what a request is about.
  init(_ bags: [Bag], among others: [Bag] = []) {
    let own = Self.rarity(in: bags)
    let around = Self.rarity(in: bags + others)
    let weights = own.reduce(into: [String: Double]()) { $0[$1.key] = ($1.value + (around[$1.key] ?? 0)) / 2 }
      .merging(around) { first, _ in first }
    self.weights = weights
    self.bags = bags
    lengths = bags.map { bag in Self.length(bag.features.map { ($0, weights[$0] ?? 0) }) }
  }

  private static func rarity(in bags: [Bag]) -> [String: Double] {
    var counts: [String: Int] = [:]
    for bag in bags { for feature in bag.features { counts[feature, default: 0] += 1 } }
    return counts.mapValues { Logarithm.of(1 + Double(bags.count) / Double($0)) }
  }

  private static func weight(_ feature: String, _ rarity: Double) -> Double {
    feature.hasPrefix("=") ? rarity * 1.6 : rarity
  }

  private static func length(_ features: [(String, Double)]) -> Double {
    features.reduce(0) { $0 + weight($1.0, $1.1) * weight($1.0, $1.1) }.squareRoot()
  }

  /// The likeness of a text to each, from 0 to 1, with the features that both have.
  func scores(of bag: Bag) -> [(score: Double, shared: [String])] {
    let own = Self.length(bag.features.map { ($0, weights[$0] ?? 0) })
    return bags.indices.map { index in
      let shared = bag.features.intersection(bags[index].features)
      let product = shared.reduce(0) { sum, feature in
        let weight = Self.weight(feature, weights[feature] ?? 0)
        return sum + weight * weight
      }
      guard product > 0, own > 0, lengths[index] > 0 else { return (0, []) }
      return (product / (own * lengths[index]), shared.sorted())
    }
  }
}

/// The natural logarithm, the same on any machine.
enum Logarithm {
  /// By halving down to near one, and a series.
  static func of(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    var (rest, halvings) = (value, 0.0)
    while rest > 1.5 {
      rest /= 2
      halvings += 1
    }
    let ratio = (rest - 1) / (rest + 1)
    var (term, sum, power) = (ratio, 0.0, 1.0)
    for _ in 0..<24 {
      sum += term / power
      term *= ratio * ratio
      power += 2
    }
    return 2 * sum + halvings * 0.693147180559945
  }
}
