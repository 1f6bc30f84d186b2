import Foundation
import GRDB

/// Compares signatures with the entries that they are over. Each stands for all before it on its device.
struct SignaturePass {
  let db: Database

  var mismatches: [Mismatch] {
    get throws { try flawed() + unsigned() }
  }

  private func flawed() throws -> [Mismatch] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(ChainSignature.columns), e.digest, e.author FROM journal_signature s
        JOIN journal_entry e ON e.device = s.device AND e.sequence = s.sequence ORDER BY s.device, s.sequence
        """)
    var found: [Mismatch] = []
    while let row = try rows.next() {
      let signature = try ChainSignature(row)
      guard let flaw = signature.flaw(over: try row.value(4)) else { continue }
      let place = Mismatch.Place.chain(
        device: signature.device, sequence: signature.sequence, author: try row.value(5))
      found.append(.journal(place, .signature(flaw)))
    }
    return found
  }

  /// A device that signs does so at the end of each commit; and what it wrote last is the end of one.
  private func unsigned() throws -> [Mismatch] {
    let tails = try ChainTip.all(in: db).filter { DeviceKey.names($0.device) }.flatMap { try tail(of: $0) }
    let ends = try places(
      """
      e.arrival IN (SELECT arrival FROM journal_commit) AND NOT EXISTS
        (SELECT 1 FROM journal_signature WHERE device = e.device AND sequence = e.sequence)
      AND e.sequence < (SELECT max(sequence) FROM journal_signature WHERE device = e.device)
      """, [])
    return (ends + tails).map { .journal($0, .unsigned) }
  }

  /// The first entry after a device's last signature.
  private func tail(of tip: ChainTip) throws -> [Mismatch.Place] {
    let signed = try ChainSignature.last(of: tip.device, in: db)?.sequence ?? 0
    return try places("e.device = ? AND e.sequence > ? ORDER BY e.sequence LIMIT 1", [tip.device, signed])
  }

  private func places(_ condition: String, _ arguments: StatementArguments) throws -> [Mismatch.Place] {
    try Row.fetchAll(
      db, sql: "SELECT e.device, e.sequence, e.author FROM journal_entry e WHERE \(condition)",
      arguments: arguments
    ).map { try .chain(device: $0.value(0), sequence: $0.value(1), author: $0.value(2)) }
  }
}
