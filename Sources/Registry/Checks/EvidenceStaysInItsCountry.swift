extension Check {
  /// Evidence bears on recommendations of its source's country, and is cited there only: a report reads the
  /// records of one country.
  static let evidenceStaysInItsCountry = Check("evidence-stays-in-its-country") { records in
    let links = records.orderedEvidence.flatMap { entry in
      entry.links.filter { $0.to.recommendation.edition.country != entry.country }.map { link in
        Problem(.foreignLink(to: link.to, source: entry.source), at: RecordKey(.evidence, entry.id.text))
      }
    }
    let citations = records.citations.flatMap { key, country, cited in
      cited.compactMap { records.evidence[$0] }.filter { $0.country != country }
        .map { Problem(.foreignCitation($0.id, on: $0.country), at: key) }
    }
    return links + citations
  }
}
