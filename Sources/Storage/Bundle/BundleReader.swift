import Crypto
import Foundation

/// Reads a bundle item by item, and holds no more of it than one item and one piece.
final class BundleReader {
  let manifest: BundleManifest
  /// Whether it is not encrypted.
  let isOpen: Bool
  private let handle: FileHandle
  private let preamble: BundlePreamble
  private var digest: BundleDigest
  private var waiting = Data()
  private var pieces = 0
  private var wasLast = false
  private var file = ArrivingFile()

  init(_ path: String, _ keys: BundleKeys) throws {
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw BundleFault.missing }
    handle = FileHandle(fileDescriptor: opened, closeOnDealloc: true)
    let head = try Self.read(BundlePreamble.headLength, of: handle)
    let length = try BundlePreamble.rest(after: head)
    let body = try Self.read(length, of: handle)
    guard body.count == length else { throw BundleFault.cutShort }
    preamble = try BundlePreamble(head: head, body: body, keys)
    isOpen = BundlePreamble.isOpen(body)
    digest = BundleDigest(preamble.bytes)
    // The first item is read with what follows it; a class must be whole before it can do that itself.
    let first = try Self.item(&waiting, &pieces, &wasLast, handle, preamble)
    guard case .manifest(let manifest) = first.item else { throw BundleFault.unreadable }
    self.manifest = manifest
    digest.add(first.bytes)
  }

  /// Every entry, signature and part of a file; an error at the end where the maker has not signed just this.
  func forEach(_ body: (BundleItem) throws -> Void) throws {
    while true {
      let (item, bytes) = try Self.item(&waiting, &pieces, &wasLast, handle, preamble)
      try file.take(item)
      switch item {
      case .manifest: throw BundleFault.unreadable
      case .entry, .signature, .part: try body(item)
      case .end(let key, let signature): return try finish(key, signature)
      }
      digest.add(bytes)
    }
  }

  private func finish(_ key: Data, _ signature: Data) throws {
    guard wasLast, waiting.isEmpty, try Self.read(1, of: handle).isEmpty else { throw BundleFault.unreadable }
    guard let key = DeviceKey(key), key.device == manifest.device,
      key.signed(digest.message(of: manifest.device), with: signature)
    else { throw BundleFault.forged(device: manifest.device) }
  }

  private static func item(
    _ waiting: inout Data, _ pieces: inout Int, _ wasLast: inout Bool, _ file: FileHandle,
    _ preamble: BundlePreamble
  ) throws -> (item: BundleItem, bytes: Data) {
    func need(_ count: Int) throws {
      while waiting.count < count {
        guard !wasLast else { throw BundleFault.unreadable }
        pieces += 1
        let piece = try piece(pieces, file, preamble)
        wasLast = piece.isLast
        // Anew from its beginning, or what was taken would stay in memory.
        waiting = Data(waiting) + piece.plain
      }
    }
    try need(9)
    var frame = ByteReader(Data(waiting.prefix(9)))
    let (kind, length) = (try frame.byte(), try frame.count())
    guard length <= BundleItem.longest else { throw BundleFault.unreadable }
    try need(9 + length)
    let bytes = Data(waiting.prefix(9 + length))
    waiting = waiting.dropFirst(9 + length)
    return (try BundleItem(kind, Data(bytes.dropFirst(9))), bytes)
  }

  private static func piece(
    _ number: Int, _ file: FileHandle, _ preamble: BundlePreamble
  ) throws -> (plain: Data, isLast: Bool) {
    let head = try read(9, of: file)
    guard head.count == 9 else { throw BundleFault.cutShort }
    var reader = ByteReader(head)
    let mark = try reader.byte()
    guard mark <= 1, let length = try? reader.count(),
      (BundlePiece.overhead...BundlePiece.size + BundlePiece.overhead).contains(length)
    else { throw BundleFault.damaged(piece: number) }
    let sealed = try read(length, of: file)
    guard sealed.count == length else { throw BundleFault.cutShort }
    let plain = try BundlePiece.opened(
      sealed, number: number, isLast: mark == 1, with: preamble.key, of: preamble.bytes)
    return (plain, mark == 1)
  }

  private static func read(_ count: Int, of file: FileHandle) throws -> Data {
    var bytes = Data()
    while bytes.count < count {
      guard let more = try? file.read(upToCount: count - bytes.count), !more.isEmpty else { break }
      bytes.append(more)
    }
    return bytes
  }
}
