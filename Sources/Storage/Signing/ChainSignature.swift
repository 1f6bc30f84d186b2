import Foundation
import GRDB

/// A device's signature over its own chain up to one entry: that entry's digest holds those of all before it.
public struct ChainSignature: Hashable, Sendable {
  let device: String
  let sequence: Int
  let key: Data
  let signature: Data

  /// Why it says nothing of the entry with this digest; `nil` if it holds.
  func flaw(over digest: String) -> Flaw? {
    guard let key = DeviceKey(key), key.device == device else { return .keyOfAnotherDevice }
    let message = Self.message(device: device, sequence: sequence, digest: digest)
    return key.signed(message, with: signature) ? nil : .holdsNot
  }

  /// Why a signature says nothing.
  public enum Flaw: Hashable, Sendable {
    case keyOfAnotherDevice
    case holdsNot
  }

  /// What is signed, the same in every registry. A device with a key has no line break in its name.
  static func message(device: String, sequence: Int, digest: String) -> Data {
    Data("tierwatch chain 1\n\(device)\n\(sequence)\n\(digest)\n".utf8)
  }
}

extension ChainSignature {
  init(by signer: Signer, sequence: Int, digest: String) throws {
    (device, self.sequence, key) = (signer.key.device, sequence, signer.key.bytes)
    signature = try signer.sign(Self.message(device: device, sequence: sequence, digest: digest))
  }

  static func at(_ sequence: Int, of device: String, in db: Database) throws -> ChainSignature? {
    try Row.fetchOne(
      db, sql: "SELECT \(columns) FROM journal_signature s WHERE s.device = ? AND s.sequence = ?",
      arguments: [device, sequence]
    ).map(Self.init)
  }

  func insert(in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO journal_signature (device, sequence, key, signature) VALUES (?, ?, ?, ?)",
      arguments: [device, sequence, key, signature])
  }

  /// What `init(_:)` reads, in its order.
  static let columns = "s.device, s.sequence, s.key, s.signature"

  /// From a row that begins with `columns`.
  init(_ row: Row) throws {
    (device, sequence) = (try row.value(0), try row.value(1))
    (key, signature) = (try row.value(2), try row.value(3))
  }
}
