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
    }
    return RecordNode(.fields(fields.fields))
  }

  /// Reads a change of any format that was ever written.
  static func change(_ bytes: Data) throws(JournalError) -> Change {
    guard let node = try? JSONText.read(bytes) else { throw .payloadIsUnreadable(nil) }
    var malformations = Malformations()
    guard var fields = FieldReader(node, &malformations) else { throw .payloadIsUnreadable(nil) }
    guard let number = fields.required("format", .words), number == format else {
      throw .payloadIsNewer
    }
    let change = change(&fields)
    fields.finish(&malformations)
    guard let change, malformations.all.isEmpty else {
      throw .payloadIsUnreadable(malformations.all.first.map { "\($0.flaw)" })
    }
    return change
  }

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
    case _: return nil
    }
  }
}

extension Form where Value == RecordNode {
  /// The node itself.
  static var node: Form { Form(read: { node, _ in node }, write: { $0 }) }
}
