import Foundation
import GRDB
import Registry

/// Re-computes every file: the bytes as they lie against the digest in the journal and, where the registry is unlocked,
/// the file that they hold against its own.
struct AttachmentPass {
  let db: Database
  let isUnlocked: Bool
  let step: () -> Void

  var mismatches: [Mismatch] {
    get throws { try rowMismatches() + fileMismatches() + unused() }
  }

  /// Rows and entries that do not belong to each other.
  private func rowMismatches() throws -> [Mismatch] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT e.id, a.evidence, a.stored, p.bytes FROM journal_entry e
        LEFT JOIN attachment a ON a.entry = e.id LEFT JOIN journal_payload p ON p.entry = e.id
        WHERE e.change = 'attachment' OR a.entry IS NOT NULL
        """)
    return try rows.compactMap { row in
      let (entry, evidence, stored): (String, String?, String?) = try (
        row.value(0), row.value(1), row.value(2)
      )
      guard let bytes: Data = try row.value(3) else { return nil }
      if case .attachment(let said)? = try? Payload.change(bytes), said.evidence.text == evidence,
        said.stored == stored
      {
        return nil
      }
      return .journal(.file(entry: entry, stored: stored ?? ""), .contentChanged)
    }
  }

  /// Bytes that are gone, or others than they were.
  private func fileMismatches() throws -> [Mismatch] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT a.entry, a.stored, \(Payload.column) FROM attachment a
        JOIN journal_payload p ON p.entry = a.entry LEFT JOIN journal_key k ON k.entry = a.entry
        ORDER BY a.stored
        """)
    var found: [Mismatch] = []
    var last = ""
    for row in rows {
      let (entry, stored, payload): (String, String, Data) = try (row.value(0), row.value(1), row.value(2))
      guard stored != last, case .attachment(let attachment)? = try? Payload.change(payload) else { continue }
      last = stored
      if let what = flaw(of: attachment) { found.append(.journal(.file(entry: entry, stored: stored), what)) }
    }
    return found
  }

  private func flaw(of attachment: Attachment) -> Mismatch.What? {
    let parts = AttachmentParts(db: db)
    // First as it lies there: then it is known whether a box is at fault.
    guard let lying = try? parts.digests(of: attachment.stored, sealedWith: nil, { _ in step() }) else {
      return .contentChanged
    }
    guard lying.isThere else { return .contentMissing }
    guard lying.lying == attachment.stored else { return .contentChanged }
    guard let file = attachment.file else { return isUnlocked ? .boxDiffers : nil }
    guard let opened = try? parts.digests(of: attachment.stored, sealedWith: file.key) else {
      return .boxDiffers
    }
    return opened.are(of: file, storedAs: attachment.stored) ? nil : .boxDiffers
  }

  /// Bytes that no standing entry names: erased, and there.
  private func unused() throws -> [Mismatch] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT p.stored, coalesce((SELECT entry FROM attachment WHERE stored = p.stored), '')
        FROM attachment_part p WHERE p.stored NOT IN
          (SELECT stored FROM attachment WHERE entry NOT IN (SELECT entry FROM journal_erased))
        """)
    return try rows.map { row in
      .journal(.file(entry: try row.value(1), stored: try row.value(0)), .erasedAndThere)
    }
  }
}
