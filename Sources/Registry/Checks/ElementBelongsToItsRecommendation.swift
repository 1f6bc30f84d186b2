extension Check {
  /// An element bears the name of its recommendation and stands once.
  static let elementBelongsToItsRecommendation = Check("element-belongs-to-its-recommendation") { records in
    records.orderedRecommendations.flatMap { recommendation in
      recommendation.elements.enumerated().filter { index, element in
        element.id.recommendation != recommendation.id
          || recommendation.elements[..<index].contains { $0.id == element.id }
      }
      .map { _, element in
        Problem(
          .strayElement(element.id, in: recommendation.id),
          at: RecordKey(.recommendation, recommendation.id.text))
      }
    }
  }
}
