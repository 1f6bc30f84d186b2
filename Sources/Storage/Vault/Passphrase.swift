import GRDB
import Registry

/// Why a passphrase is not taken.
public enum PassphraseError: Error, Hashable, Sendable {
  /// The registry has one; it is changed, and not set.
  case thereIsOne
  case thereIsNone
  case isWrong
  /// Shorter than twelve characters, or less than six different ones.
  case isWeak
}

extension RegistryStore {
  /// What the registry keeps of its passphrase; `nil` while it has none.
  public var vault: Vault? { keyring.vault }

  /// Whether there is a passphrase, and nobody has given it.
  public var isLocked: Bool { get throws { try keyring.isLocked() } }

  /// Sets the first passphrase, and brings under it all that is restricted or sealed: it is written anew, encrypted, and
  /// what lay in the open is erased. Gives the key, for this sitting.
  public func setPassphrase(_ passphrase: String, author: String) throws -> RegistryKey {
    try Self.refuseWeak(passphrase)
    let key = RegistryKey(bytes: .init(surroundings.randomBytes(32)))
    try writing { db in
      guard try Vault(in: db) == nil else { throw PassphraseError.thereIsOne }
      let vault = try self.vault(of: key, named: hexadecimal(surroundings.randomBytes(8)), passphrase)
      try vault.keep(in: db)
      keyring.take(key, of: vault)
      var journal = try Journal(db, surroundings, keyring, author: author, origin: .command)
      try journal.protect(all: true)
      try journal.seal()
    }
    try emptyLog()
    return key
  }

  /// Puts another passphrase in place of the one that there is; the key stays, and so does all that is encrypted.
  public func changePassphrase(from old: String, to new: String) throws -> RegistryKey {
    try Self.refuseWeak(new)
    let key = try key(for: old)
    try writing { db in
      guard let vault = try Vault(in: db) else { throw PassphraseError.thereIsNone }
      try self.vault(of: key, named: vault.name, new).keep(in: db)
    }
    try emptyLog()
    return key
  }

  /// The key that a passphrase opens.
  public func key(for passphrase: String) throws -> RegistryKey {
    guard let vault else { throw PassphraseError.thereIsNone }
    guard let key = try vault.opened(with: passphrase) else { throw PassphraseError.isWrong }
    return key
  }

  private func vault(of key: RegistryKey, named name: String, _ passphrase: String) throws -> Vault {
    try Vault(of: key, name: name, passphrase: passphrase, randomBytes: surroundings.randomBytes)
  }

  private static func refuseWeak(_ passphrase: String) throws {
    guard passphrase.count >= 12, Set(passphrase).count >= 6 else { throw PassphraseError.isWeak }
  }
}

extension RegistryStore {
  /// How many entries in force are encrypted.
  public func encryptedCount() throws -> Int {
    try reading { db in
      // From the keys on, which are few: a search asks this each time.
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM journal_key k CROSS JOIN journal_entry e ON e.id = k.entry
          CROSS JOIN record r ON r.kind = e.kind AND r.name = e.name AND r.entry = e.id
          """) ?? 0
    }
  }
}
