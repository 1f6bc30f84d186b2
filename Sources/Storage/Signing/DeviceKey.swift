import Crypto
public import Foundation
import Registry

/// The public half of a device's Ed25519 key (RFC 8032). The device's name follows from it, so that no other key can
/// speak in that name.
public struct DeviceKey: Hashable, Sendable {
  /// The 32 bytes of the key.
  public let bytes: Data

  /// Nothing of other lengths.
  public init?(_ bytes: Data) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  public var hexadecimal: String { Storage.hexadecimal(bytes) }

  /// The name of the device whose key this is: a hundred bits of the key's SHA-256, in Crockford's letters.
  public var device: String {
    let bits = SHA256.hash(data: bytes).flatMap { byte in (0..<8).reversed().map { Int(byte >> $0) & 1 } }
    return String(
      (0..<Self.nameLength).map { letter in
        DeviceID.letters[bits[(5 * letter)..<(5 * letter + 5)].reduce(0) { 2 * $0 + $1 }]
      })
  }

  /// Whether a device of this name has a key, and so signs what it writes. Older versions gave names of 16 letters.
  public static func names(_ device: String) -> Bool {
    DeviceID(device) != nil
  }

  /// Whether whoever has the secret half signed these bytes.
  public func signed(_ message: Data, with signature: Data) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { return false }
    return key.isValidSignature(signature, for: message)
  }

  private static let nameLength = 20
}
