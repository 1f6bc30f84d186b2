import Foundation
import GRDB
public import Registry

/// From where on a bundle goes; what its receiver has already is left out.
public enum BundleStart: Sendable {
  case beginning
  /// A head, as `journal log` prints it.
  case head(String)
  /// Entries made on a day or later.
  case day(CalendarDay)
  /// What another bundle does not hold, nor the registry that it was made from.
  case bundle(String, BundleKeys)
}

extension RegistryStore {
  /// Each device's last entry that the receiver has.
  func places(at start: BundleStart, in db: Database) throws -> [String: Int] {
    switch start {
    case .beginning: return [:]
    case .head(let head):
      let arrival = try JournalHead.arrival(of: head, in: db)
      return try places("arrival <= ?", [arrival], in: db)
    case .day(let day):
      guard let first = EntryID.first(of: day) else { throw BundleFault.unknownStart(day.iso) }
      return try places(before: first, in: db)
    case .bundle(let path, let keys):
      let manifest = try BundleReader(path, keys).manifest
      return try manifest.after.reduce(into: [:]) { found, tip in
        // What this registry does not have, or has otherwise, it cannot begin behind.
        let digest = try String.fetchOne(
          db, sql: "SELECT digest FROM journal_entry WHERE device = ? AND sequence = ?",
          arguments: [tip.device, tip.sequence])
        let own = try Int.fetchOne(
          db, sql: "SELECT max(sequence) FROM journal_entry WHERE device = ?", arguments: [tip.device])
        if digest == tip.digest {
          found[tip.device] = tip.sequence
        } else if digest == nil, let own {
          found[tip.device] = own
        }
      }
    }
  }

  private func places(
    _ condition: String, _ arguments: StatementArguments, in db: Database
  ) throws -> [String: Int] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT device, max(sequence) FROM journal_entry WHERE \(condition) GROUP BY device",
      arguments: arguments)
    return try rows.reduce(into: [:]) { $0[try $1.value(0)] = try $1.value(1) }
  }

  /// Each device's last entry before its first one of a day or later: a clock that jumped back puts early days behind
  /// late ones.
  private func places(before first: EntryID, in db: Database) throws -> [String: Int] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT device, coalesce(min(CASE WHEN id >= ? THEN sequence END) - 1, max(sequence))
        FROM journal_entry GROUP BY device
        """, arguments: [first.text])
    return try rows.reduce(into: [:]) { $0[try $1.value(0)] = try $1.value(1) }
  }
}

extension EntryID {
  /// What sorts before all entries of a day, in UTC.
  fileprivate static func first(of day: CalendarDay) -> EntryID? {
    guard let date = try? Date("\(day.iso)T00:00:00Z", strategy: .iso8601) else { return nil }
    return EntryID(
      milliseconds: Int64(date.timeIntervalSince1970 * 1000), random: Array(repeating: 0, count: 10))
  }
}
