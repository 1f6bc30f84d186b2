import GRDB
import Registry

/// Reads the records that were in force when an entry arrived: from their versions, without a second registry.
struct PastRecords {
  let country: CountryCode?
  let arrival: Int
  let db: Database

  func all(
    kinds: [RecordKind], evidenceOf years: ClosedRange<Int>? = nil, opened: Bool = true
  ) throws -> RecordSet {
    var records = RecordSet()
    try ShownVersions(
      country: country, kinds: kinds, arrival: arrival, opens: opened, db: db
    ).forEach { shown in
      guard let bytes = shown.payload else { return }
      let stored = try Payload.stored(bytes)
      guard country == nil || stored.country == country else { return }
      records.insert(stored)
    }
    return years.map(records.keepingEvidence) ?? records
  }
}

extension RecordSet {
  /// Evidence of some report years alone, and of the sources those that it rests on.
  fileprivate func keepingEvidence(of years: ClosedRange<Int>) -> RecordSet {
    let cited = Set(evidence.values.filter { years.contains($0.edition.year) }.map(\.source))
    var kept = RecordSet(
      all.filter { record in
        switch record {
        case .evidence(let entry): years.contains(entry.edition.year)
        case .source(let source): cited.contains(source.id)
        case .country, .body, .owner, .edition, .placement, .recommendation, .statusUpdate, .commentary,
          .decision, .author:
          true
        }
      })
    kept.locked = locked
    return kept
  }
}
