import Crypto
import Foundation

/// Writes a bundle beside its place, item by item; only a whole one gets its name.
final class BundleWriter {
  private let path, part: String
  private let file: FileHandle
  private let preamble: BundlePreamble
  private var digest: BundleDigest
  private var waiting = Data()
  private var pieces = 0

  init(
    _ path: String, _ lock: BundleLock, version: UInt8 = BundlePreamble.version,
    chance: @escaping (Int) -> [UInt8]
  ) throws {
    guard !FileManager.default.fileExists(atPath: path) else { throw BundleFault.standsThere }
    (self.path, part) = (path, "\(path).\(hexadecimal(chance(4))).part")
    preamble = try BundlePreamble(lock, version: version, chance: chance)
    digest = BundleDigest(preamble.bytes)
    var opened: Int32 = -1
    _ = try HalfMade.begin { [part] in
      opened = open(part, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard opened >= 0 else { throw BundleFault.cannotWrite }
      return part
    }
    file = FileHandle(fileDescriptor: opened, closeOnDealloc: true)
    try write(preamble.bytes)
  }

  deinit { HalfMade.end(part) }

  func put(_ item: BundleItem) throws {
    let bytes = Self.framed(item)
    digest.add(bytes)
    try add(bytes)
  }

  /// Signs all that was put, and gives the file its name.
  func finish(by signer: Signer) throws {
    let signature = try signer.sign(digest.message(of: signer.key.device))
    try add(Self.framed(.end(key: signer.key.bytes, signature: signature)))
    try writePiece(waiting, isLast: true)
    guard fsync(file.fileDescriptor) == 0 else { throw BundleFault.cannotWrite }
    try HalfMade.step {
      guard !FileManager.default.fileExists(atPath: path), rename(part, path) == 0 else {
        throw BundleFault.cannotWrite
      }
    }
  }

  private static func framed(_ item: BundleItem) -> Data {
    var writer = ByteWriter()
    writer.put(item.kind)
    writer.put(item.body)
    return writer.bytes
  }

  private func add(_ bytes: Data) throws {
    waiting.append(bytes)
    while waiting.count > BundlePiece.size {
      try writePiece(waiting.prefix(BundlePiece.size), isLast: false)
      waiting = Data(waiting.dropFirst(BundlePiece.size))
    }
  }

  private func writePiece(_ plain: Data, isLast: Bool) throws {
    pieces += 1
    try write(
      BundlePiece.sealed(plain, number: pieces, isLast: isLast, with: preamble.key, of: preamble.bytes))
  }

  private func write(_ bytes: Data) throws {
    do { try file.write(contentsOf: bytes) } catch { throw BundleFault.cannotWrite }
  }
}
