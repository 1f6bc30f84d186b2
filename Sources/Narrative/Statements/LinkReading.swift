import Registry

/// Proposes the recommendations that a statement bears on.
struct LinkReading {
  private let likeness: Likeness
  private let recommendations: [ReadRecommendation]
  private let vocabulary: Vocabulary
  private let lexicon: Lexicon

  private static let least = 0.13
  private static let most = 3

  init(
    _ items: [Passage], _ recommendations: [ReadRecommendation], _ vocabulary: Vocabulary, _ lexicon: Lexicon
  ) {
    likeness = Likeness(items.map { Bag($0, $0.tokens.indices, vocabulary, lexicon) })
    (self.recommendations, self.vocabulary, self.lexicon) = (recommendations, vocabulary, lexicon)
  }

  func links(of clause: Clause, _ area: EffortArea?, _ direction: Direction?, isVerdict: Bool) -> [ReadLink] {
    if isVerdict { return recommendations.map { ReadLink(position: $0.position, stance: .context, score: 1, shared: []) } }
    let scores = likeness.scores(of: Bag(clause.passage, clause.tokens, vocabulary, lexicon))
    let found = recommendations.indices.map { index in
      let bonus = area.map(recommendations[index].areas.contains) == true ? 0.12 : 0
      return (index: index, score: scores[index].score > 0 || bonus > 0 ? scores[index].score + bonus : 0)
    }.filter { $0.score >= Self.least }.sorted { ($0.score, -$0.index) > ($1.score, -$1.index) }
    let best = found.first?.score ?? 0
    return found.prefix(Self.most).filter { $0.score >= best * 0.6 }.map { found in
      ReadLink(
        position: recommendations[found.index].position, stance: stance(of: direction), score: min(1, found.score),
        shared: scores[found.index].shared)
    }
  }

  private func stance(of direction: Direction?) -> Stance {
    switch direction {
    case .improved: .supports
    case .declined, .gap: .contradicts
    case .mixed, .unchanged, .noInformation, nil: .context
    }
  }
}
