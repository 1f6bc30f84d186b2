import Foundation
import GRDB
public import Registry

extension RegistryStore {
  /// Makes a bundle for an audience: signed, and locked; a whole file or none.
  public func makeBundle(
    at path: String, for audience: Audience, from start: BundleStart = .beginning, withFiles: Bool = true,
    lock: BundleLock, signer: Signer, progress: (Double) -> Void = { _ in }
  ) throws -> MadeBundle {
    if case .open = lock, audience != .public { throw BundleFault.mustBeEncrypted }
    return try reading { db in
      try refuseOpenWords(in: db)
      let before = try places(at: start, in: db)
      let travellers = Travellers(db: db, before: before)
      let entries = try travellers.count()
      guard entries > 0 else { throw BundleFault.nothingNew }
      let manifest = BundleManifest(
        device: signer.key.device, made: max(0, min(EntryHeader.latest, surroundings.clock())),
        audience: audience, entries: entries,
        before: try travellers.tips(), after: try ChainTip.all(in: db).map(BundleManifest.Tip.init))
      let version = try travellers.tellOfFiles ? BundlePreamble.versionWithFiles : BundlePreamble.version
      let writer = try BundleWriter(path, lock, version: version, chance: surroundings.randomBytes)
      try writer.put(.manifest(manifest))
      let levels = TravelLevels(db: db, audience: audience, withFiles: withFiles)
      let made = try put(travellers, of: manifest, levels, into: writer, progress)
      try writer.finish(by: signer)
      return made
    }
  }

  /// Nothing protected travels that was never encrypted: whoever gets it would have it in the open.
  private func refuseOpenWords(in db: Database) throws {
    guard keyring.vault == nil else { return }
    let found = try Int.fetchOne(
      db, sql: "SELECT 1 FROM evidence WHERE sensitivity IN ('restricted', 'sealed') LIMIT 1")
    if found != nil { throw BundleFault.protectedInTheOpen }
  }

  private func put(
    _ travellers: Travellers, of manifest: BundleManifest, _ levels: TravelLevels, into writer: BundleWriter,
    _ progress: (Double) -> Void
  ) throws -> MadeBundle {
    var made = MadeBundle(manifest: manifest)
    var done = 0
    try travellers.forEach { row in
      let header = try EntryHeader(row)
      let entry = TravellingEntry(header: header, content: try content(row, levels, of: header))
      made.count(entry)
      try writer.put(.entry(entry))
      if let attachment = try entry.attachment {
        made.count(try attachment.opened())
        try put(attachment.stored, into: writer, in: levels.db)
      }
      if let signature = try travellers.signature(at: header) { try writer.put(.signature(signature)) }
      done += 1
      if done % 500 == 0 { progress(Double(done) / Double(manifest.entries)) }
    }
    return made
  }

  /// The parts of a file, as they lie here.
  private func put(_ stored: String, into writer: BundleWriter, in db: Database) throws {
    let parts = AttachmentParts(db: db)
    let count = try parts.count(of: stored)
    var number = 0
    let found = try parts.digests(of: stored, sealedWith: nil) { bytes in
      number += 1
      try writer.put(.part(FilePart(bytes: bytes, isLast: number == count)))
    }
    guard found.isThere, found.lying == stored else { throw AttachmentError.digestDiffers(digest: stored) }
  }

  private func content(
    _ row: Row, _ levels: TravelLevels, of header: EntryHeader
  ) throws -> TravellingEntry.Content {
    let (payload, wrapped): (Data?, Data?) = try (row.value(14), row.value(15))
    guard let payload else {
      if try row.value(16) {
        if levels.audience != .internal, try row.value(18) as String? == Sensitivity.sealed.rawValue {
          throw BundleFault.holdsSealed
        }
        return .erased
      }
      guard try row.value(17) else {
        throw JournalError.payloadIsUnreadable("payload of \(header.id) is missing")
      }
      return .withheld
    }
    let stored = try Payload.stored(payload)
    guard try levels.admits(stored, of: header.id) else { return .withheld }
    guard let level = stored.levelOfBox else {
      try refuseOpenFile(stored, levels, of: header.id)
      return .present(payload, key: nil)
    }
    guard let key = try keyring.key(), let wrapped else { throw JournalError.registryLocked }
    let seal = EnvelopeSeal(entry: header.id.text, level: level)
    return .present(payload, key: try key.unwrapped(wrapped, for: seal))
  }

  /// A file is as protected as an entry: where nothing is encrypted, none of those travels.
  private func refuseOpenFile(_ stored: Payload.Stored, _ levels: TravelLevels, of entry: EntryID) throws {
    guard keyring.vault == nil, case .change(.attachment(let attachment)) = stored,
      try levels.level(of: attachment, entry).isProtected
    else { return }
    throw BundleFault.protectedInTheOpen
  }
}

extension BundleManifest.Tip {
  fileprivate init(_ tip: ChainTip) {
    self.init(device: tip.device, sequence: tip.sequence, digest: tip.digest)
  }
}
