extension RegistrySnapshot {
  /// A recommendation with those it was carried, reworded, split or merged from or into, in every edition.
  public func kin(of id: RecommendationID) -> Set<RecommendationID> {
    var found: Set<RecommendationID> = [id]
    var waiting = [id]
    while let name = waiting.popLast() {
      let next = neighbours[name, default: []].subtracting(found)
      found.formUnion(next)
      waiting += next
    }
    return found
  }

  /// Years since a recommendation, or the first of its kin, was made.
  public func yearsOutstanding(_ id: RecommendationID) -> Int {
    max(0, asOf.year - (kin(of: id).map(\.edition.year).min() ?? id.edition.year))
  }

  private var neighbours: [RecommendationID: Set<RecommendationID>] {
    var links: [RecommendationID: Set<RecommendationID>] = [:]
    for recommendation in records.recommendations.values {
      for ancestry in recommendation.lineage where ancestry.relation.sharesEvidence {
        links[recommendation.id, default: []].insert(ancestry.ancestor)
        links[ancestry.ancestor, default: []].insert(recommendation.id)
      }
    }
    return links
  }
}
