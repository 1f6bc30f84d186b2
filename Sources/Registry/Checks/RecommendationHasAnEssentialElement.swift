extension Check {
  /// Where there are elements, at least one is essential: without one nothing decides the roll-up.
  static let recommendationHasAnEssentialElement = Check("recommendation-has-an-essential-element") {
    records in
    records.orderedRecommendations
      .filter { !$0.elements.isEmpty && !$0.elements.contains(where: \.essential) }
      .map { Problem(.noEssentialElement, at: RecordKey(.recommendation, $0.id.text)) }
  }
}
