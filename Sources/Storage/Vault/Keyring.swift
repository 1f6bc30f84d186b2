import Foundation
import GRDB
import Registry
import Synchronization

/// The key of a registry, once it was asked for and found; and how SQLite asks for it.
final class Keyring: Sendable {
  private let unlock: @Sendable (Vault) throws -> RegistryKey?
  private let state = Mutex<State>(.init())

  private struct State {
    var vault: Vault?
    var key: RegistryKey?
    var wasAsked = false
    var failure: (any Error)?
  }

  /// - Parameter unlock: finds the key of a vault, if it is unlocked; asked once, and only when something is to be read.
  init(unlock: @escaping @Sendable (Vault) throws -> RegistryKey?) { self.unlock = unlock }

  /// The vault of the registry that was opened.
  var vault: Vault? {
    get { state.withLock { $0.vault } }
    set { state.withLock { $0 = State(vault: newValue) } }
  }

  /// `nil` while it is locked, or has no passphrase.
  func key() throws -> RegistryKey? {
    try state.withLock { state in
      if let vault = state.vault, !state.wasAsked {
        state.wasAsked = true
        do { state.key = try unlock(vault) } catch { state.failure = error }
      }
      if let failure = state.failure { throw failure }
      return state.key
    }
  }

  /// Why the key could not be had, if it was asked for: SQLite hands on only that something failed.
  var failure: (any Error)? { state.withLock { $0.failure } }

  /// Whether there is a passphrase, and nobody has given it.
  func isLocked() throws -> Bool { try vault != nil && key() == nil }

  /// From now on it is unlocked.
  func take(_ key: RegistryKey, of vault: Vault) {
    state.withLock { $0 = State(vault: vault, key: key, wasAsked: true) }
  }

  /// `opened(entry, bytes, wrapped)`: the payload that lies in an envelope, or the envelope while it is locked;
  /// `marked(bytes)`: by what a payload is known again, or NULL.
  func add(to db: Database) {
    db.add(
      function: DatabaseFunction("opened", argumentCount: 3) { [weak self] values in
        guard let bytes = Data.fromDatabaseValue(values[1]), let entry = String.fromDatabaseValue(values[0]),
          let wrapped = Data.fromDatabaseValue(values[2]), let key = try self?.key(),
          case .envelope(let envelope) = try Payload.stored(bytes)
        else { return values[1] }
        let seal = EnvelopeSeal(entry: entry, level: envelope.level)
        return try envelope.opened(for: entry, with: key.unwrapped(wrapped, for: seal))
      })
    db.add(
      function: DatabaseFunction("marked", argumentCount: 1) { [weak self] values in
        guard let bytes = Data.fromDatabaseValue(values[0]) else { return nil }
        return try self?.key()?.mark(of: bytes)
      })
  }
}
