public import Foundation
public import Registry

/// A file as somebody gave it: its digest is taken before anything else is done with its bytes.
public struct ReceivedFile: Sendable {
  public let bytes: Data
  /// SHA-256, in hexadecimal.
  public let digest: String
  public let media: MediaType

  /// The most that is taken.
  public static let limit = 25_000_000

  /// Reads an ordinary file that nobody changes meanwhile.
  public init(at path: String) throws(AttachmentError) {
    // A pipe would wait for ever, and a link may lead where nobody looked.
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw errno == ELOOP ? .notAFile(path: path) : .missing(path: path) }
    defer { close(file) }
    let before = try Self.facts(of: file, path)
    let bytes = try Self.read(file, path)
    let digest = sha256(bytes)
    let after = try Self.facts(of: file, path)
    guard before == after, after.size == bytes.count else { throw .changedWhileRead(path: path) }
    guard !bytes.isEmpty else { throw .empty(path: path) }
    (self.bytes, self.digest, media) = (bytes, digest, try MediaType.of(bytes))
  }

  /// What was made of a file.
  public init(_ bytes: Data, as media: MediaType) {
    (self.bytes, digest, self.media) = (bytes, sha256(bytes), media)
  }

  /// What the guard sees in it, where it is text.
  public var seen: [LineSighting] {
    switch media {
    case .text, .html: [LineSighting](in: String(decoding: bytes, as: UTF8.self))
    case .pdf, .jpeg, .png, .tiff, .webp, .gif, .heic, .docx, .xlsx, .odt, .ods, .olderOffice, .mp3, .wav,
      .ogg, .mp4, .other:
      []
    }
  }

  private struct Facts: Equatable {
    let size, seconds, nanoseconds: Int
  }

  private static func facts(of file: Int32, _ path: String) throws(AttachmentError) -> Facts {
    var facts = stat()
    guard fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    guard facts.st_size <= limit else { throw .tooLarge(path: path) }
    return Facts(
      size: Int(facts.st_size), seconds: facts.st_mtim.tv_sec, nanoseconds: facts.st_mtim.tv_nsec)
  }

  // Never more than the limit, whatever the file was said to hold.
  private static func read(_ file: Int32, _ path: String) throws(AttachmentError) -> Data {
    var bytes = Data()
    var part = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = Foundation.read(file, &part, part.count)
      guard count >= 0 else { throw .missing(path: path) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: part.prefix(count))
      guard bytes.count <= limit else { throw .tooLarge(path: path) }
    }
  }
}
