import Foundation
import GRDB
import Registry

extension RegistryStore {
  /// Recomputes every digest and chain, and compares the derived tables with what the journal gives; `progress` is told
  /// how much is done, of how much.
  public func verify(progress: (Int, Int) -> Void = { _, _ in }) throws -> [Mismatch] {
    // One read transaction: others may write meanwhile.
    let found = try reading { db in
      // Chains, payloads, commits, and what follows from each entry.
      let total = 4 * (try Int.fetchOne(db, sql: "SELECT max(arrival) FROM journal_entry") ?? 0)
      var done = 0
      let step = {
        done += 1
        if done % 1000 == 0 { progress(done, total) }
      }
      let found =
        try schemaMismatches(db) + chainMismatches(db, step) + payloadMismatches(db, step)
        + commitMismatches(db, step)
      // Rows derived from a damaged journal say nothing.
      return try found.isEmpty ? derivedMismatches(db, step) : found
    }
    return try found.isEmpty ? indexMismatches() : found
  }

  // SQLite compares the index with what it was made from by a statement that counts as a write.
  private func indexMismatches() throws -> [Mismatch] {
    try asking { db in
      do {
        try db.execute(sql: "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
        return []
      } catch let error as DatabaseError where error.resultCode.primaryResultCode != .SQLITE_BUSY {
        return [.derived("search_index", .indexDiffers)]
      }
    }
  }

  private func schemaMismatches(_ db: Database) throws -> [Mismatch] {
    let query = "SELECT name, sql FROM sqlite_schema WHERE \(Schema.isOurs) ORDER BY name"
    let expected = try RegistryStore(inMemoryWith: surroundings).reading { try Row.fetchAll($0, sql: query) }
    guard try Row.fetchAll(db, sql: query) != expected else { return [] }
    return [.journal(.schema, .alteredFromOutside)]
  }

  private func chainMismatches(_ db: Database, _ step: () -> Void) throws -> [Mismatch] {
    var found: [Mismatch] = []
    var tip: (device: String, sequence: Int, digest: String) = ("", 0, "")
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM journal_entry ORDER BY device, sequence")
    while let row = try rows.next() {
      step()
      let place = Mismatch.Place.entry(try row.value("id"))
      guard let header = try? EntryHeader(row) else {
        found.append(.journal(place, .headerUnreadable))
        continue
      }
      if header.device != tip.device { tip = (header.device, 0, "") }
      if header.sequence != tip.sequence &+ 1 || header.previous != tip.digest {
        found.append(.journal(place, .followsNot(sequence: tip.sequence, device: header.device)))
      }
      if try header.digest != row.value("digest") {
        found.append(.journal(place, .digestDiffers))
      }
      tip = (header.device, header.sequence, try row.value("digest"))
    }
    return found
  }

  private func payloadMismatches(_ db: Database, _ step: () -> Void) throws -> [Mismatch] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT e.id, e.payload_digest, p.bytes, x.erasure FROM journal_entry e
        LEFT JOIN journal_payload p ON p.entry = e.id LEFT JOIN journal_erased x ON x.entry = e.id
        UNION ALL SELECT p.entry, '', p.bytes, NULL FROM journal_payload p
        WHERE p.entry NOT IN (SELECT id FROM journal_entry)
        """)
    var found: [Mismatch] = []
    while let row = try rows.next() {
      step()
      let place = Mismatch.Place.entry(try row.value("id"))
      let (bytes, erasure): (Data?, String?) = try (row.value("bytes"), row.value("erasure"))
      if let bytes, try sha256(bytes) != row.value("payload_digest") {
        found.append(.journal(place, .contentChanged))
      }
      if let erasure {
        if bytes != nil { found.append(.journal(place, .erasedAndThere)) }
        if try !isNamed(row.value("id"), byErasure: erasure, in: db) {
          found.append(.journal(place, .erasedByNobody))
        }
      } else if bytes == nil {
        found.append(.journal(place, .contentMissing))
      }
    }
    return found
  }

  private func isNamed(_ entry: String, byErasure erasure: String, in db: Database) throws -> Bool {
    let bytes = try Data.fetchOne(
      db, sql: "SELECT bytes FROM journal_payload WHERE entry = ?", arguments: [erasure])
    guard let bytes, case .erasure(let entries)? = try? Payload.change(bytes) else { return false }
    return entries.contains(EntryID(text: entry))
  }

  private func commitMismatches(_ db: Database, _ step: () -> Void) throws -> [Mismatch] {
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
        row.value("arrival"), row.value("device"), row.value("sequence")
      )
      let (number, head): (Int?, String?) = try (row.value("number"), row.value("head"))
      if arrival != last.arrival &+ 1 || sequence <= tips[device]?.sequence ?? 0 {
        found.append(.journal(.arrival(arrival), .followsNoArrival(last.arrival)))
      }
      tips[device] = (sequence, try row.value("digest"))
      if let number, number != last.commit &+ 1 {
        found.append(.journal(.commit(number), .followsNoCommit(last.commit)))
      }
      if let head, head != JournalHead.digest(of: tips) {
        found.append(.journal(.commit(number ?? 0), .headDiffers))
      }
      last = (arrival, number ?? last.commit, head != nil)
    }
    if !last.sealed { found.append(.journal(.arrival(last.arrival), .noCommit)) }
    return found + (try strayRows(db))
  }

  private func strayRows(_ db: Database) throws -> [Mismatch] {
    try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
      let table: String = try row.value("table")
      return Schema.derived.contains(table)
        ? .derived(table, .strayRow) : .journal(.table(table), .strayRow)
    }
  }

  private func derivedMismatches(_ db: Database, _ step: () -> Void) throws -> [Mismatch] {
    let differing = try DerivedTables(db: db).differing(step)
    guard !differing.isEmpty else { return [] }
    let fresh = try replica(from: db)
    return try differing.map { table in
      let query = Schema.rows(of: table)
      let (now, right) = try (
        Row.fetchAll(db, sql: query), fresh.reading { try Row.fetchAll($0, sql: query) }
      )
      let count = Set(now.map(\.description)).symmetricDifference(Set(right.map(\.description))).count
      return .derived(table, .rowsDiffer(count))
    }
  }
}

extension RegistryStore {
  /// Makes every derived table anew from the journal.
  public func rebuild() throws { try writing { try Derivation.rebuild(in: $0) } }
}
