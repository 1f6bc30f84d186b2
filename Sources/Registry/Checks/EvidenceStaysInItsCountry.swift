extension Check {
  /// Evidence bears on recommendations of its source's country, and is cited there only: a report reads the
  /// records of one country.
  static let evidenceStaysInItsCountry = Check("evidence-stays-in-its-country") { records in
    let links = records.orderedEvidence.flatMap { entry in
      entry.links.filter { $0.to.recommendation.edition.country != entry.country }.map { link in
        Problem(
          "evidence-stays-in-its-country", at: RecordKey(.evidence, entry.id.text),
          "it bears on \(link.to), but its source \(entry.source) is another country's",
          remedy: "record the source for \(link.to.recommendation.edition.country) too, and name that one")
      }
    }
    let citations = records.orderedUpdates.flatMap { update in
      update.evidence.compactMap { records.evidence[$0] }
        .filter { $0.country != update.about.recommendation.edition.country }
        .map { entry in
          Problem(
            "evidence-stays-in-its-country", at: RecordKey(.statusUpdate, update.id.text),
            "it cites \(entry.id), which is evidence on \(entry.country)",
            remedy: "cite evidence on its own country")
        }
    }
    return links + citations
  }
}
