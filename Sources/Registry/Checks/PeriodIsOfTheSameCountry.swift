extension Check {
  /// A finding rates a period of its own country.
  static let periodIsOfTheSameCountry = Check("period-is-of-the-same-country") { records in
    records.orderedUpdates.compactMap { update in
      let country = update.about.recommendation.edition.country
      guard let period = update.period, period.country != country else { return nil }
      return Problem(
        "period-is-of-the-same-country", at: RecordKey(.statusUpdate, update.id.text),
        "rates the period of \(period), another country's",
        remedy: "name a period such as \(country)-\(period.year)")
    }
  }
}
