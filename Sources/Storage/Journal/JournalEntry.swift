import Crypto
import Foundation
public import Registry

/// How an entry came about; a file may not silently undo a command.
public enum Origin: String, CaseIterable, Sendable {
  case file, command
}

/// The part of a journal entry that is never erased.
public struct EntryHeader: Hashable, Sendable {
  public let id: EntryID
  public let device: String
  /// The entry's place on its device, from 1.
  public let sequence: Int
  /// The digest of the entry before it on that device; empty for the first.
  public let previous: String
  /// Logical time: the greater of the device's clock in milliseconds and every time seen plus one.
  public let time: Int64
  public let origin: Origin
  public let author: String
  public let reason: String
  /// The versions that it was made from.
  public let replaces: [EntryID]
  public let country: CountryCode?
  /// `record`, `withdrawal`, `erasure`, `handling`, `attachment` or `detachment`.
  public let change: String
  public let subject: RecordKey?
  /// SHA-256 of the payload, in hexadecimal.
  public let payloadDigest: String
}

extension EntryHeader {
  /// The latest logical time: from there on it stands, so that no clock, however wrong, can put an end to writing.
  static let latest: Int64 = 1 << 53 - 1

  /// SHA-256 over the header, the payload's digest among its fields; each field with its name and length,
  /// so that no two headers give the same bytes.
  var digest: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1024)
    func put(_ name: String, _ value: String) {
      bytes.append(contentsOf: name.utf8)
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: String(value.utf8.count).utf8)
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: value.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    put("tierwatch", "1")
    put("id", id.text)
    put("device", device)
    put("sequence", String(sequence))
    put("previous", previous)
    put("time", String(time))
    put("origin", origin.rawValue)
    put("author", author)
    put("reason", reason)
    put("replaces", replaces.isEmpty ? "" : replaces.map(\.text).joined(separator: " "))
    put("country", country?.text ?? "")
    put("change", change)
    put("kind", subject?.kind.rawValue ?? "")
    put("name", subject?.name ?? "")
    put("payload", payloadDigest)
    return hexadecimal(SHA256.hash(data: bytes))
  }
}

func sha256(_ bytes: Data) -> String { hexadecimal(SHA256.hash(data: bytes)) }

private func hexadecimal(_ digest: SHA256Digest) -> String { digest.withUnsafeBytes { hexadecimal($0) } }
