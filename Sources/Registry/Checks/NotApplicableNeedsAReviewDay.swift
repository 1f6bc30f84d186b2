extension Check {
  /// What does not apply is looked at again on a given day.
  static let notApplicableNeedsAReviewDay = Check("not-applicable-needs-a-review-day") { records in
    records.orderedUpdates.filter { $0.finding?.level == .notApplicable && $0.finding?.reviewBy == nil }.map {
      Problem(.notApplicableForEver, at: RecordKey(.statusUpdate, $0.id.text))
    }
  }
}
