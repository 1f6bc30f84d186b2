import Foundation
import Registry
import Samples

@testable import Storage

/// Bundles of several devices, in a folder that is gone when the test is over.
final class Bundles: Sendable {
  let folder: Folder
  let receiving: ReceivingKey

  init() throws {
    folder = try Folder()
    receiving = ReceivingKey()
  }

  /// An office whose registry holds everything.
  static func ofOneOffice() throws -> (bundles: Bundles, store: RegistryStore) {
    let store = try RegistryStore(inMemoryWith: .signing())
    try store.fillWithEverything()
    return (try Bundles(), store)
  }

  /// The same, and another that has merged all of it as the bundle "base".
  static func ofTwoOffices() throws -> (bundles: Bundles, osh: RegistryStore, bishkek: RegistryStore) {
    let ((bundles, osh), bishkek) = (try ofOneOffice(), try RegistryStore.empty(2))
    try bundles.make("base", from: osh)
    try bundles.merge("base", into: bishkek)
    return (bundles, osh, bishkek)
  }

  var keys: BundleKeys { BundleKeys(passphrase: { "nothing asks" }, receiving: { [receiving] in receiving }) }

  func path(_ name: String) -> String { folder.path(name + ".twb") }

  /// Makes a bundle for our own people, locked for this receiver.
  @discardableResult
  func make(
    _ name: String, from store: RegistryStore, for audience: Audience = .internal,
    since start: BundleStart = .beginning, withFiles: Bool = true, by seed: UInt8 = 1,
    lock: BundleLock? = nil
  ) throws -> MadeBundle {
    try store.makeBundle(
      at: path(name), for: audience, from: start, withFiles: withFiles,
      lock: lock ?? .receivers([receiving.receiver]), signer: signer(seed))
  }

  @discardableResult
  func merge(_ name: String, into store: RegistryStore, dryRun: Bool = false) throws -> MergeOutcome {
    try store.merge(bundle: path(name), opening: keys, author: "Aigul", dryRun: dryRun)
  }

  func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path(name))) }

  func signer(_ seed: UInt8) throws -> Signer {
    guard let signer = Surroundings.signing(seed: seed).signer else { throw BundleFault.missing }
    return signer
  }
}

extension RegistryStore {
  /// An empty registry of a device that signs.
  static func empty(_ seed: UInt8 = 200) throws -> RegistryStore {
    try RegistryStore(inMemoryWith: .signing(seed: seed))
  }
}
