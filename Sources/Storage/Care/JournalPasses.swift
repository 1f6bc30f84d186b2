import Foundation
import GRDB
import Registry

/// Compares the journal with itself: every digest, every chain, what was erased, and where commits ended.
struct JournalPasses {
  let db: Database
  /// `nil` while the registry is locked, or has no passphrase.
  let key: RegistryKey?
  let step: () -> Void

  /// How many steps there are to an entry.
  static let stepsOfEntry = 3

  func chainMismatches() throws -> [Mismatch] {
    var found: [Mismatch] = []
    var tip: (device: String, sequence: Int, digest: String) = ("", 0, "")
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT \(EntryHeader.columns), e.digest FROM journal_entry e ORDER BY e.device, e.sequence")
    while let row = try rows.next() {
      step()
      guard let header = try? EntryHeader(row) else {
        found.append(.journal(.entry(try row.value(0)), .headerUnreadable))
        continue
      }
      let (place, digest): (Mismatch.Place, String) = try (.entry(header.id.text), row.value(14))
      if header.device != tip.device { tip = (header.device, 0, "") }
      if header.sequence != tip.sequence &+ 1 || header.previous != tip.digest {
        found.append(.journal(place, .followsNot(sequence: tip.sequence, device: header.device)))
      }
      if header.digest != digest { found.append(.journal(place, .digestDiffers)) }
      tip = (header.device, header.sequence, digest)
    }
    return found
  }

  func payloadMismatches() throws -> [Mismatch] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT e.id, e.payload_digest, p.bytes, x.erasure, k.wrapped, w.entry IS NOT NULL FROM journal_entry e
        LEFT JOIN journal_payload p ON p.entry = e.id LEFT JOIN journal_erased x ON x.entry = e.id
        LEFT JOIN journal_key k ON k.entry = e.id LEFT JOIN journal_withheld w ON w.entry = e.id
        """)
    var found: [Mismatch] = []
    while let row = try rows.next() {
      step()
      let (id, digest, erasure): (String, String, String?) = try (row.value(0), row.value(1), row.value(3))
      // As it lies in SQLite's memory: most of it is only hashed.
      let actual = try row.withUnsafeData(atIndex: 2) { $0.map(sha256) }
      let place = Mismatch.Place.entry(id)
      if let actual, actual != digest { found.append(.journal(place, .contentChanged)) }
      if try row.withUnsafeData(atIndex: 2, { $0.map(Envelope.isOne) ?? false }),
        try (row.value(4) as Data?)?.isEmpty != false
      {
        found.append(.journal(place, .keyMissing))
      }
      if let erasure {
        if actual != nil { found.append(.journal(place, .erasedAndThere)) }
        if try !isNamed(id, byErasure: erasure) { found.append(.journal(place, .erasedByNobody)) }
      } else if try actual == nil && !row.value(5) {
        found.append(.journal(place, .contentMissing))
      }
    }
    return found
  }

  /// Boxes that do not open with their keys, or hold something else than stands on them.
  func boxMismatches() throws -> [Mismatch] {
    guard let key else { return [] }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT k.entry, k.level, k.mark, k.wrapped, p.bytes FROM journal_key k
        LEFT JOIN journal_payload p ON p.entry = k.entry WHERE k.wrapped <> x'' OR p.bytes IS NOT NULL
        """)
    var found: [Mismatch] = []
    while let row = try rows.next() {
      if try !BoxedRow(row).isTrue(for: key) { found.append(.journal(.entry(try row.value(0)), .boxDiffers)) }
    }
    return found
  }

  private func isNamed(_ entry: String, byErasure erasure: String) throws -> Bool {
    let bytes = try Data.fetchOne(
      db, sql: "SELECT bytes FROM journal_payload WHERE entry = ?", arguments: [erasure])
    guard let bytes, case .erasure(let entries)? = try? Payload.change(bytes) else { return false }
    return entries.contains(EntryID(text: entry))
  }

  func commitMismatches() throws -> [Mismatch] {
    var tips: [String: (sequence: Int, digest: String)] = [:]
    var found: [Mismatch] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT e.arrival, e.device, e.sequence, e.digest, c.number, c.head FROM journal_entry e
        LEFT JOIN journal_commit c ON c.arrival = e.arrival ORDER BY e.arrival
        """)
    var last = (arrival: 0, commit: 0, sealed: true)
    while let row = try rows.next() {
      step()
      let (arrival, device, sequence): (Int, String, Int) = try (
        row.value(0), row.value(1), row.value(2)
      )
      let (number, head): (Int?, String?) = try (row.value(4), row.value(5))
      if arrival != last.arrival &+ 1 || sequence <= tips[device]?.sequence ?? 0 {
        found.append(.journal(.arrival(arrival), .followsNoArrival(last.arrival)))
      }
      tips[device] = (sequence, try row.value(3))
      if let number, number != last.commit &+ 1 {
        found.append(.journal(.commit(number), .followsNoCommit(last.commit)))
      }
      if let head, head != JournalHead.digest(of: tips) {
        found.append(.journal(.commit(number ?? 0), .headDiffers))
      }
      last = (arrival, number ?? last.commit, head != nil)
    }
    if !last.sealed { found.append(.journal(.arrival(last.arrival), .noCommit)) }
    return found + (try strayRows())
  }

  /// Content without an entry, and whatever else points to nothing.
  private func strayRows() throws -> [Mismatch] {
    try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
      let table: String = try row.value("table")
      return Schema.derived.contains(table)
        ? .derived(table, .strayRow) : .journal(.table(table), .strayRow)
    }
  }
}
