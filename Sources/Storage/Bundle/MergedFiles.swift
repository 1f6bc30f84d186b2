import GRDB
import Registry

/// Puts files that come where they belong, behind the entries that attached them.
struct MergedFiles {
  private(set) var count = 0
  private(set) var bytes = 0
  private let db: Database
  private var expected: Expected?

  private struct Expected {
    let header: EntryHeader
    let attachment: Attachment
    /// The same file may belong to another entry too.
    let isThere: Bool
    var parts = 0
  }

  init(_ db: Database) { self.db = db }

  /// The parts that follow belong to an entry that is here already, or was erased.
  mutating func expectNothing() { expected = nil }

  mutating func expect(_ attachment: Attachment, of header: EntryHeader) throws {
    try db.execute(
      sql: "INSERT INTO attachment VALUES (?, ?, ?)",
      arguments: [header.id.text, attachment.evidence.text, attachment.stored])
    let isThere = try AttachmentParts(db: db).count(of: attachment.stored) > 0
    expected = Expected(header: header, attachment: attachment, isThere: isThere)
  }

  mutating func take(_ part: FilePart) throws {
    guard var file = expected else { return }
    let stored = file.attachment.stored
    if !file.isThere { try AttachmentParts(db: db).put(part.bytes, file.parts, of: stored) }
    file.parts += 1
    expected = part.isLast ? nil : file
    if part.isLast { try close(file.attachment, of: file.header) }
  }

  /// What lies there now is the file that the entry says, also when it is decrypted.
  private mutating func close(_ attachment: Attachment, of header: EntryHeader) throws {
    let file = try attachment.opened()
    let found = try? AttachmentParts(db: db).digests(of: attachment.stored, sealedWith: file.key)
    guard let found, found.are(of: file, storedAs: attachment.stored) else {
      throw BundleFault.falseEntry(header)
    }
    count += 1
    bytes += file.size
  }
}
