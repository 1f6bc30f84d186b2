import Crypto
import CryptoExtras
import Foundation

/// How a bundle is locked.
public enum BundleLock: Sendable {
  /// Not at all: its key stands in it, so that damage is found all the same.
  case open
  case passphrase(String)
  case receivers([Receiver])
}

/// What opens bundles: asked for only what a bundle needs.
public struct BundleKeys: Sendable {
  let passphrase: @Sendable () throws -> String
  let receiving: @Sendable () -> ReceivingKey?

  public init(
    passphrase: @escaping @Sendable () throws -> String, receiving: @escaping @Sendable () -> ReceivingKey?
  ) {
    (self.passphrase, self.receiving) = (passphrase, receiving)
  }
}

/// The beginning of a bundle's file: what it is, and its content key, locked.
struct BundlePreamble {
  static let magic = Data("TierWatchBundle".utf8)
  /// Programs of the first version know nothing of files.
  static let version: UInt8 = 1
  static let versionWithFiles: UInt8 = 2
  /// As much as is read of it at first.
  static let headLength = magic.count + 1 + 8

  let bytes: Data
  let key: SymmetricKey

  private static let rounds: Int64 = 1 << 16
  private static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
  private static let purpose = Data("tierwatch bundle 1".utf8)

  /// Locks a new content key.
  init(_ lock: BundleLock, version: UInt8, chance: (Int) -> [UInt8]) throws {
    let content = Data(chance(32))
    var writer = ByteWriter()
    switch lock {
    case .open:
      writer.put(0 as UInt8)
      writer.put(content)
    case .passphrase(let words):
      let salt = Data(chance(16))
      writer.put(1 as UInt8)
      writer.put(salt)
      writer.put(Self.rounds)
      let lock = try Self.key(from: words, salt: salt, rounds: Int(Self.rounds))
      writer.put(
        try ChaChaPoly.seal(content, using: lock, authenticating: Self.purpose).combined)
    case .receivers(let receivers):
      writer.put(2 as UInt8)
      writer.put(receivers.count)
      for receiver in receivers {
        var sender = try HPKE.Sender(recipientKey: receiver.key, ciphersuite: Self.suite, info: Self.purpose)
        writer.put(sender.encapsulatedKey)
        writer.put(try sender.seal(content))
      }
    }
    var whole = Self.magic + [version]
    var length = ByteWriter()
    length.put(writer.bytes.count)
    whole += length.bytes + writer.bytes
    (bytes, key) = (whole, SymmetricKey(data: content))
  }

  /// How many bytes follow on the head.
  static func rest(after head: Data) throws(BundleFault) -> Int {
    guard head.starts(with: magic.prefix(head.count)), !head.isEmpty else { throw .notABundle }
    guard head.count == headLength else { throw .cutShort }
    guard [version, versionWithFiles].contains(head[magic.count]) else { throw .newer }
    var reader = ByteReader(head.dropFirst(magic.count + 1))
    let rest = try reader.count()
    guard rest <= 1 << 20 else { throw .damaged(piece: 0) }
    return rest
  }

  /// Opens the content key; `body` is what follows on the head.
  init(head: Data, body: Data, _ keys: BundleKeys) throws {
    bytes = head + body
    do {
      key = try Self.opened(body, keys)
    } catch BundleFault.unreadable {
      throw BundleFault.damaged(piece: 0)
    }
  }

  /// Whether nobody needs a key to read it.
  static func isOpen(_ body: Data) -> Bool { body.first == 0 }

  private static func opened(_ body: Data, _ keys: BundleKeys) throws -> SymmetricKey {
    var reader = ByteReader(body)
    switch try reader.byte() {
    case 0:
      let content = try reader.bytes()
      guard content.count == 32 else { throw BundleFault.unreadable }
      try reader.end()
      return SymmetricKey(data: content)
    case 1:
      let (salt, rounds, box) = (try reader.bytes(), try reader.count(), try reader.bytes())
      // What a try may cost, so that no file can keep a laptop busy for ever.
      guard salt.count == 16, (1 << 14...1 << 18).contains(rounds), rounds.nonzeroBitCount == 1 else {
        throw BundleFault.unreadable
      }
      try reader.end()
      let lock = try key(from: keys.passphrase(), salt: salt, rounds: rounds)
      guard let sealed = try? ChaChaPoly.SealedBox(combined: box),
        let content = try? ChaChaPoly.open(sealed, using: lock, authenticating: purpose), content.count == 32
      else { throw BundleFault.wrongPassphrase }
      return SymmetricKey(data: content)
    case 2:
      let receiving = keys.receiving()
      for _ in 0..<(try reader.count()) {
        let (encapsulated, box) = (try reader.bytes(), try reader.bytes())
        guard let receiving,
          var recipient = try? HPKE.Recipient(
            privateKey: receiving.key, ciphersuite: suite, info: purpose, encapsulatedKey: encapsulated),
          let content = try? recipient.open(box), content.count == 32
        else { continue }
        return SymmetricKey(data: content)
      }
      throw BundleFault.forOthers
    case _: throw BundleFault.unreadable
    }
  }

  private static func key(from passphrase: String, salt: Data, rounds: Int) throws -> SymmetricKey {
    let words = passphrase.precomposedStringWithCompatibilityMapping
      .trimmingCharacters(in: .whitespacesAndNewlines)
    return try KDF.Scrypt.deriveKey(
      from: Data(words.utf8), salt: salt, outputByteCount: 32, rounds: rounds, blockSize: 8, parallelism: 1)
  }
}
