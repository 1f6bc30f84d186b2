import GRDB
import Registry

/// How sensitive a journal entry is when it travels: as the most sensitive of its own level, the level of the record
/// now, and what it names.
struct TravelLevels {
  let db: Database
  let audience: Audience
  /// Whether attached files go along.
  let withFiles: Bool

  /// Whether the content of an entry may go to the audience; an error where not even its header may.
  func admits(_ stored: Payload.Stored, of entry: EntryID) throws -> Bool {
    // Among one's own people all travels, so that their registries can be one.
    if audience == .internal { return !staysBehind(stored) }
    let level = try level(of: stored, entry)
    if level == .sealed { throw BundleFault.holdsSealed }
    return level <= audience.level && !staysBehind(stored)
  }

  /// Of a file that stays the entry stays too: without the bytes it says nothing.
  private func staysBehind(_ stored: Payload.Stored) -> Bool {
    if case .change(.attachment) = stored { !withFiles } else { false }
  }

  /// The level of a file: of an entry that is gone, it may have been anything.
  func level(of attachment: Attachment, _ entry: EntryID) throws -> Sensitivity {
    let attachments = Attachments(db: db)
    let now = try attachments.level(of: attachment.evidence) ?? .restricted
    return try max(
      attachment.level(with: now), attachments.highest(of: attachment.evidence, after: entry))
  }

  private func level(of stored: Payload.Stored, _ entry: EntryID) throws -> Sensitivity {
    switch stored {
    case .envelope(let envelope): envelope.level
    case .change(.withdrawal), .change(.erasure), .change(.handling): .public
    case .change(.attachment(let attachment)): try level(of: attachment, entry)
    case .change(.detachment(let detachment)): try level(named: detachment.evidence.text) ?? .restricted
    case .change(.record(.evidence(let entry))): try level(of: entry)
    case .change(.record(.source(let source))): try level(of: source)
    // What is cited and gone may have been anything; its name stands in a header of its own.
    case .change(.record(let record)): min(.restricted, try Protection(db: db).level(of: record))
    }
  }

  private func level(of entry: Evidence) throws -> Sensitivity {
    let own = max(entry.sensitivity, try level(named: entry.id.text) ?? .public)
    let named =
      entry.restates + entry.corroborates + entry.disagreesWith
      + entry.figures.flatMap { [$0.partOf, $0.restatedBy].compactMap(\.self) }
      + (entry.note.map { Array($0.mentioned) } ?? [])
    let others = try named.compactMap { try level(named: $0.text) }.max() ?? .public
    return max(own, min(.restricted, others))
  }

  /// A source that only what is hidden rests on is hidden.
  private func level(of source: Source) throws -> Sensitivity {
    let citing = try String.fetchAll(
      db.cachedStatement(sql: "SELECT DISTINCT sensitivity FROM evidence WHERE source = ?"),
      arguments: [source.id.text])
    let lowest = citing.map { Sensitivity(rawValue: $0) ?? .sealed }.min() ?? .public
    return max(source.sensitivity, min(.restricted, lowest))
  }

  private func level(named name: String) throws -> Sensitivity? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT sensitivity FROM evidence WHERE name = ?"), arguments: [name]
    ).map { Sensitivity(rawValue: $0) ?? .sealed }
  }
}
