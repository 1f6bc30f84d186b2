import Crypto
public import Foundation
import Registry

/// The key from which all others of a registry follow.
public struct RegistryKey: Sendable {
  /// 32 bytes; for the memory of one sitting, never for a disk.
  public let bytes: Data

  public init(bytes: Data) { self.bytes = bytes }

  /// Encrypts what is encrypted with a key of its own: the key itself, by level.
  func wrapped(_ key: Data, for seal: EnvelopeSeal, nonce: Data) throws -> Data {
    try ChaChaPoly.seal(
      key, using: derived("level \(seal.level.rawValue)"), nonce: ChaChaPoly.Nonce(data: nonce),
      authenticating: seal.bytes
    ).combined
  }

  /// The key of an entry; an error if it was made for another one, or changed.
  func unwrapped(_ wrapped: Data, for seal: EnvelopeSeal) throws -> Data {
    try ChaChaPoly.open(
      ChaChaPoly.SealedBox(combined: wrapped), using: derived("level \(seal.level.rawValue)"),
      authenticating: seal.bytes)
  }

  /// By which the same words are known again after they were erased; without the key it says nothing.
  func mark(of payload: Data) -> Data {
    Data(HMAC<SHA256>.authenticationCode(for: payload, using: derived("mark")))
  }

  private func derived(_ purpose: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: bytes), info: Data("tierwatch 1 \(purpose)".utf8),
      outputByteCount: 32)
  }
}
