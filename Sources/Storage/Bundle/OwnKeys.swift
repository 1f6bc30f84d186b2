import Foundation
import GRDB
import Registry

/// Keeps the own keys of what comes encrypted, under this registry's key.
struct OwnKeys {
  let db: Database
  /// `nil` while the registry is locked, or has no passphrase.
  let key: RegistryKey?
  let isLocked: Bool
  let chance: @Sendable (Int) -> [UInt8]

  func keep(_ own: Data?, of stored: Payload.Stored, at level: Sensitivity, _ header: EntryHeader) throws {
    guard !isLocked else { throw JournalError.registryLocked }
    guard let key else { throw BundleFault.registryHasNoPassphrase }
    guard let own, own.count == 32, let opened = try? stored.opened(for: header.id.text, with: own),
      let change = try? Payload.change(opened), stored.isOpenPart(of: change)
    else { throw BundleFault.falseEntry(header) }
    let seal = EnvelopeSeal(entry: header.id.text, level: level)
    try db.cachedStatement(sql: "INSERT INTO journal_key (entry, level, mark, wrapped) VALUES (?, ?, ?, ?)")
      .execute(arguments: [
        header.id.text, level.rawValue, key.mark(of: opened),
        key.wrapped(own, for: seal, nonce: Data(chance(12))),
      ])
  }
}

extension Payload.Stored {
  /// What a payload on its way in holds, if that is what its header says.
  init(arriving payload: Data, of header: EntryHeader) throws {
    guard sha256(payload) == header.payloadDigest else { throw BundleFault.falseEntry(header) }
    do {
      self = try Payload.stored(payload)
    } catch JournalError.payloadIsNewer {
      throw JournalError.payloadIsNewer
    } catch {
      throw BundleFault.falseEntry(header)
    }
    guard isSaid(by: header) else { throw BundleFault.falseEntry(header) }
  }

  private func isSaid(by header: EntryHeader) -> Bool {
    switch self {
    case .change(let change):
      change.word == header.change && change.subject == header.subject && change.country == header.country
    case .envelope(let envelope):
      header.change == "record" && envelope.key == header.subject && envelope.country == header.country
    }
  }
}
