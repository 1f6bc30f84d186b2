import Crypto
import CryptoExtras
import Foundation
import GRDB

/// What a registry keeps of its passphrase: enough to try one, nothing to find it by.
public struct Vault: Hashable, Sendable {
  /// Chance's name for it, the same for as long as the registry lives.
  public let name: String
  private let salt: Data
  /// What a try costs: scrypt's N, with 8 blocks of 128 bytes each (RFC 7914).
  private let rounds: Int
  /// The registry's key, encrypted by the one that follows from the passphrase.
  private let wrapped: Data

  private static let rounds = 1 << 16

  /// A vault for a registry's key.
  init(of key: RegistryKey, name: String, passphrase: String, randomBytes: (Int) -> [UInt8]) throws {
    (self.name, salt, rounds) = (name, Data(randomBytes(16)), Self.rounds)
    let lock = try Self.key(from: passphrase, salt: salt, rounds: rounds)
    wrapped = try ChaChaPoly.seal(
      key.bytes, using: lock, nonce: ChaChaPoly.Nonce(data: Data(randomBytes(12))),
      authenticating: Data(name.utf8)
    ).combined
  }

  /// The registry's key; `nil` if the passphrase is another.
  public func opened(with passphrase: String) throws -> RegistryKey? {
    let lock = try Self.key(from: passphrase, salt: salt, rounds: rounds)
    let box = try ChaChaPoly.SealedBox(combined: wrapped)
    return (try? ChaChaPoly.open(box, using: lock, authenticating: Data(name.utf8))).map(RegistryKey.init)
  }

  /// Composed and without space around it: keyboards differ in how they put letters together.
  private static func key(from passphrase: String, salt: Data, rounds: Int) throws -> SymmetricKey {
    let words = passphrase.precomposedStringWithCompatibilityMapping
      .trimmingCharacters(in: .whitespacesAndNewlines)
    return try KDF.Scrypt.deriveKey(
      from: Data(words.utf8), salt: salt, outputByteCount: 32, rounds: rounds, blockSize: 8, parallelism: 1)
  }
}

extension Vault {
  /// That of a registry; `nil` while it has no passphrase.
  init?(in db: Database) throws {
    guard let row = try Row.fetchOne(db, sql: "SELECT name, salt, rounds, wrapped FROM vault") else {
      return nil
    }
    (name, salt, rounds, wrapped) = try (row.value(0), row.value(1), row.value(2), row.value(3))
  }

  /// Puts it in place of the one before it.
  func keep(in db: Database) throws {
    let values: StatementArguments = [salt, rounds, wrapped, name]
    try db.execute(
      sql: "UPDATE vault SET salt = ?, rounds = ?, wrapped = ? WHERE name = ?", arguments: values)
    guard db.changesCount == 0 else { return }
    try db.execute(
      sql: "INSERT INTO vault (salt, rounds, wrapped, name, number) VALUES (?, ?, ?, ?, 1)", arguments: values
    )
  }
}
