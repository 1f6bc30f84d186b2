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

  init(_ passage: Passage, _ range: Range<Int>, _ vocabulary: Vocabulary) {
    for token in range {
      guard let word = passage.tokens[token].word else { continue }
      for hit in passage.hits(at: token) {
        if let sense = hit.sense, let feature = Self.features[sense] { features.insert(feature) }
      }
      if let stem = vocabulary.stems[word] { features.insert(stem) }
    }
  }

  private static let features = Dictionary(uniqueKeysWithValues: topics.map { ($0, "=" + $0.name) })

  /// Senses that tell one request from another.
  static let topics: Set<Sense> = [
    .official, .police, .judge, .prosecutor, .lawyer, .ngo, .international, .witness, .child, .foreigner,
    .migrant, .diplomat, .labor,
    .sexual, .prostitution, .vulnerable, .law, .definition, .penalty, .investigate, .prosecute, .convict,
    .prison, .testimony,
    .complicity, .punish, .identify, .refer, .assist, .protect, .shelter, .compensate, .repatriate,
    .guideline, .mechanism, .train,
    .plan, .coordinate, .budget, .campaign, .hotline, .demand, .recruit, .inspect, .jobs, .figures, .research,
    .cooperate,
    .proactive, .proper, .amend, .stringent, .worldLaw,
  ]
}

/// How alike texts are, where rare features count for more.
struct Likeness: Sendable {
  private let weights: [String: Double]
  private let lengths: [Double]
  /// For each feature the texts that have it.
  private let holders: [String: [Int]]

  /// What is common in the text around says little of what a request is about.
  init(_ bags: [Bag], among others: [Bag] = []) {
    let own = Self.rarity(in: bags)
    let around = Self.rarity(in: bags + others)
    let weights = own.reduce(into: [String: Double]()) { $0[$1.key] = ($1.value + (around[$1.key] ?? 0)) / 2 }
      .merging(around) { first, _ in first }
      .reduce(into: [String: Double]()) { $0[$1.key] = Self.square($1.key, $1.value) }
    self.weights = weights
    lengths = bags.map { Self.length($0, weights) }
    var holders: [String: [Int]] = [:]
    for (index, bag) in bags.enumerated() {
      for feature in bag.features { holders[feature, default: []].append(index) }
    }
    self.holders = holders
  }

  private static func rarity(in bags: [Bag]) -> [String: Double] {
    var counts: [String: Int] = [:]
    for bag in bags { for feature in bag.features { counts[feature, default: 0] += 1 } }
    return counts.mapValues { Logarithm.of(1 + Double(bags.count) / Double($0)) }
  }

  /// A sense says more than a word's beginning.
  private static func square(_ feature: String, _ rarity: Double) -> Double {
    let weight = feature.hasPrefix("=") ? rarity * 1.6 : rarity
    return weight * weight
  }

  private static func length(_ bag: Bag, _ weights: [String: Double]) -> Double {
    // In one order: a sum of fractions depends on it.
    bag.features.sorted().reduce(0) { $0 + (weights[$1] ?? 0) }.squareRoot()
  }

  /// The likeness of a text to each, from 0 to 1.
  func scores(of bag: Bag) -> [Double] {
    var products = [Double](repeating: 0, count: lengths.count)
    for feature in bag.features.sorted() {
      for index in holders[feature, default: []] { products[index] += weights[feature] ?? 0 }
    }
    let own = Self.length(bag, weights)
    return products.indices.map { own > 0 && lengths[$0] > 0 ? products[$0] / (own * lengths[$0]) : 0 }
  }

  /// The features that a text has in common with one of them.
  func shared(_ bag: Bag, with index: Int) -> [String] {
    bag.features.filter { holders[$0, default: []].contains(index) }.sorted()
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
