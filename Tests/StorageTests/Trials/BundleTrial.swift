import Foundation
import Registry
import Samples

@testable import Storage

/// A bundle. The first byte says how the rest of the bytes lies in it: 0 as the whole file, 1 as what its maker put into
/// it, and 2 as that with every chain and digest made to fit, so that the merge looks at what the entries say.
enum BundleTrial {
  static func run(_ bytes: [UInt8]) throws {
    let folder = try Folder()
    defer { withExtendedLifetime(folder) {} }
    let (path, rest) = (folder.path("bundle"), Data(bytes.dropFirst()))
    switch (bytes.first ?? 0) % 3 {
    case 0: try folder.write(rest, to: "bundle")
    case 1: try write(items(in: rest), to: path)
    case _: try write(chained(items(in: rest)), to: path)
    }
    try merges(path)
  }

  /// Whatever can be read, each the same when written again.
  private static func items(in bytes: Data) throws -> [BundleItem] {
    var (reader, items) = (ByteReader(bytes), [BundleItem]())
    while let kind = try? reader.byte(), let body = try? reader.bytes() {
      guard let item = try? BundleItem(kind, body) else { continue }
      try expect(item.kind == kind && item.body == body, "read and written it is another item")
      items.append(item)
    }
    return items
  }

  private static func write(_ items: [BundleItem], to path: String) throws {
    let signer = try maker.get()
    let writer = try BundleWriter(
      path, .open, version: BundlePreamble.versionWithFiles, chance: Surroundings.repeatable().randomBytes)
    try writer.put(
      .manifest(
        BundleManifest(
          device: signer.key.device, made: 1, audience: .internal, entries: items.count, before: [], after: []
        ))
    )
    for item in items {
      switch item {
      case .entry, .signature, .part: try writer.put(item)
      case .manifest, .end: break
      }
    }
    try writer.finish(by: signer)
  }

  /// The same entries, each behind the last one of its device.
  private static func chained(_ items: [BundleItem]) throws -> [BundleItem] {
    let signer = try maker.get()
    var tips: [String: (sequence: Int, digest: String)] = [:]
    var chained: [BundleItem] = []
    for item in items {
      guard case .entry(let entry) = item else {
        if case .part = item { chained.append(item) }
        continue
      }
      let header = entry.header.following(tips[entry.header.device] ?? (0, ""), with: entry.content)
      tips[header.device] = (header.sequence, header.digest)
      chained.append(.entry(TravellingEntry(header: header, content: entry.content)))
    }
    guard let own = tips[signer.key.device] else { return chained }
    return try chained + [
      .signature(ChainSignature(by: signer, sequence: own.sequence, digest: own.digest))
    ]
  }

  /// All of it comes in, and then all holds that holds of any registry; or nothing does, and it is said why.
  private static func merges(_ path: String) throws {
    let whole = try whole.get()
    do {
      // Most are refused; for that the registry need not be copied.
      _ = try merge(path, into: whole.store, dryRun: true)
    } catch let error {
      try expect(isTold(error), "\(type(of: error)): \(error)")
      return try expect(try whole.store.head() == whole.head, "a part of it is there")
    }
    let store = try whole.store.copy(by: .signing(seed: 9))
    store.keyring.take(whole.key, of: whole.vault)
    _ = try merge(path, into: store)
    try expect(try store.verify() == [], "it merges, and does not verify")
    let head = try store.head()
    try expect(try merge(path, into: store).isNothingNew && store.head() == head, "merged again it is new")
  }

  private static func merge(
    _ path: String, into store: RegistryStore, dryRun: Bool = false
  ) throws -> MergeOutcome {
    let keys = BundleKeys(passphrase: { "" }, receiving: { nil })
    return try store.merge(bundle: path, opening: keys, author: "Aigul", dryRun: dryRun)
  }

  /// Whether it is one of the errors that say what is wrong with a bundle.
  private static func isTold(_ error: any Error) -> Bool {
    if case JournalError.database = error { return false }
    return error is BundleFault || error is JournalError || error is Fork || error is AttachmentError
  }

  private static let maker = Result {
    guard let signer = Surroundings.signing(seed: 1).signer else { throw BundleFault.missing }
    return signer
  }

  private struct Whole: Sendable {
    let store: RegistryStore
    let head: String
    let key: RegistryKey
    let vault: Vault
  }

  private static let whole = Result {
    let store = try RegistryStore.withEverything(by: .signing(seed: 2))
    let key = try store.setPassphrase("five plain words in a row", author: "Aigul")
    guard let vault = store.vault else { throw BundleFault.missing }
    return Whole(store: store, head: try store.head(), key: key, vault: vault)
  }
}

extension EntryHeader {
  /// The same behind another entry, with the digest of its content.
  fileprivate func following(
    _ tip: (sequence: Int, digest: String), with content: TravellingEntry.Content
  ) -> EntryHeader {
    let digest = if case .present(let payload, _) = content { sha256(payload) } else { payloadDigest }
    return EntryHeader(
      id: id, device: device, sequence: tip.sequence + 1, previous: tip.digest, time: time, origin: origin,
      author: author, reason: reason, replaces: replaces, country: country, change: change, subject: subject,
      payloadDigest: digest)
  }
}
