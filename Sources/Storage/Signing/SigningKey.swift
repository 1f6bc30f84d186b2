import Crypto
public import Foundation

/// The secret half of a device's key. It is written to the device's own file and nowhere else.
public struct SigningKey: Sendable {
  private let key: Curve25519.Signing.PrivateKey
  public let device: DeviceKey

  /// A new key, from the system's randomness.
  public init?() { self.init(Curve25519.Signing.PrivateKey()) }

  /// The key that these 32 bytes are.
  public init?(_ secret: Data) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: secret) else { return nil }
    self.init(key)
  }

  private init?(_ key: Curve25519.Signing.PrivateKey) {
    guard let device = DeviceKey(key.publicKey.rawRepresentation) else { return nil }
    (self.key, self.device) = (key, device)
  }

  /// The 32 bytes to keep.
  public var secret: Data { key.rawRepresentation }

  /// What signs in the name of this device, and gives nothing of the key away.
  public var signer: Signer { Signer(key: device) { [key] in try key.signature(for: $0) } }
}

// So that neither a message nor a log can hold it by mistake.
extension SigningKey: CustomStringConvertible, CustomReflectable {
  public var description: String { "the key of device \(device.device)" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
