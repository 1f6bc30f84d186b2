public import Foundation
import GRDB
public import Registry

/// A file on its way into the registry, as what it comes, of what it was made, and what the guard sees in it.
public struct Attaching: Sendable {
  public let file: ReceivedFile
  public let role: Attachment.Role
  /// The digest of the file that it was made from.
  public let madeFrom: String?
  public let seen: [LineSighting]
  /// Whether somebody said why what is warned of may stand.
  private let mayStand: Bool

  public init(
    _ file: ReceivedFile, as role: Attachment.Role, madeFrom: String? = nil, mayStand: Bool = false
  ) {
    (self.file, self.role, self.madeFrom, self.mayStand) = (file, role, madeFrom, mayStand)
    seen = file.seen
  }

  /// What points to a person stays inside; what may do so, until somebody says why it may stand.
  public var staysInside: Bool { seen.holdRefused || (!seen.isEmpty && !mayStand) }
}

extension Attaching {
  /// Who may see it, where its entry is at a level.
  public func level(with entry: Sensitivity) -> Sensitivity {
    max(kept().level(with: entry), staysInside ? .restricted : .public)
  }

  func kept(mark: String? = nil, madeFrom: String? = nil) -> Attachment.File {
    Attachment.File(
      digest: file.digest, size: file.bytes.count, media: file.media, role: role, mark: mark,
      madeFrom: madeFrom, key: nil)
  }
}

extension RegistryStore {
  /// The level of a piece of evidence in force, locked or not; `nil` if there is none.
  public func level(of evidence: EvidenceID) throws -> Sensitivity? {
    try reading { try Attachments(db: $0).level(of: evidence) }
  }

  /// Attaches files to a piece of evidence, all or none.
  public func attach(
    _ files: [Attaching], to evidence: EvidenceID, received: CalendarDay, author: String, reason: String
  ) throws {
    guard try !isLocked else { throw JournalError.registryLocked }
    try writing { db in
      let attachments = Attachments(db: db)
      guard let level = try attachments.level(of: evidence) else {
        throw JournalError.unknownRecord(evidence.text)
      }
      var there = try attachments.kept(of: evidence.text).filter(\.isInForce).compactMap(\.attachment.file)
      if let known = files.first(where: { new in there.contains { $0.digest == new.file.digest } }) {
        throw AttachmentError.attachedAlready(digest: known.file.digest)
      }
      var journal = try Journal(db, surroundings, keyring, author: author, origin: .command)
      for one in files {
        let own = one.level(with: level)
        let isSealed = try own.isProtected && keyring.key() != nil
        let kept = one.kept(
          mark: hexadecimal(surroundings.randomBytes(16)),
          madeFrom: there.first { $0.digest == one.madeFrom }?.name)
        there.append(kept)
        let attachment = try attachments.put(
          one.file.bytes, as: kept, of: evidence, received: received, level: own,
          key: isSealed ? Data(surroundings.randomBytes(32)) : nil)
        _ = try journal.append(
          PlannedEntry(change: .attachment(attachment), reason: reason, replaces: []))
      }
      try journal.seal()
    }
  }

  /// The files of a piece of evidence, oldest first.
  public func attachments(of evidence: EvidenceID) throws -> [Attachment] {
    try reading { db in
      let attachments = Attachments(db: db)
      return try attachments.inForce(attachments.kept(of: evidence.text), of: evidence)
    }
  }

  /// The one file of an entry whose digest begins like this.
  public func attachment(_ digest: String, of evidence: EvidenceID) throws -> Attachment {
    let all = try attachments(of: evidence)
    if all.contains(where: { $0.file == nil }) { throw JournalError.encrypted(evidence.text) }
    let found = all.filter { $0.file?.digest.hasPrefix(digest.lowercased()) ?? false }
    guard let first = found.first else { throw AttachmentError.unknown(digest: digest) }
    guard found.count == 1 else { throw AttachmentError.ambiguous(digest: digest) }
    return first
  }

  /// The bytes of a file, compared with its digest.
  public func bytes(of attachment: Attachment) throws -> Data {
    try reading { try Attachments(db: $0).bytes(of: attachment) }
  }

  /// Takes a file, and what was made of it, out of force; gives their digests.
  public func detach(
    _ digest: String, from evidence: EvidenceID, author: String, reason: String
  ) throws -> [String] {
    let first = try attachment(digest, of: evidence).opened().digest
    return try writing { db in
      let kept = try Attachments(db: db).kept(of: evidence.text).filter(\.isInForce)
      let files = kept.compactMap(\.attachment.file)
      var names = Set(files.filter { $0.digest == first }.map(\.name))
      // What was made of a file came after it.
      for file in files where file.madeFrom.map(names.contains) ?? false { names.insert(file.name) }
      let leaving = kept.filter { $0.attachment.file.map { names.contains($0.name) } ?? false }
      let entries = leaving.map(\.entry)
      var journal = try Journal(db, surroundings, keyring, author: author, origin: .command)
      _ = try journal.append(
        PlannedEntry(
          change: .detachment(Detachment(evidence: evidence, entries: entries)), reason: reason,
          replaces: entries))
      try journal.seal()
      return leaving.compactMap(\.attachment.file?.digest)
    }
  }

  /// How many files the registry keeps, and how many bytes they take.
  public func attachmentCount() throws -> (files: Int, bytes: Int) {
    try reading { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT count(DISTINCT stored), coalesce(sum(length(bytes)), 0) FROM attachment_part")
      return try row.map { try ($0.value(0), $0.value(1)) } ?? (0, 0)
    }
  }
}
