extension Check {
  /// Lineage leads to a recorded recommendation of an earlier edition of the same country.
  static let lineageLeadsToAnEarlierEdition = Check("lineage-leads-to-an-earlier-edition") { records in
    records.orderedRecommendations.flatMap { recommendation in
      recommendation.lineage.filter { link in
        records.recommendations[link.ancestor] == nil
          || link.ancestor.edition.country != recommendation.id.edition.country
          || link.ancestor.edition.year >= recommendation.id.edition.year
      }
      .map { Problem(.strayLineage($0.ancestor), at: RecordKey(.recommendation, recommendation.id.text)) }
    }
  }
}
