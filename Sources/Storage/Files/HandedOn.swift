import GRDB
import Registry

/// Knows a record again that an export gave to an audience without all that stands in it.
struct HandedOn {
  let db: Database

  /// Whether a record is what some audience got of the one that stands.
  func isView(_ found: Registry.Record, of now: Change) throws -> Bool {
    guard case .evidence(let found) = found, case .record(.evidence(let entry)) = now,
      found.fact == entry.fact
    else { return false }
    return try Audience.allCases.contains { try view(of: entry, for: $0) == found }
  }

  private func view(of entry: Evidence, for audience: Audience) throws -> Evidence {
    let named = entry.related + entry.figures.flatMap { [$0.partOf, $0.restatedBy].compactMap(\.self) }
    let seen = try Set(named).filter { try level(of: $0).map { $0 <= audience.level } ?? false }
    let isInternal = audience.level.isProtected
    return entry.keepingLinks(to: seen, note: isInternal ? entry.note : nil)
      .asking(isInternal ? entry.lowering : nil)
  }

  private func level(of entry: EvidenceID) throws -> Sensitivity? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT sensitivity FROM evidence WHERE name = ?"), arguments: [entry.text]
    ).map { Sensitivity(rawValue: $0) ?? .sealed }
  }
}
