import Foundation
import GRDB
public import Registry

/// Which records a snapshot holds.
public enum SnapshotScope: Sendable {
  case everything
  /// What the law and the estimate of an edition rest on: placements, and the evidence of its period and of the
  /// one before.
  case lawAndEstimate

  fileprivate var kinds: [RecordKind] {
    switch self {
    case .everything: RecordKind.allCases
    case .lawAndEstimate: [.country, .edition, .evidence, .owner, .placement, .source]
    }
  }

  fileprivate func evidence(for year: Int) -> ClosedRange<Int>? {
    switch self {
    case .everything: nil
    case .lawAndEstimate: year - 1...year
    }
  }
}

extension RegistryStore {
  /// What held of a country on a day, as the journal knew it at a head (or now), for an audience.
  ///
  /// - Parameter ahead: whether the edition may be one that is not recorded yet, known by its name alone.
  public func snapshot(
    of edition: EditionID, asOf day: CalendarDay, knownAt head: String? = nil,
    audience: Sensitivity = .public, ahead: Bool = false, holding scope: SnapshotScope = .everything
  ) throws -> RegistrySnapshot {
    try reading { db in
      let moment = try moment(knownAt: head, for: edition.country, in: db)
      let records = try records(
        of: edition.country, holding: scope, for: edition.year, at: moment, audience: audience, in: db)
      let found = try snapshot(
        of: edition, among: records, asOf: day, at: moment, for: audience, ahead: ahead)
      let files = FilesInSight(db: db, arrival: moment.arrival, audience: audience)
      return try found.knowing(files.digests(of: found.records.evidence)).withholding(
        WithheldEntries(db: db, arrival: moment.arrival).evidence(of: edition.country))
    }
  }

  /// The same of every country that has a placement, for a report year that need not be recorded; by country.
  public func snapshots(
    of year: Int, asOf day: CalendarDay, knownAt head: String? = nil, audience: Sensitivity = .public,
    holding scope: SnapshotScope = .everything
  ) throws -> [RegistrySnapshot] {
    try reading { db in
      let moment = try moment(knownAt: head, for: nil, in: db)
      let all = try records(of: nil, holding: scope, for: year, at: moment, audience: audience, in: db)
      let countries = Dictionary(grouping: all.all, by: \.country)
      let placed = Set(all.placements.keys.map(\.country))
      return try placed.sorted().map { country in
        try snapshot(
          of: EditionID(country: country, year: year), among: RecordSet(countries[country] ?? []),
          asOf: day, at: moment, for: audience, ahead: true
        ).withholding(WithheldEntries(db: db, arrival: moment.arrival).evidence(of: country))
      }
    }
  }

  /// A state of the journal, with what has been raised since.
  private struct Moment {
    let head: String
    /// The last entry that was known; none where it is now.
    var arrival: Int?
    var levelsNow: [EvidenceID: Sensitivity] = [:]
  }

  /// The journal as it stood at a head, or as it stands.
  private func moment(
    knownAt head: String?, for country: CountryCode?, in db: Database
  ) throws -> Moment {
    guard let head else { return Moment(head: try JournalHead.now(in: db)) }
    let arrival = try JournalHead.arrival(of: head, in: db)
    let name = try String.fetchOne(
      db, sql: "SELECT head FROM journal_commit WHERE arrival = ?", arguments: [arrival])
    return Moment(
      head: name ?? head, arrival: arrival, levelsNow: try CurrentRecords.levels(of: country, in: db))
  }

  private func records(
    of country: CountryCode?, holding scope: SnapshotScope, for year: Int, at moment: Moment,
    audience: Sensitivity, in db: Database
  ) throws -> RecordSet {
    let years = scope.evidence(for: year)
    // For whom it may not be, it is not even opened.
    let opened = audience.isProtected
    if let arrival = moment.arrival {
      return try PastRecords(country: country, arrival: arrival, db: db)
        .all(kinds: scope.kinds, evidenceOf: years, opened: opened)
    }
    return try CurrentRecords.all(
      of: country.map { [$0] }, kinds: scope.kinds, evidenceOf: years, opened: opened, in: db)
  }

  private func snapshot(
    of edition: EditionID, among all: RecordSet, asOf day: CalendarDay, at moment: Moment,
    for audience: Sensitivity, ahead: Bool
  ) throws -> RegistrySnapshot {
    let unrecorded = ahead ? Edition(id: edition, listComplete: false) : nil
    guard let recorded = all.editions[edition] ?? unrecorded else {
      throw JournalError.unknownEdition(edition.text)
    }
    let gate = Gate(all, asOf: day, audience: audience, levelsNow: moment.levelsNow)
    let (records, withheld) = gate.admitted(to: recorded)
    return RegistrySnapshot(
      edition: recorded, records: records, asOf: day, audience: audience, withheld: withheld,
      weakened: Set(all.findingsOnTooLittle.map(\.id)), journalHead: moment.head,
      contentDigest: contentDigest(of: records))
  }
}

/// The digest of records themselves, wherever they are kept: SHA-256 over their payloads by kind and name.
private func contentDigest(of records: RecordSet) -> String {
  let digests = records.all.map { (key: $0.key, payload: sha256(Payload.bytes(.record($0)))) }
  let lines = digests.sorted { $0.key < $1.key }.map { "\($0.key) \($0.payload)\n" }
  return sha256(Data(lines.joined().utf8))
}
