import GRDB
import Registry

/// A header as it lies in the tables, with the digest of the whole entry.
struct JournalRow {
  private let header: EntryHeader
  private let digest: String

  init(_ header: EntryHeader, digest: String) { (self.header, self.digest) = (header, digest) }

  func insert(in db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO journal_entry (id, device, sequence, previous, time, origin, author, reason, replaces,
          country, change, kind, name, payload_digest, digest) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
        """
    ).execute(arguments: [
      header.id.text, header.device, header.sequence, header.previous, header.time, header.origin.rawValue,
      header.author, header.reason, header.replaces.map(\.text).joined(separator: " "),
      header.country?.text ?? "", header.change, header.subject?.kind.rawValue ?? "",
      header.subject?.name ?? "", header.payloadDigest, digest,
    ])
  }
}
