import Registry

/// Entries whose event lies in the reporting period of an edition.
struct PeriodEvidence: Encodable, Sendable {
  @ByKey var edition: EditionID
  let entries: [StancedEvidence]
}

extension PeriodEvidence {
  /// From the earliest period on; what another entry says already is left out.
  static func all(of life: Life, in snapshot: RegistrySnapshot) -> [PeriodEvidence] {
    let periods = Dictionary(grouping: snapshot.evidence(linkedTo: life.subjects), by: \.entry.edition)
    return periods.keys.sorted().map { edition in
      PeriodEvidence(edition: edition, entries: periods[edition, default: []].map(StancedEvidence.init))
    }
  }
}
