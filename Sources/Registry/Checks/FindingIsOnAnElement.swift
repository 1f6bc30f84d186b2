extension Check {
  /// Findings are recorded on elements; a recommendation without elements is its own.
  static let findingIsOnAnElement = Check("finding-is-on-an-element") { records in
    records.orderedUpdates.compactMap { update in
      guard update.finding != nil, case .recommendation(let id) = update.about,
        let recommendation = records.recommendations[id], !recommendation.elements.isEmpty
      else { return nil }
      return Problem(
        "finding-is-on-an-element", at: RecordKey(.statusUpdate, update.id.text),
        "a finding on the whole of \(id), which has elements",
        remedy: "find on one of \(recommendation.elements.map(\.id.text).joined(separator: ", "))")
    }
  }
}
