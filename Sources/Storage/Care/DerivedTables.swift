import Foundation
import GRDB
import Registry

/// Compares the derived tables with what the journal gives, row by row, whatever their order: of each table only a sum
/// over its rows is kept.
struct DerivedTables {
  let db: Database

  /// The tables whose rows are not those that the journal gives.
  func differing(_ step: () -> Void) throws -> [String] {
    var (now, right): ([String: RowSum], [String: RowSum]) = ([:], [:])
    for table in Schema.derived {
      let rows = try Row.fetchCursor(db, sql: Schema.rows(of: table))
      while let row = try rows.next() { now[table, default: RowSum()].add(row.databaseValues) }
    }
    let searched = SearchEntries(in: db)
    let payload = try db.cachedStatement(sql: "SELECT bytes FROM journal_payload WHERE entry = ?")
    try ShownVersions(db: db).forEach { shown in
      step()
      guard let bytes = try Data.fetchOne(payload, arguments: [shown.entry]),
        case .record(let record) = try Payload.change(bytes)
      else { return }
      for row in DerivedRows(record, from: shown.entry, versions: shown.current).all {
        right[row.table, default: RowSum()].add(row.values.map(\.databaseValue))
      }
      if let entry = try searched.entry(of: record) {
        right["search_entry", default: RowSum()].add(entry.columns.map(\.databaseValue))
      }
    }
    return Schema.derived.filter { now[$0] != right[$0] }
  }
}

/// A sum over rows that is the same in any order, with their number.
private struct RowSum: Equatable {
  private var count = 0
  private var sums: (UInt64, UInt64) = (0, 0)

  mutating func add(_ values: some Sequence<DatabaseValue>) {
    var hasher = Hasher()
    for value in values { hasher.combine(value) }
    let first = UInt64(bitPattern: Int64(hasher.finalize()))
    count += 1
    // Squared besides: two rows that are wrong must not make up for each other.
    sums = (sums.0 &+ first, sums.1 &+ first &* first)
  }

  static func == (one: Self, other: Self) -> Bool { one.count == other.count && one.sums == other.sums }
}
