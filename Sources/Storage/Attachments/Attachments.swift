import Foundation
import GRDB
import Registry

/// Which files belong to which evidence.
struct Attachments {
  let db: Database

  struct Kept {
    let entry: EntryID
    let attachment: Attachment
    let isInForce: Bool
  }

  /// Every entry that attached a file to a piece of evidence and was not erased.
  func entries(of evidence: String) throws -> [EntryID] { try kept(of: evidence).map(\.entry) }

  /// Those of a piece of evidence, or all, that were not erased, oldest first: as they stand, or stood when so many
  /// entries had come. What is not to be `opened` is given as it lies.
  func kept(of evidence: String? = nil, until arrival: Int? = nil, opened: Bool = true) throws -> [Kept] {
    let rows = try Row.fetchAll(db, sql: Self.query(opened), arguments: [evidence, arrival ?? .max])
    let detached = try detached(until: arrival)
    return try rows.map { row in
      guard case .attachment(let attachment) = try Payload.change(row.value(1)) else {
        throw JournalError.payloadIsUnreadable("an attachment")
      }
      let entry = EntryID(text: try row.value(0))
      return Kept(entry: entry, attachment: attachment, isInForce: !detached.contains(entry.text))
    }
  }

  // Files are rare beside the journal: SQLite, which cannot know that, is told where to begin.
  static func query(_ opened: Bool) -> String {
    """
    SELECT a.entry, \(opened ? Payload.column : "p.bytes") FROM attachment a
    CROSS JOIN journal_entry e ON e.id = a.entry
    JOIN journal_payload p ON p.entry = a.entry LEFT JOIN journal_key k ON k.entry = a.entry
    WHERE (?1 IS NULL OR a.evidence = ?1) AND e.arrival <= ?2 ORDER BY e.time, e.id
    """
  }

  /// What is of no record is few, and an index has it by that: a large journal is not gone through.
  private func detached(until arrival: Int?) throws -> Set<String> {
    let replaced = try String.fetchAll(
      db,
      sql: """
        SELECT replaces FROM journal_entry WHERE kind = '' AND change = 'detachment' AND arrival <= ?
        """, arguments: [arrival ?? .max])
    return Set(replaced.flatMap(entryIDs).map(\.text))
  }

  /// Those that belong to a piece of evidence, each as closed as anything that is known of it says.
  func inForce(_ kept: [Kept], of evidence: EvidenceID) throws -> [Attachment] {
    let all = try kept.filter(\.isInForce).map { kept in
      kept.attachment.at(max(kept.attachment.level, try highest(of: evidence, after: kept.entry)))
    }
    // A file that two devices attached apart is one, and as closed as either holds it.
    return all.enumerated().compactMap { number, one in
      guard let file = one.file else { return one }
      let same = all.enumerated().filter { $0.element.file?.digest == file.digest }
      guard same.first?.offset == number else { return nil }
      return one.at(same.map(\.element.level).max() ?? one.level)
    }
  }

  /// The level of a piece of evidence in force.
  func level(of evidence: EvidenceID) throws -> Sensitivity? {
    try String.fetchOne(
      db, sql: "SELECT sensitivity FROM evidence WHERE name = ?", arguments: [evidence.text]
    )
    .map { Sensitivity(rawValue: $0) ?? .sealed }
  }

  /// The highest level that a piece of evidence has had after an entry, by logical time, whatever came first here;
  /// `public` if none is known.
  func highest(of evidence: EvidenceID, after entry: EntryID) throws -> Sensitivity {
    let payloads = try Data.fetchAll(
      db,
      sql: """
        SELECT p.bytes FROM journal_entry e JOIN journal_payload p ON p.entry = e.id
        WHERE e.kind = 'evidence' AND e.name = ?1 AND e.change = 'record'
        AND (e.time, e.id) > (SELECT time, id FROM journal_entry WHERE id = ?2)
        """, arguments: [evidence.text, entry.text])
    return try payloads.map { bytes in
      switch try Payload.stored(bytes) {
      case .envelope(let envelope): envelope.level
      case .change(.record(.evidence(let entry))): entry.sensitivity
      case .change: .public
      }
    }.max() ?? .public
  }

  /// Files that lie in the open and are protected; those of what is withdrawn may have been anything.
  func open() throws -> [Kept] {
    try kept().filter { kept in
      guard let file = kept.attachment.file, file.key == nil else { return false }
      let now = try level(of: kept.attachment.evidence) ?? .sealed
      let since = try highest(of: kept.attachment.evidence, after: kept.entry)
      return max(now, since, kept.attachment.level).isProtected
        || file.level(with: now).isProtected
    }
  }

  /// The bytes of a file; an error if they are not what its digest says.
  func bytes(of attachment: Attachment) throws -> Data {
    let file = try attachment.opened()
    var bytes = Data()
    let found = try? AttachmentParts(db: db).digests(of: attachment.stored, sealedWith: file.key) {
      bytes.append($0)
    }
    guard let found, found.are(of: file, storedAs: attachment.stored) else {
      throw AttachmentError.digestDiffers(digest: file.digest)
    }
    return bytes
  }

  /// The same file anew, encrypted with a key of its own.
  func putAway(_ attachment: Attachment, by surroundings: Surroundings) throws -> Attachment {
    let (file, bytes) = try (attachment.opened(), bytes(of: attachment))
    return try put(
      bytes, as: file, of: attachment.evidence, received: attachment.received,
      level: attachment.level(with: level(of: attachment.evidence) ?? .sealed),
      key: Data(surroundings.randomBytes(32)))
  }

  /// Puts the bytes of a file away, and looks whether they lie there as they were given.
  func put(
    _ bytes: Data, as file: Attachment.File, of evidence: EvidenceID, received: CalendarDay,
    level: Sensitivity, key: Data?
  ) throws -> Attachment {
    let parts = AttachmentParts(db: db)
    let stored = try parts.put(bytes, sealedWith: key)
    let found = try parts.digests(of: stored, sealedWith: key)
    guard found.lying == stored, found.file == file.digest, found.size == file.size else {
      throw AttachmentError.digestDiffers(digest: file.digest)
    }
    let kept = Attachment.File(
      digest: file.digest, size: file.size, media: file.media, role: file.role, mark: file.mark,
      madeFrom: file.madeFrom, key: key)
    return Attachment(
      evidence: evidence, received: received, level: level, stored: stored, file: kept, box: nil)
  }
}
