extension Check {
  /// What an element continues stands in a recommendation from which its own one came.
  static let elementContinuesAnAncestor = Check("element-continues-an-ancestor") { records in
    records.orderedRecommendations.flatMap { recommendation in
      let ancestors = records.ancestors(of: recommendation.id)
      return recommendation.elements.compactMap { element -> Problem? in
        guard let continued = element.continues,
          records.element(continued) == nil || !ancestors.contains(continued.recommendation)
        else { return nil }
        return Problem(
          .strayContinuation(of: continued, by: element.id),
          at: RecordKey(.recommendation, recommendation.id.text))
      }
    }
  }
}
