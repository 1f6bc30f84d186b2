import Foundation
import Registry

/// The bytes of a change in the journal: JSON with a format number.
enum Payload {
  static let format = "1"

  static func bytes(_ change: Change) -> Data { JSONText.write(node(change)) }

  private static func node(_ change: Change) -> RecordNode {
    var fields = FieldWriter()
    fields.put("format", format, .words)
    switch change {
    case .record(let record):
      fields.put("change", "record", .words)
      fields.put("kind", record.key.kind, .choice)
      fields.put("record", record.node, .node)
    case .withdrawal(let key):
      fields.put("change", "withdrawal", .words)
      fields.put("kind", key.kind, .choice)
      fields.put("name", key.name, .words)
    case .erasure(let entries):
      fields.put("change", "erasure", .words)
      fields.put("entries", entries.map(\.text), .list(of: .words))
    case .handling(let handling):
      fields.put("change", "handling", .words)
      fields.put("act", handling.act, .choice)
      fields.put("audience", handling.audience, .choice)
      fields.put("output", handling.output, .words)
      fields.put("evidence", handling.evidence, .name)
    case .attachment(let attachment):
      fields.put("change", "attachment", .words)
      attachment.write(to: &fields)
    case .detachment(let detachment):
      fields.put("change", "detachment", .words)
      fields.put("evidence", detachment.evidence, .name)
      fields.put("entries", detachment.entries.map(\.text), .list(of: .words))
    }
    return RecordNode(.fields(fields.fields))
  }

  /// What lies in the journal: a change in the open, or one in an envelope.
  enum Stored {
    case change(Change)
    case envelope(Envelope)

    /// The record that it puts in force, if it is one and not locked.
    var record: Record? {
      if case .change(.record(let record)) = self { record } else { nil }
    }
  }

  /// Reads a change of any format that was ever written; an error if it is locked.
  static func change(_ bytes: Data) throws(JournalError) -> Change {
    switch try stored(bytes) {
    case .change(let change): return change
    case .envelope(let envelope): throw .encrypted(envelope.key.name)
    }
  }

  /// Reads what lies in the journal, locked or not.
  static func stored(_ bytes: Data) throws(JournalError) -> Stored {
    guard let node = try? JSONText.read(bytes) else { throw .payloadIsUnreadable(nil) }
    var malformations = Malformations()
    guard var fields = FieldReader(node, &malformations) else { throw .payloadIsUnreadable(nil) }
    let stored: Stored? =
      switch fields.required("format", .words) {
      case format: change(&fields).map(Stored.change)
      case Envelope.format: Envelope(&fields).map(Stored.envelope)
      case _: throw .payloadIsNewer
      }
    fields.finish(&malformations)
    guard let stored, malformations.all.isEmpty else {
      throw .payloadIsUnreadable(malformations.all.first.map { "\($0.flaw)" })
    }
    return stored
  }

  /// What lies in an envelope or a box, as it would lie in the open.
  static func opened(
    _ bytes: Data, of entry: String, _ wrapped: Data, with key: RegistryKey
  ) throws -> Data {
    let stored = try stored(bytes)
    guard let level = stored.levelOfBox else { return bytes }
    let own = try key.unwrapped(wrapped, for: EnvelopeSeal(entry: entry, level: level))
    return try stored.opened(for: entry, with: own)
  }

  /// What a query reads a payload by, beside `joined`: as it was written, if it is unlocked.
  static let column = "CASE WHEN k.wrapped IS NULL THEN p.bytes ELSE opened(p.entry, p.bytes, k.wrapped) END"
  static let joined = "journal_payload p LEFT JOIN journal_key k ON k.entry = p.entry"

  private static func change(_ fields: inout FieldReader) -> Change? {
    switch fields.required("change", .words) {
    case "record":
      let kind = fields.required("kind", Form<RecordKind>.choice)
      let node = fields.required("record", .node)
      guard let kind, let node else { return nil }
      return Record(kind, node, &fields.malformations).map(Change.record)
    case "withdrawal":
      let kind = fields.required("kind", Form<RecordKind>.choice)
      let name = fields.required("name", .words)
      guard let kind, let name else { return nil }
      return .withdrawal(RecordKey(kind, name))
    case "erasure":
      let entries = fields.required("entries", .list(of: .words))
      return entries.map { .erasure($0.map(EntryID.init(text:))) }
    case "handling": return handling(&fields).map(Change.handling)
    case "attachment": return Attachment(&fields).map(Change.attachment)
    case "detachment":
      let evidence = fields.required("evidence", Form<EvidenceID>.name)
      let entries = fields.required("entries", .list(of: .words))
      guard let evidence, let entries else { return nil }
      return .detachment(Detachment(evidence: evidence, entries: entries.map(EntryID.init(text:))))
    case _: return nil
    }
  }

  private static func handling(_ fields: inout FieldReader) -> Handling? {
    let act = fields.required("act", Form<Handling.Act>.choice)
    let audience = fields.required("audience", Form<Audience>.choice)
    let output = fields.required("output", .words)
    let evidence = fields.list("evidence", Form<EvidenceID>.name)
    guard let act, let audience, let output else { return nil }
    return Handling(act, for: audience, in: output, evidence: evidence)
  }
}

extension Form where Value == RecordNode {
  /// The node itself.
  static var node: Form { Form(read: { node, _ in node }, write: { $0 }) }
}
