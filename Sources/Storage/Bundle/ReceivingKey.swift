import Crypto
public import Foundation

/// The secret half of the key for which others encrypt bundles (X25519, RFC 7748). It never leaves its device.
public struct ReceivingKey: Sendable {
  let key: Curve25519.KeyAgreement.PrivateKey

  /// A new key, from the system's randomness.
  public init() { key = Curve25519.KeyAgreement.PrivateKey() }

  /// The key that these 32 bytes are.
  public init?(_ secret: Data) {
    guard let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: secret) else { return nil }
    self.key = key
  }

  /// The 32 bytes to keep.
  public var secret: Data { key.rawRepresentation }

  /// The half that others need.
  public var receiver: Receiver { Receiver(key: key.publicKey) }
}

extension ReceivingKey: CustomStringConvertible, CustomReflectable {
  public var description: String { "the receiving key of \(receiver.text)" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Whom a bundle is encrypted for: a public key, as people send it to each other.
public struct Receiver: Sendable {
  let key: Curve25519.KeyAgreement.PublicKey

  init(key: Curve25519.KeyAgreement.PublicKey) { self.key = key }

  /// Reads what `text` wrote, whatever a messenger did to its spaces and letters; nothing that was mistyped.
  public init?(_ text: String) {
    let letters = text.uppercased().filter { $0 != "-" && !$0.isWhitespace }
      .replacing("O", with: "0").replacing("I", with: "1").replacing("L", with: "1")
    guard let bytes = Crockford.bytes(String(letters)), bytes.count == 35,
      Self.checksum(bytes.prefix(32)) == bytes.suffix(3),
      let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: bytes.prefix(32))
    else { return nil }
    self.key = key
  }

  /// 56 letters in groups of four, the last five of them a checksum.
  public var text: String {
    let bytes = key.rawRepresentation
    let letters = Array(Crockford.text(bytes + Self.checksum(bytes)))
    return stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }
      .joined(separator: "-")
  }

  private static func checksum(_ bytes: Data) -> Data {
    Data(SHA256.hash(data: Data("tierwatch receiver 1".utf8) + bytes).prefix(3))
  }
}

/// Five bits a letter, without letters that look alike.
private enum Crockford {
  static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// Of a number of bytes that fills its letters.
  static func text(_ bytes: Data) -> String {
    let bits = bytes.flatMap { byte in (0..<8).reversed().map { Int(byte >> $0) & 1 } }
    return String(
      stride(from: 0, to: bits.count, by: 5).map { place in
        letters[bits[place..<place + 5].reduce(0) { 2 * $0 + $1 }]
      })
  }

  static func bytes(_ text: String) -> Data? {
    var bits: [UInt8] = []
    for letter in text {
      guard let value = letters.firstIndex(of: letter) else { return nil }
      bits += (0..<5).reversed().map { UInt8(value >> $0 & 1) }
    }
    guard bits.count % 8 == 0 else { return nil }
    return Data(
      stride(from: 0, to: bits.count, by: 8).map { place -> UInt8 in
        bits[place..<place + 8].reduce(0) { 2 * $0 + $1 }
      })
  }
}
