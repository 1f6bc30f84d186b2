extension Check {
  /// A recommendation stands in an edition that is recorded.
  static let recommendationHasAnEdition = Check("recommendation-has-an-edition") { records in
    records.orderedRecommendations
      .filter { records.editions[$0.id.edition] == nil }
      .map {
        Problem(
          "recommendation-has-an-edition", at: RecordKey(.recommendation, $0.id.text),
          "edition \($0.id.edition) is not recorded", remedy: "add it under 'edition'")
      }
  }
}
