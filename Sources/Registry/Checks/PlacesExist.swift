extension Check {
  /// A place is one of its country's regions.
  static let placesExist = Check("places-exist") { records in
    records.orderedEvidence.compactMap { entry in
      guard let place = entry.place, let country = records.countries[entry.country],
        !country.regions.contains(where: { $0.id == place })
      else { return nil }
      return Problem(
        "places-exist", at: RecordKey(.evidence, entry.id.text), "no region \(place) in \(entry.country)",
        remedy: "use one of \(country.regions.map(\.id.text).joined(separator: ", "))")
    }
  }
}
