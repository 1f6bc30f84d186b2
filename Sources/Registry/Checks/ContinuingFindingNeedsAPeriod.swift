extension Check {
  /// A continuing recommendation is rated for a period.
  static let continuingFindingNeedsAPeriod = Check("continuing-finding-needs-a-period") { records in
    records.orderedUpdates.compactMap { update in
      guard update.finding != nil, update.period == nil,
        records.recommendations[update.about.recommendation]?.nature == .continuing
      else { return nil }
      return Problem(
        .findingWithoutPeriod(own: update.about.recommendation.edition),
        at: RecordKey(.statusUpdate, update.id.text))
    }
  }
}
