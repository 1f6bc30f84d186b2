import Foundation
import GRDB
import Registry

/// An encrypted entry as it lies in the tables.
struct BoxedRow {
  let entry, level: String
  let mark, wrapped: Data
  let payload: Data?

  /// From the columns entry, level, mark, wrapped, bytes.
  init(_ row: Row) throws {
    (entry, level, mark) = try (row.value(0), row.value(1), row.value(2))
    (wrapped, payload) = try (row.value(3), row.value(4))
  }

  /// Whether it opens, and holds what stands on it.
  func isTrue(for key: RegistryKey) -> Bool {
    guard let payload, let stored = try? Payload.stored(payload), stored.levelOfBox?.rawValue == level,
      let opened = try? Payload.opened(payload, of: entry, wrapped, with: key), key.mark(of: opened) == mark,
      let change = try? Payload.change(opened)
    else { return false }
    return stored.isOpenPart(of: change)
  }
}

extension Payload.Stored {
  /// The level under which it was put away; `nil` of what lies in the open.
  var levelOfBox: Sensitivity? {
    switch self {
    case .envelope(let envelope): envelope.level
    case .change(.attachment(let attachment)): attachment.box == nil ? nil : attachment.level
    case .change: nil
    }
  }

  /// The payload as it would lie in the open, with the own key of its box.
  func opened(for entry: String, with own: Data) throws -> Data {
    switch self {
    case .envelope(let envelope): try envelope.opened(for: entry, with: own)
    case .change(.attachment(let attachment)):
      try Payload.bytes(.attachment(attachment.opened(for: entry, with: own)))
    case .change(let change): Payload.bytes(change)
    }
  }

  /// Whether what stands outside of the box is what this change shows.
  func isOpenPart(of change: Change) -> Bool {
    switch (self, change) {
    case (.envelope(let envelope), .record(let record)): envelope.isOpenPart(of: record)
    case (.change(.attachment(let boxed)), .attachment(let opened)):
      boxed.box != nil && opened.file?.key != nil
    case _: false
    }
  }
}
