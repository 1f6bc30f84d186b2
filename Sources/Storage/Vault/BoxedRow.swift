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
    guard let payload, let stored = try? Payload.stored(payload), stored.level?.rawValue == level,
      let opened = try? Payload.opened(payload, of: entry, wrapped, with: key), key.mark(of: opened) == mark,
      let change = try? Payload.change(opened)
    else { return false }
    return switch (stored, change) {
    case (.envelope(let envelope), .record(let record)): envelope.isOpenPart(of: record)
    case (.change(.attachment(let boxed)), .attachment): boxed.box != nil
    case _: false
    }
  }
}

extension Payload.Stored {
  /// The level under which it was put away; `nil` of what lies in the open.
  fileprivate var level: Sensitivity? {
    switch self {
    case .envelope(let envelope): envelope.level
    case .change(.attachment(let attachment)): attachment.level
    case .change: nil
    }
  }
}
