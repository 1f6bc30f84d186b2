extension Check {
  /// Evidence bears on recommendations of its source's country, and is cited there only: a report reads the
  /// records of one country.
  static let evidenceStaysInItsCountry = Check("evidence-stays-in-its-country") { records in
    let links = records.orderedEvidence.flatMap { entry in
      entry.links.filter { $0.to.recommendation.edition.country != entry.country }.map { link in
        Problem(.foreignLink(to: link.to, source: entry.source), at: RecordKey(.evidence, entry.id.text))
      }
    }
    let citations = records.orderedUpdates.flatMap { update in
      update.evidence.compactMap { records.evidence[$0] }
        .filter { $0.country != update.about.recommendation.edition.country }
        .map { entry in
          Problem(
            .foreignCitation(entry.id, on: entry.country), at: RecordKey(.statusUpdate, update.id.text))
        }
    }
    return links + citations
  }
}
