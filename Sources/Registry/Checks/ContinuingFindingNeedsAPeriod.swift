extension Check {
  /// A continuing recommendation is rated for a period.
  static let continuingFindingNeedsAPeriod = Check("continuing-finding-needs-a-period") { records in
    records.orderedUpdates.compactMap { update in
      guard update.finding != nil, update.period == nil,
        records.recommendations[update.about.recommendation]?.nature == .continuing
      else { return nil }
      return Problem(
        "continuing-finding-needs-a-period", at: RecordKey(.statusUpdate, update.id.text),
        "a finding on a continuing recommendation without 'period'",
        remedy:
          "add the edition whose period it rates, such as 'period: \(update.about.recommendation.edition)'")
    }
  }
}
