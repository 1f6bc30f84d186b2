import Foundation
import GRDB
import Registry

/// How a change goes into the journal: in the open, or encrypted with a key of its own.
struct Writing {
  let payload: Data
  let digest: String
  let stored: Payload.Stored
  private let kept: Kept?

  private struct Kept {
    let seal: EnvelopeSeal
    let mark, wrapped: Data
  }

  init(
    _ planned: PlannedEntry, as entry: EntryID, with key: RegistryKey?, by surroundings: Surroundings,
    in db: Database
  ) throws {
    let change = planned.change
    func chance(_ count: Int) -> Data { Data(surroundings.randomBytes(count)) }
    if let key, case .attachment(let attachment) = change, attachment.file?.key != nil {
      let (seal, own) = (EnvelopeSeal(entry: entry.text, level: attachment.level), chance(32))
      let boxed = Change.attachment(try attachment.boxed(seal: seal, key: own, nonce: chance(12)))
      (payload, stored) = (Payload.bytes(boxed), .change(boxed))
      digest = sha256(payload)
      kept = try Kept(
        seal: seal, mark: key.mark(of: Payload.bytes(change)),
        wrapped: key.wrapped(own, for: seal, nonce: chance(12)))
      return
    }
    guard let key, let record = change.record,
      case let level = try Protection(db: db).level(of: record), level.isProtected
    else {
      payload = planned.ready?.payload ?? Payload.bytes(change)
      (digest, stored, kept) = (planned.ready?.digest ?? sha256(payload), .change(change), nil)
      return
    }
    let (seal, own) = (EnvelopeSeal(entry: entry.text, level: level), chance(32))
    let envelope = try Envelope(record, seal: seal, key: own, nonce: chance(12))
    (payload, stored) = (envelope.bytes, .envelope(envelope))
    digest = sha256(payload)
    kept = try Kept(
      seal: seal, mark: key.mark(of: Payload.bytes(change)),
      wrapped: key.wrapped(own, for: seal, nonce: chance(12)))
  }

  func keepKey(in db: Database) throws {
    guard let kept else { return }
    try db.cachedStatement(sql: "INSERT INTO journal_key (entry, level, mark, wrapped) VALUES (?, ?, ?, ?)")
      .execute(arguments: [kept.seal.entry, kept.seal.level.rawValue, kept.mark, kept.wrapped])
  }
}
