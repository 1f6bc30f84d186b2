import Foundation
import GRDB
public import Registry

extension RegistryStore {
  /// What held of a country on a day, as the journal knew it at a head (or now), for an audience.
  public func snapshot(
    of edition: EditionID, asOf day: CalendarDay, knownAt head: String? = nil, audience: Sensitivity = .public
  ) throws -> RegistrySnapshot {
    guard let head else {
      return try reading { db in
        try snapshot(of: edition, asOf: day, head: JournalHead.now(in: db), audience: audience, in: db)
      }
    }
    let (arrival, name, levels) = try reading { db in
      let arrival = try JournalHead.arrival(of: head, in: db)
      return (
        arrival,
        try String.fetchOne(
          db, sql: "SELECT head FROM journal_commit WHERE arrival = ?", arguments: [arrival]),
        try CurrentRecords.levels(in: db)
      )
    }
    return try reading { try replica(of: edition.country, until: arrival, from: $0) }.reading { db in
      try snapshot(
        of: edition, asOf: day, head: name ?? head, audience: audience, levelsNow: levels, in: db)
    }
  }

  private func snapshot(
    of edition: EditionID, asOf day: CalendarDay, head: String, audience: Sensitivity,
    levelsNow: [EvidenceID: Sensitivity] = [:], in db: Database
  ) throws -> RegistrySnapshot {
    let all = try CurrentRecords.all(of: [edition.country], in: db)
    guard let recorded = all.editions[edition] else { throw JournalError.unknownEdition(edition.text) }
    let gate = Gate(all, asOf: day, audience: audience, levelsNow: levelsNow)
    let (records, withheld) = gate.admitted(to: recorded)
    return RegistrySnapshot(
      edition: recorded, records: records, asOf: day, audience: audience, withheld: withheld,
      journalHead: head, contentDigest: try contentDigest(of: records))
  }
}

/// The digest of records themselves, wherever they are kept: SHA-256 over their payloads by kind and name.
private func contentDigest(of records: RecordSet) throws -> String {
  let lines = try records.all.sorted { $0.key < $1.key }
    .map { "\($0.key) \(sha256(try Payload.bytes(.record($0))))\n" }
  return sha256(Data(lines.joined().utf8))
}
