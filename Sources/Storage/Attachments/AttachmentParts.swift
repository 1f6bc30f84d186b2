import Crypto
import Foundation
import GRDB

/// The bytes of files as they lie in the registry, in parts of a megabyte, so that none is ever held whole to be checked.
struct AttachmentParts {
  let db: Database

  private static let length = 1 << 20
  /// The most that a part is as it lies there, encrypted or not: a nonce and a tag are added.
  static let longest = length + 28
  /// The most parts that a file has.
  static let most = (ReceivedFile.limit + length - 1) / length

  /// Puts bytes away, encrypted where there is a key, and gives the digest by which they are found.
  func put(_ bytes: Data, sealedWith key: Data?) throws -> String {
    let parts = try Self.parts(of: bytes, sealedWith: key)
    var digest = SHA256()
    for part in parts { digest.update(data: part) }
    let name = Self.name(digest)
    guard try count(of: name) == 0 else { return name }
    for (number, part) in parts.enumerated() { try put(part, number, of: name) }
    return name
  }

  /// Puts one part away as it lies elsewhere.
  func put(_ part: Data, _ number: Int, of name: String) throws {
    try db.execute(sql: "INSERT INTO attachment_part VALUES (?, ?, ?)", arguments: [name, number, part])
  }

  /// How many parts are found by a digest.
  func count(of name: String) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM attachment_part WHERE stored = ?", arguments: [name]) ?? 0
  }

  /// What is found by a digest, and by which digests it goes: that of what lies there, and that of the file.
  func digests(
    of name: String, sealedWith key: Data?, _ take: (Data) throws -> Void = { _ in }
  ) throws -> Digests {
    var (lying, file, size) = (SHA256(), SHA256(), 0)
    let total = try count(of: name)
    let rows = try Row.fetchCursor(
      db, sql: "SELECT number, bytes FROM attachment_part WHERE stored = ? ORDER BY number",
      arguments: [name])
    var expected = 0
    while let row = try rows.next() {
      let (number, bytes): (Int, Data) = try (row.value(0), row.value(1))
      guard number == expected else { throw AttachmentError.digestDiffers(digest: name) }
      expected += 1
      lying.update(data: bytes)
      let plain = try key.map { try Self.opened(bytes, number, of: total, with: $0) } ?? bytes
      file.update(data: plain)
      size += plain.count
      try take(plain)
    }
    return Digests(lying: Self.name(lying), file: Self.name(file), size: size, isThere: total > 0)
  }

  struct Digests {
    let lying, file: String
    let size: Int
    let isThere: Bool

    /// Whether all of a file is there, and nothing else.
    func are(of file: Attachment.File, storedAs stored: String) -> Bool {
      (lying, self.file, size) == (stored, file.digest, file.size)
    }
  }

  /// Takes the bytes of an erased entry away, unless a standing one has them too.
  func removeUnused(of entry: EntryID) throws {
    try db.execute(
      sql: """
        DELETE FROM attachment_part WHERE stored IN (SELECT stored FROM attachment WHERE entry = ?)
        AND stored NOT IN (SELECT stored FROM attachment WHERE entry NOT IN (SELECT entry FROM journal_erased))
        """, arguments: [entry.text])
  }

  // A key serves one file only, so that the number of a part is nonce enough.
  private static func parts(of bytes: Data, sealedWith key: Data?) throws -> [Data] {
    let starts = Array(stride(from: 0, to: bytes.count, by: length))
    return try starts.enumerated().map { number, start in
      let part = bytes.dropFirst(start).prefix(length)
      guard let key else { return Data(part) }
      return try ChaChaPoly.seal(
        part, using: SymmetricKey(data: key), nonce: nonce(number), authenticating: mark(number, starts.count)
      ).combined
    }
  }

  private static func opened(_ part: Data, _ number: Int, of total: Int, with key: Data) throws -> Data {
    try ChaChaPoly.open(
      ChaChaPoly.SealedBox(combined: part), using: SymmetricKey(data: key),
      authenticating: mark(number, total))
  }

  private static func nonce(_ number: Int) throws -> ChaChaPoly.Nonce {
    let count = withUnsafeBytes(of: UInt64(number).bigEndian) { Array($0) }
    return try ChaChaPoly.Nonce(data: [0, 0, 0, 0] + count)
  }

  private static func mark(_ number: Int, _ total: Int) -> Data {
    Data("tierwatch file \(number) of \(total)".utf8)
  }

  static func name(_ digest: SHA256) -> String { hexadecimal(Data(digest.finalize())) }
}
