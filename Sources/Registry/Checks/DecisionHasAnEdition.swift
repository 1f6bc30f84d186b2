extension Check {
  /// A decision is about the list of an edition that is recorded.
  static let decisionHasAnEdition = Check("decision-has-an-edition") { records in
    records.orderedDecisions
      .filter { records.editions[$0.edition] == nil }
      .map { Problem(.decisionWithoutEdition($0.edition), at: RecordKey(.decision, $0.id.text)) }
  }
}
