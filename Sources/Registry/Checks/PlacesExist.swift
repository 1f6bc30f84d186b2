extension Check {
  /// A place is one of its country's regions.
  static let placesExist = Check("places-exist") { records in
    records.orderedEvidence.compactMap { entry in
      guard let place = entry.place else { return nil }
      let regions = records.countries[entry.country]?.regions.map(\.id) ?? []
      guard !regions.contains(place) else { return nil }
      return Problem(
        .unknownPlace(place, in: entry.country, regions: regions), at: RecordKey(.evidence, entry.id.text))
    }
  }
}
