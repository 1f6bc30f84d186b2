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
    guard let payload, case .envelope(let envelope)? = try? Payload.stored(payload),
      envelope.level.rawValue == level,
      let own = try? key.unwrapped(wrapped, for: EnvelopeSeal(entry: entry, level: envelope.level)),
      let opened = try? envelope.opened(for: entry, with: own), key.mark(of: opened) == mark,
      case .record(let record)? = try? Payload.change(opened)
    else { return false }
    return envelope.isOpenPart(of: record)
  }
}
