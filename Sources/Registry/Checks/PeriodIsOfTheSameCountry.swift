extension Check {
  /// A finding rates a period of its own country.
  static let periodIsOfTheSameCountry = Check("period-is-of-the-same-country") { records in
    records.orderedUpdates.compactMap { update in
      let country = update.about.recommendation.edition.country
      guard let period = update.period, period.country != country else { return nil }
      return Problem(
        .foreignPeriod(period, own: country), at: RecordKey(.statusUpdate, update.id.text))
    }
  }
}
