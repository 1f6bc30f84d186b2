import Crypto
import Foundation

/// How the stream of a bundle is cut into pieces, each encrypted and numbered, the last one marked.
enum BundlePiece {
  static let size = 1 << 16
  /// The nonce is not stored; the tag is.
  static let overhead = 16

  static func sealed(
    _ plain: Data, number: Int, isLast: Bool, with key: SymmetricKey, of preamble: Data
  ) throws -> Data {
    let box = try ChaChaPoly.seal(
      plain, using: key, nonce: nonce(number, isLast), authenticating: preamble)
    var writer = ByteWriter()
    writer.put(isLast ? 1 as UInt8 : 0)
    writer.put(box.ciphertext + box.tag)
    return writer.bytes
  }

  static func opened(
    _ sealed: Data, number: Int, isLast: Bool, with key: SymmetricKey, of preamble: Data
  ) throws(BundleFault) -> Data {
    do {
      return try ChaChaPoly.open(
        ChaChaPoly.SealedBox(
          nonce: nonce(number, isLast), ciphertext: sealed.dropLast(overhead), tag: sealed.suffix(overhead)),
        using: key, authenticating: preamble)
    } catch {
      throw .damaged(piece: number)
    }
  }

  // A content key serves one file, so that a counter is enough.
  private static func nonce(_ number: Int, _ isLast: Bool) throws -> ChaChaPoly.Nonce {
    var writer = ByteWriter()
    writer.put(isLast ? 1 as UInt8 : 0)
    writer.put(Int64(number))
    return try ChaChaPoly.Nonce(data: Data(count: 3) + writer.bytes)
  }
}

/// The running digest that a bundle's maker signs: over its beginning and every item.
struct BundleDigest {
  private var hash = SHA256()

  init(_ preamble: Data) { hash.update(data: preamble) }

  mutating func add(_ item: Data) { hash.update(data: item) }

  func message(of device: String) -> Data {
    Data("tierwatch bundle 1\n\(device)\n\(Storage.hexadecimal(Array(hash.finalize())))\n".utf8)
  }
}
