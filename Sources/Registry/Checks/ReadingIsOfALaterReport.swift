extension Check {
  /// A reading is of a later Report on the same country.
  static let readingIsOfALaterReport = Check("reading-is-of-a-later-report") { records in
    records.orderedUpdates.compactMap { update in
      guard let reading = update.reading else { return nil }
      let own = update.about.recommendation.edition
      guard reading.edition.country != own.country || reading.edition.year <= own.year else { return nil }
      return Problem(
        .readingOfNoLaterReport(reading.edition, own: own), at: RecordKey(.statusUpdate, update.id.text))
    }
  }
}
