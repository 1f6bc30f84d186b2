import Registry

/// What a history is of, and how far it goes.
struct HistoryCover: Encodable, Sendable {
  @ByKey var recommendation: RecommendationID
  @ByKey var title: LocalizedText
  @ByKey var country: LocalizedText?
  @ByKey var asOf: CalendarDay
  @ByKey var audience: Sensitivity
  /// Since the first list in which it, or what it came from, stands.
  let yearsSinceFirst: Int
}

extension HistoryCover {
  init(_ recommendation: Recommendation, in snapshot: RegistrySnapshot) {
    self.init(
      recommendation: recommendation.id, title: recommendation.shortTitle, country: snapshot.country?.name,
      asOf: snapshot.asOf, audience: snapshot.audience,
      yearsSinceFirst: snapshot.yearsOutstanding(recommendation.id))
  }
}
