extension Check {
  /// What an element continues stands in a recommendation from which its own one came.
  static let elementContinuesAnAncestor = Check("element-continues-an-ancestor") { records in
    records.orderedRecommendations.flatMap { recommendation in
      let ancestors = records.ancestors(of: recommendation.id)
      return recommendation.elements.filter { element in
        element.continues.map {
          records.element($0) == nil || !ancestors.contains($0.recommendation)
        } ?? false
      }
      .map { element in
        Problem(
          "element-continues-an-ancestor", at: RecordKey(.recommendation, recommendation.id.text),
          "element \(element.id) continues \(element.continues?.text ?? ""), which is not recorded or not of"
            + " its lineage",
          remedy: "name an element of a recommendation that the lineage leads to, or add the lineage")
      }
    }
  }
}
