import Registry

/// Proposes the recommendations that a statement bears on.
struct LinkReading {
  private let likeness: Likeness
  private let recommendations: [ReadRecommendation]
  private let vocabulary: Vocabulary

  private static let least = 0.08
  /// A statement bears on one recommendation, or on some that are nearly as like.
  private static let most = 3
  private static let nearly = 0.75
  /// Much is done in these areas that no recommendation asks for: there a likeness must be great.
  private static let seldomAsked: Set<EffortArea> = [.prevention]
  private static let leastUnasked = 0.35
  private let areas: [[EffortArea: Double]]
  /// For each area how far each recommendation asks for work in it.
  private let kinships: [EffortArea: [Double]]

  init(
    _ items: [Passage], _ recommendations: [ReadRecommendation], among passages: [Passage],
    _ vocabulary: Vocabulary,
    _ lexicon: Lexicon
  ) {
    let period = ReportingPeriod(reportYear: 2001)
    // What cannot be named is linked to nothing.
    let items = items.prefix(Dossier.longestList)
    let areas = items.map {
      AreaRules(clause: Clause($0, $0.tokens.indices, in: .recommendations, period), isRequest: true).shares
    }
    self.areas = areas
    kinships = Dictionary(
      uniqueKeysWithValues: EffortArea.allCases.map { area in
        (
          area,
          areas.map { shares in
            EffortArea.allCases.reduce(0) { $0 + (shares[$1] ?? 0) * area.kinship(with: $1) }
          }
        )
      })
    let sentences = passages.flatMap { passage in
      lexicon.sentences(of: passage.mended).map { Bag(passage, passage.tokens(in: $0), vocabulary) }
    }
    likeness = Likeness(items.map { Bag($0, $0.tokens.indices, vocabulary) }, among: sentences)
    self.recommendations = Array(recommendations.prefix(Dossier.longestList))
    self.vocabulary = vocabulary
  }

  func links(of clause: Clause, _ area: EffortArea?, _ direction: Direction?, isVerdict: Bool) -> [ReadLink] {
    if area == nil, clause.says(.efforts), let whole = ofSection(clause.section) {
      return [ReadLink(position: whole, stance: stance(of: direction), score: 0.5, shared: [])]
    }
    if isVerdict {
      return recommendations.map { ReadLink(position: $0.position, stance: .context, score: 1, shared: []) }
    }
    // What a summary says of the whole bears on no recommendation.
    if area == nil, clause.saysAny([.standards, .significant]) { return [] }
    let bag = Bag(clause.passage, clause.tokens, vocabulary)
    let scores = scores(of: bag, in: clause, area)
    let found = recommendations.indices.filter { scores[$0] >= least(for: area) }
      .map { (index: $0, score: scores[$0]) }
      .sorted { ($0.score, -$0.index) > ($1.score, -$1.index) }
    let best = found.first?.score ?? 0
    return found.prefix(Self.most).filter { $0.score >= best * Self.nearly }.map { found in
      ReadLink(
        position: recommendations[found.index].position, stance: stance(of: direction),
        score: min(1, found.score),
        shared: likeness.shared(bag, with: found.index))
    }
  }

  /// How like a recommendation must be.
  private func least(for area: EffortArea?) -> Double {
    guard let area, Self.seldomAsked.contains(area) else { return Self.least }
    return (kinships[area]?.max() ?? 0) < 0.5 ? Self.leastUnasked : Self.least
  }

  /// How much each recommendation is of what a part of a sentence says; the whole sentence and the area help.
  private func scores(of bag: Bag, in clause: Clause, _ area: EffortArea?) -> [Double] {
    let own = likeness.scores(of: bag)
    let around = likeness.scores(of: Bag(clause.passage, clause.surroundings, vocabulary))
    let kin = kinship(of: area, clause)
    return recommendations.indices.map { own[$0] * 0.7 + around[$0] * 0.5 + (kin?[$0] ?? 0) * 0.4 }
  }

  /// How far each recommendation asks for work in an area. What a law says of a crime bears on those who prosecute it, and
  /// what it says of penalties on sentences.
  private func kinship(of area: EffortArea?, _ clause: Clause) -> [Double]? {
    guard let area, let own = kinships[area] else { return nil }
    guard area == .lawReform, clause.section != .prevention else { return own }
    let applied = kinships[clause.saysAny([.penalty, .stringent]) ? .sentences : .prosecutions] ?? own
    return zip(own, applied).map(max)
  }

  /// For what is said of a section as a whole: the first recommendation of its chief areas.
  private func ofSection(_ section: Locator.Section) -> Int? {
    let wanted: [EffortArea] =
      switch section {
      case .prosecution: [.investigations, .prosecutions, .convictions]
      case .protection: [.victimIdentification, .victimServices]
      case .prevention: [.prevention]
      case .heading, .summary, .recommendations, .profile: []
      }
    let first = areas.firstIndex { shares in wanted.reduce(0) { $0 + (shares[$1] ?? 0) } > 0.3 }
    return first.map { recommendations[$0].position }
  }

  private func stance(of direction: Direction?) -> Stance {
    switch direction {
    case .improved: .supports
    case .declined, .gap: .contradicts
    case .mixed, .unchanged, .noInformation, nil: .context
    }
  }
}
