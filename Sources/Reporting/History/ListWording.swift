import Registry

/// What a list has of a recommendation's life.
struct ListWording: Encodable, Sendable {
  @ByKey var edition: EditionID
  @ByKey var standing: Ask.Standing
  let recommendations: [Version]

  struct Version: Encodable, Sendable {
    @ByKey var recommendation: RecommendationID
    /// Of the line.
    let origins: [ListChanges.Origin]
    @ByKey var text: LocalizedText
  }
}

extension ListWording {
  init(of life: Life, in list: Edition) {
    let names = Set(life.line.map(\.id))
    let here = life.recommendations(in: list.id)
    self.init(
      edition: list.id, standing: Ask.Standing(!here.isEmpty, in: list),
      recommendations: here.map { recommendation in
        Version(
          recommendation: recommendation.id,
          origins: recommendation.lineage.filter { $0.relation.leadsOn && names.contains($0.ancestor) }
            .map { ListChanges.Origin(recommendation: $0.ancestor, relation: $0.relation) },
          text: recommendation.text)
      })
  }
}
