import Crypto
import Foundation
import Registry

/// What ties a ciphertext to its entry: moved to another one, it does not open.
struct EnvelopeSeal {
  let entry: String
  let level: Sensitivity

  var bytes: Data { Data("tierwatch \(entry) \(level.rawValue)".utf8) }
}

/// The payload of an encrypted entry: what is known of the record while it is locked, and the rest in a box.
struct Envelope {
  static let format = "2"

  let key: RecordKey
  let country: CountryCode
  let level: Sensitivity
  /// When the event was; of evidence alone.
  let event: EventDate?
  /// The record without its words; of those that have more than words.
  let wordless: Record?
  /// Encrypted: the payload as it would lie in the open.
  let box: Data

  /// Encrypts a record with a key of its own.
  init(_ record: Record, seal: EnvelopeSeal, key: Data, nonce: Data) throws {
    (self.key, country, level, wordless) = (record.key, record.country, seal.level, record.withoutWords)
    event = if case .evidence(let entry) = record { entry.event } else { nil }
    box = try ChaChaPoly.seal(
      Payload.bytes(.record(record)), using: SymmetricKey(data: key), nonce: ChaChaPoly.Nonce(data: nonce),
      authenticating: seal.bytes
    ).combined
  }

  /// Whether what stands outside of the box is what this record shows.
  func isOpenPart(of record: Record) -> Bool {
    let event: EventDate? = if case .evidence(let entry) = record { entry.event } else { nil }
    return (key, country, self.event) == (record.key, record.country, event)
      && wordless == record.withoutWords
  }

  /// The payload in the box.
  func opened(for entry: String, with key: Data) throws -> Data {
    try ChaChaPoly.open(
      ChaChaPoly.SealedBox(combined: box), using: SymmetricKey(data: key),
      authenticating: EnvelopeSeal(entry: entry, level: level).bytes)
  }

  /// Whether a payload is one, by how it begins: fields are written in the order of their names.
  static func isOne(_ payload: Data) -> Bool { payload.starts(with: #"{"box":"#.utf8) }

  var bytes: Data {
    var fields = FieldWriter()
    fields.put("format", Self.format, .words)
    fields.put("change", "record", .words)
    fields.put("kind", key.kind, .choice)
    fields.put("name", key.name, .words)
    fields.put("country", country, .name)
    fields.put("level", level, .choice)
    fields.put("event", event, .date)
    fields.put("record", wordless?.node, .node)
    fields.put("box", box.base64EncodedString(), .words)
    return JSONText.write(RecordNode(.fields(fields.fields)))
  }

  /// Reads the fields behind `format`; `nil` if one is missing or malformed.
  init?(_ fields: inout FieldReader) {
    let change = fields.required("change", .words)
    let kind = fields.required("kind", Form<RecordKind>.choice)
    let name = fields.required("name", .words)
    let country = fields.required("country", Form<CountryCode>.name)
    let level = fields.required("level", Form<Sensitivity>.choice)
    event = fields.optional("event", .date)
    let node: RecordNode? = fields.optional("record", .node)
    let box = fields.required("box", .words).flatMap { Data(base64Encoded: $0) }
    guard change == "record", let kind, let name, let country, let level, let box else { return nil }
    (key, self.country, self.level, self.box) = (RecordKey(kind, name), country, level, box)
    wordless = node.flatMap { Record(kind, $0, &fields.malformations) }
  }
}

extension Payload.Stored {
  /// The country of the record; of what is none, `nil`.
  var country: CountryCode? {
    switch self {
    case .change(let change): change.record?.country
    case .envelope(let envelope): envelope.country
    }
  }
}

extension RecordSet {
  /// Takes in the record, or what is known of it while it is locked.
  mutating func insert(_ stored: Payload.Stored) {
    switch stored {
    case .change(.record(let record)): insert(record)
    case .change(.withdrawal), .change(.erasure), .change(.handling): break
    case .envelope(let envelope): insert(envelope)
    }
  }

  private mutating func insert(_ envelope: Envelope) {
    if let wordless = envelope.wordless {
      insert(wordless)
      locked.wordless.insert(envelope.key)
    } else if let id = EvidenceID(envelope.key.name), let event = envelope.event {
      locked.evidence[id] = LockedEvidence(id: id, event: event, sensitivity: envelope.level)
    } else if let id = SourceID(envelope.key.name) {
      locked.sources.insert(id)
    }
  }
}
