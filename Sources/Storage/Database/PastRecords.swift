import Foundation
import GRDB
import Registry

/// Reads the records that were in force when an entry arrived: from their versions, without a second registry.
struct PastRecords {
  let country: CountryCode?
  let arrival: Int
  let db: Database

  /// What was erased since is not there, whenever one looks.
  func all(kinds: [RecordKind], evidenceOf years: ClosedRange<Int>? = nil) throws -> RecordSet {
    var records = RecordSet()
    let payload = try db.cachedStatement(sql: "SELECT bytes FROM journal_payload WHERE entry = ?")
    for entry in try shown() {
      guard let bytes = try Data.fetchOne(payload, arguments: [entry]),
        case .record(let record) = try Payload.change(bytes), kinds.contains(record.key.kind),
        country == nil || record.country == country
      else { continue }
      records.insert(record)
    }
    return years.map(records.keepingEvidence) ?? records
  }

  /// The entry that was shown of each record; a withdrawn one has none.
  private func shown() throws -> [String] {
    // A record may move to another country or be withdrawn: all versions of what was ever there.
    let ofCountry = "(kind, name) IN (SELECT kind, name FROM journal_entry WHERE country = ?2)"
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, kind, name, change, replaces FROM journal_entry
        WHERE arrival <= ?1 AND kind <> '' AND (?2 = '' OR \(ofCountry))
        AND id NOT IN (SELECT entry FROM journal_erased) ORDER BY kind, name, time, id
        """, arguments: [arrival, country?.text ?? ""])
    var entries: [String] = []
    var versions: [PastVersion] = []
    while let row = try rows.next() {
      let next = try PastVersion(row)
      if versions.last?.isSameRecord(as: next) == false {
        entries += [PastVersion.shown(of: versions)].compactMap(\.self)
        versions.removeAll(keepingCapacity: true)
      }
      versions.append(next)
    }
    return entries + [PastVersion.shown(of: versions)].compactMap(\.self)
  }
}

private struct PastVersion {
  let id, kind, name, change, replaces: String

  init(_ row: Row) throws {
    (id, kind, name) = try (row.value("id"), row.value("kind"), row.value("name"))
    (change, replaces) = try (row.value("change"), row.value("replaces"))
  }

  func isSameRecord(as other: PastVersion) -> Bool { (kind, name) == (other.kind, other.name) }

  /// The last one that no other replaces, if it holds a record.
  static func shown(of versions: [PastVersion]) -> String? {
    let replaced = Set(versions.lazy.flatMap { $0.replaces.split(separator: " ") })
    let last = versions.last { !replaced.contains($0.id[...]) }
    return last?.change == "record" ? last?.id : nil
  }
}

extension RecordSet {
  /// Evidence of some report years alone, and of the sources those that it rests on.
  fileprivate func keepingEvidence(of years: ClosedRange<Int>) -> RecordSet {
    let cited = Set(evidence.values.filter { years.contains($0.edition.year) }.map(\.source))
    return RecordSet(
      all.filter { record in
        switch record {
        case .evidence(let entry): years.contains(entry.edition.year)
        case .source(let source): cited.contains(source.id)
        case .country, .body, .edition, .placement, .recommendation, .statusUpdate, .commentary: true
        }
      })
  }
}
