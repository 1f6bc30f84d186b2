extension Check {
  /// A recommendation stands in an edition that is recorded.
  static let recommendationHasAnEdition = Check("recommendation-has-an-edition") { records in
    records.orderedRecommendations
      .filter { records.editions[$0.id.edition] == nil }
      .map {
        Problem(.recommendationWithoutEdition($0.id.edition), at: RecordKey(.recommendation, $0.id.text))
      }
  }
}
