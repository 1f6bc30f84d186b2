extension Check {
  /// What does not apply is looked at again on a given day.
  static let notApplicableNeedsAReviewDay = Check("not-applicable-needs-a-review-day") { records in
    records.orderedUpdates.filter { $0.finding?.level == .notApplicable && $0.finding?.reviewBy == nil }.map {
      Problem(
        "not-applicable-needs-a-review-day", at: RecordKey(.statusUpdate, $0.id.text),
        "notApplicable without a day to look again", remedy: "add 'reviewBy' with a day")
    }
  }
}
