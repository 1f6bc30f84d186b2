import Registry

/// A list beside the one before it.
struct ListChanges: Encodable, Sendable {
  @ByKey var previous: EditionID?
  /// How much of each list is recorded.
  @ByKey var previousKnown: Known
  @ByKey var known: Known
  let rows: [Row]
  /// Those of the list before that went into none of this one.
  let unseen: [Unseen]

  struct Row: Encodable, Sendable {
    @ByKey var recommendation: RecommendationID
    /// Where it comes from; nothing if it is new, or its forerunner is not known.
    let origins: [Origin]
  }

  struct Origin: Encodable, Sendable {
    @ByKey var recommendation: RecommendationID
    @ByKey var relation: LineageRelation
  }

  struct Unseen: Encodable, Sendable {
    @ByKey var recommendation: RecommendationID
    @ByKey var title: LocalizedText
  }

  enum Known: String, CaseIterable, Keyed {
    case none
    case inPart
    case whole
  }
}

extension ListChanges {
  init(_ snapshot: RegistrySnapshot) {
    let previous = snapshot.previousEdition
    let list = snapshot.records.list(of: previous?.id)
    let here = Set(snapshot.recommendations.map(\.id))
    self.init(
      previous: previous?.id, previousKnown: Known(list, previous?.listComplete ?? false),
      known: Known(snapshot.recommendations, snapshot.edition.listComplete),
      rows: snapshot.recommendations.map(Row.init),
      unseen: list.filter { snapshot.records.descendants(of: $0.id).isDisjoint(with: here) }
        .map { Unseen(recommendation: $0.id, title: $0.shortTitle) })
  }
}

extension ListChanges.Row {
  fileprivate init(_ recommendation: Recommendation) {
    self.init(
      recommendation: recommendation.id,
      origins: recommendation.lineage.filter(\.relation.leadsOn).map {
        ListChanges.Origin(recommendation: $0.ancestor, relation: $0.relation)
      })
  }
}

extension ListChanges.Known {
  init(_ list: [Recommendation], _ complete: Bool) {
    self = list.isEmpty ? .none : complete ? .whole : .inPart
  }
}

extension RecordSet {
  /// The recommendations of an edition, in printed order.
  func list(of edition: EditionID?) -> [Recommendation] {
    recommendations.values.filter { $0.id.edition == edition }.sorted { $0.id < $1.id }
  }
}
