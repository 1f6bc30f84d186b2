extension Check {
  /// Findings are recorded on elements; a recommendation without elements is its own.
  static let findingIsOnAnElement = Check("finding-is-on-an-element") { records in
    records.orderedUpdates.compactMap { update in
      guard update.finding != nil, case .recommendation(let id) = update.about,
        let recommendation = records.recommendations[id], !recommendation.elements.isEmpty
      else { return nil }
      return Problem(
        .findingOnTheWhole(of: id, elements: recommendation.elements.map(\.id)),
        at: RecordKey(.statusUpdate, update.id.text))
    }
  }
}
