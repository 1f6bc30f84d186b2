extension RecordSet {
  /// The recommendations of earlier editions from which one came, through every step but `dropped`.
  public func ancestors(of id: RecommendationID) -> Set<RecommendationID> {
    reached(from: id) { parents(of: $0, through: \.leadsOn) }
  }

  /// Those of later editions into which it went.
  public func descendants(of id: RecommendationID) -> Set<RecommendationID> {
    let heirs = heirs(through: \.leadsOn)
    return reached(from: id) { heirs[$0, default: []] }
  }

  /// It, what it came from and what it went into: its whole life.
  public func line(of id: RecommendationID) -> Set<RecommendationID> {
    ancestors(of: id).union(descendants(of: id)).union([id])
  }

  /// It, what it came from and what it became, as far as evidence of the one is evidence of the other:
  /// carried, reworded, split and merged. What was merged with it later is not its kin.
  public func kin(of id: RecommendationID) -> Set<RecommendationID> {
    let heirs = heirs(through: \.sharesEvidence)
    let earlier = reached(from: id) { parents(of: $0, through: \.sharesEvidence) }
    return earlier.union(reached(from: id) { heirs[$0, default: []] }).union([id])
  }

  private func parents(
    of id: RecommendationID, through passes: (LineageRelation) -> Bool
  ) -> [RecommendationID] {
    recommendations[id]?.lineage.filter { passes($0.relation) }.map(\.ancestor) ?? []
  }

  private func heirs(
    through passes: (LineageRelation) -> Bool
  ) -> [RecommendationID: [RecommendationID]] {
    var heirs: [RecommendationID: [RecommendationID]] = [:]
    for heir in recommendations.values {
      for step in heir.lineage where passes(step.relation) {
        heirs[step.ancestor, default: []].append(heir.id)
      }
    }
    return heirs
  }
}

/// Whatever steps lead to from a name, itself left out.
func reached<Name: Hashable>(from start: Name, by steps: (Name) -> [Name]) -> Set<Name> {
  var found: Set<Name> = [start]
  var waiting = [start]
  while let name = waiting.popLast() {
    let next = steps(name).filter { !found.contains($0) }
    found.formUnion(next)
    waiting += next
  }
  return found.subtracting([start])
}

extension RegistrySnapshot {
  /// It, what it came from and what it became, in every edition.
  public func kin(of id: RecommendationID) -> Set<RecommendationID> { records.kin(of: id) }

  /// Years since a recommendation, or the first from which it came, was made.
  public func yearsOutstanding(_ id: RecommendationID) -> Int {
    let first = records.ancestors(of: id).map(\.edition.year).min() ?? id.edition.year
    return max(0, asOf.year - first)
  }
}
