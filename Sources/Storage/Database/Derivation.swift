import Foundation
import GRDB
import Registry

/// Keeps the derived tables: each record's rows follow from its own entries alone, whatever their order.
enum Derivation {
  /// Renews the rows of one record.
  static func renew(_ key: RecordKey, in db: Database) throws {
    try remove(key, in: db)
    let current = try Version.current(of: key, in: db)
    guard let shown = current.last, case .record(let record) = try shown.change(in: db) else { return }
    try db.cachedStatement(sql: "INSERT INTO record VALUES (?, ?, ?, ?, ?)")
      .execute(arguments: [
        key.kind.rawValue, key.name, record.country.text, shown.id.text, current.count,
      ])
    try insert(record, in: db)
  }

  /// Empties the derived tables and fills them from the journal.
  static func rebuild(in db: Database) throws {
    for table in Schema.derived.reversed() { try db.execute(sql: "DELETE FROM \(table)") }
    let keys = try Row.fetchAll(
      db, sql: "SELECT DISTINCT kind, name FROM journal_entry WHERE kind <> '' ORDER BY kind, name")
    for row in keys {
      guard let kind = RecordKind(rawValue: row["kind"]) else { throw JournalError.payloadIsNewer }
      try renew(RecordKey(kind, row["name"]), in: db)
    }
  }

  private static func remove(_ key: RecordKey, in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM record WHERE kind = ? AND name = ?")
      .execute(arguments: [key.kind.rawValue, key.name])
    switch key.kind {
    case .evidence:
      try db.cachedStatement(sql: "DELETE FROM evidence WHERE name = ?").execute(arguments: [key.name])
    case .statusUpdate:
      try db.cachedStatement(sql: "DELETE FROM status_update WHERE name = ?").execute(arguments: [key.name])
    case .placement:
      guard let edition = EditionID(key.name) else { return }
      try db.cachedStatement(sql: "DELETE FROM placement WHERE country = ? AND year = ?")
        .execute(arguments: [edition.country.text, edition.year])
    case .country, .body, .source, .edition, .recommendation, .commentary: break
    }
  }

  private static func insert(_ record: Registry.Record, in db: Database) throws {
    switch record {
    case .evidence(let evidence): try insert(evidence, in: db)
    case .statusUpdate(let update):
      try db.cachedStatement(sql: "INSERT INTO status_update VALUES (?, ?, ?, ?, ?)")
        .execute(arguments: [
          update.id.text, update.about.recommendation.text, update.about.text, update.track.rawValue,
          update.since.iso,
        ])
    case .placement(let placement):
      try db.cachedStatement(sql: "INSERT INTO placement VALUES (?, ?, ?, ?, ?)")
        .execute(arguments: [
          placement.edition.country.text, placement.edition.year, placement.tier.rawValue,
          placement.basis.rawValue, placement.waiver?.rawValue ?? "",
        ])
    case .country, .body, .source, .edition, .recommendation, .commentary: break
    }
  }

  private static func insert(_ evidence: Evidence, in db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
      .execute(arguments: [
        evidence.id.text, evidence.country.text, evidence.edition.year, evidence.event.lastDay.iso,
        evidence.sensitivity.rawValue, evidence.kind.rawValue, evidence.area?.rawValue ?? "",
        evidence.source.text,
      ])
    // A subject named twice in one entry keeps its first stance.
    let link = try db.cachedStatement(sql: "INSERT OR IGNORE INTO evidence_link VALUES (?, ?, ?, ?)")
    for to in evidence.links {
      try link.execute(arguments: [
        evidence.id.text, to.to.text, to.to.recommendation.text, to.stance.rawValue,
      ])
    }
  }
}
