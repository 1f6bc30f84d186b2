import Foundation
import GRDB

/// What a registry knows of one device that has written in it.
public struct DeviceChain: Hashable, Sendable {
  /// A name that follows from the key, where the device has one.
  public let device: String
  /// Its last entry's place; they are numbered from 1.
  public let entries: Int
  /// The last entry that it signed; all before are signed with it.
  public let signedUpTo: Int?
  public let key: DeviceKey?
  /// Who wrote there, by pen-name.
  public let authors: [String]
}

extension RegistryStore {
  /// Every device that has written here, by name.
  public func devices() throws -> [DeviceChain] {
    try reading { db in
      let authors = try Row.fetchAll(
        db, sql: "SELECT DISTINCT device, author FROM journal_entry ORDER BY device, author"
      ).reduce(into: [String: [String]]()) { found, row in
        found[try row.value(0), default: []].append(try row.value(1))
      }
      return try ChainTip.all(in: db).map { tip in
        let signed = try ChainSignature.last(of: tip.device, in: db)
        return DeviceChain(
          device: tip.device, entries: tip.sequence, signedUpTo: signed?.sequence,
          key: signed.flatMap { DeviceKey($0.key) }, authors: authors[tip.device] ?? [])
      }
    }
  }

  /// How many entries nobody signed: those of devices without a key.
  public func unsignedEntries() throws -> Int {
    try reading { db in
      try ChainTip.all(in: db).filter { !DeviceKey.names($0.device) }.map(\.sequence).reduce(0, +)
    }
  }
}

extension ChainSignature {
  /// The last one of a device.
  static func last(of device: String, in db: Database) throws -> ChainSignature? {
    try Row.fetchOne(
      db,
      sql: "SELECT \(columns) FROM journal_signature s WHERE s.device = ? ORDER BY s.sequence DESC LIMIT 1",
      arguments: [device]
    ).map(Self.init)
  }
}
