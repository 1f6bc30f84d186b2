import Foundation
public import Registry

extension Record {
  /// The record as its file would have it.
  public var yaml: String { get throws { try node.yaml() } }

  /// Records as a JSON list, fields by name, numbers as numbers.
  public static func json(_ records: [Record]) throws -> String {
    let list = RecordNode(.list(records.map(\.node)))
    return String(decoding: try JSONText.writePretty(list), as: UTF8.self)
  }
}
