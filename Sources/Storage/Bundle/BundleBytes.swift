import Foundation

/// Writes values one after the other, each so that its end is known.
struct ByteWriter {
  private(set) var bytes = Data()

  mutating func put(_ number: UInt8) { bytes.append(number) }

  mutating func put(_ number: Int64) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func put(_ number: Int) { put(Int64(number)) }

  mutating func put(_ text: String) { put(Data(text.utf8)) }

  mutating func put(_ part: Data) {
    put(part.count)
    bytes.append(part)
  }
}

/// Reads them again, and never beyond the end.
struct ByteReader {
  private var rest: Data

  init(_ bytes: Data) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func byte() throws(BundleFault) -> UInt8 { try take(1)[0] }

  mutating func number() throws(BundleFault) -> Int64 {
    try take(8).reduce(0) { $0 << 8 | Int64($1) }
  }

  /// A number that counts something.
  mutating func count() throws(BundleFault) -> Int {
    guard let count = Int(exactly: try number()), count >= 0, count < 1 << 53 else { throw .unreadable }
    return count
  }

  mutating func bytes() throws(BundleFault) -> Data { try take(count()) }

  mutating func text() throws(BundleFault) -> String {
    // What SQLite would cut off, or write in another way, is nothing of ours.
    guard let text = String(validating: try bytes(), as: UTF8.self), !text.utf8.contains(0) else {
      throw .unreadable
    }
    return text
  }

  mutating func end() throws(BundleFault) { if !rest.isEmpty { throw .unreadable } }

  private mutating func take(_ count: Int) throws(BundleFault) -> Data {
    guard count <= rest.count else { throw .unreadable }
    defer { rest = rest.dropFirst(count) }
    return Data(rest.prefix(count))
  }
}
