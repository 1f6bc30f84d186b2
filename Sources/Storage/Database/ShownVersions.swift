import Foundation
import GRDB
import Registry

/// The version that is shown of each record, now or when an entry arrived: one record after the other, by kind and
/// name.
struct ShownVersions {
  var country: CountryCode?
  var kinds = RecordKind.allCases
  var arrival = Int.max
  /// Names from one on, up to another that is not among them.
  var from = ""
  var end: String?
  /// Whether what is encrypted is opened, if it can be.
  var opens = true
  let db: Database

  struct Shown {
    let entry: String
    /// How many versions no other replaces.
    let current: Int
    /// What the entry says; `nil` where that is gone.
    let payload: Data?
  }

  /// Of a withdrawn record nothing is shown. What was erased since is not there, whenever one looks.
  func forEach(_ body: (Shown) throws -> Void) throws {
    // A record may move to another country or be withdrawn: all versions of what was ever there.
    let ofCountry = "(e.kind, e.name) IN (SELECT kind, name FROM journal_entry WHERE country = ?2)"
    let kindNames = kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let ofKinds = kinds == RecordKind.allCases ? "e.kind <> ''" : "e.kind IN (\(kindNames))"
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT e.id, e.kind, e.name, e.change, e.replaces, \(opens ? Payload.column : "p.bytes"), k.level,
          w.entry IS NOT NULL
        FROM journal_entry e LEFT JOIN journal_payload p ON p.entry = e.id
        LEFT JOIN journal_key k ON k.entry = p.entry LEFT JOIN journal_withheld w ON w.entry = e.id
        WHERE e.arrival <= ?1 AND \(ofKinds) AND (?2 = '' OR \(ofCountry))
        AND e.name >= ?3 AND (?4 IS NULL OR e.name < ?4)
        AND e.id NOT IN (SELECT entry FROM journal_erased) ORDER BY e.kind, e.name, e.time, e.id
        """, arguments: [arrival, country?.text ?? "", from, end])
    var versions: [RowVersion] = []
    while let row = try rows.next() {
      let next = try RowVersion(row)
      if versions.last?.isSameRecord(as: next) == false {
        try RowVersion.shown(of: versions).map(body)
        versions.removeAll(keepingCapacity: true)
      }
      versions.append(next)
    }
    try RowVersion.shown(of: versions).map(body)
  }
}

private struct RowVersion {
  let id, kind, name, change, replaces: String
  let payload: Data?
  let level: Sensitivity?
  let isWithheld: Bool

  init(_ row: Row) throws {
    let level: String? = try row.value(6)
    (self.level, isWithheld) = (level.map { Sensitivity(rawValue: $0) ?? .sealed }, try row.value(7))
    (id, kind, name) = try (row.value(0), row.value(1), row.value(2))
    (change, replaces, payload) = try (row.value(3), row.value(4), row.value(5))
  }

  func isSameRecord(as other: RowVersion) -> Bool { (kind, name) == (other.kind, other.name) }

  /// The one that goes before all others that no other replaces, if it holds a record.
  static func shown(of versions: [RowVersion]) throws -> ShownVersions.Shown? {
    let replaced = Set(versions.lazy.flatMap { $0.replaces.split(separator: " ") })
    let current = versions.filter { !replaced.contains($0.id[...]) }
    let last =
      try current.count < 2
      ? current.last
      : current.enumerated().map { try ($0.element.precedence, $0.offset, $0.element) }
        .max { ($0.0, $0.1) < ($1.0, $1.1) }?.2
    guard let last, last.change == "record", !last.isWithheld else { return nil }
    return ShownVersions.Shown(entry: last.id, current: current.count, payload: last.payload)
  }

  private var precedence: Precedence {
    get throws {
      try Precedence(change: change, isWithheld: isWithheld, level: level) { payload }
    }
  }
}
