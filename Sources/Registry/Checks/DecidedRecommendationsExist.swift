extension Check {
  /// A decision names recorded recommendations of its own country.
  static let decidedRecommendationsExist = Check("decided-recommendations-exist") { records in
    records.orderedDecisions.flatMap { decision in
      decision.recommendations.filter {
        records.recommendations[$0] == nil || $0.edition.country != decision.edition.country
      }
      .map { Problem(.unknownSubject(.recommendation($0)), at: RecordKey(.decision, decision.id.text)) }
    }
  }
}
