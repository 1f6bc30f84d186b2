import Foundation
import GRDB
import Registry

/// Compares the derived tables with what the journal gives, row by row, whatever their order: of each table only a sum
/// over its rows is kept.
struct DerivedTables {
  let db: Database

  /// The tables whose rows are not those that the journal gives.
  func differing(_ step: () -> Void) throws -> [String] {
    let now = try Dictionary(uniqueKeysWithValues: Schema.derived.map { ($0, try sum(of: $0)) })
    let right = try sums(step)
    return Schema.derived.filter { now[$0] != right[$0, default: RowSum()] }
  }

  private func sum(of table: String) throws -> RowSum {
    var sum = RowSum()
    let rows = try Row.fetchCursor(db, sql: "SELECT \(Schema.columns(of: table)) FROM \(table)")
    while let row = try rows.next() { sum.add(row.databaseValues) }
    return sum
  }

  private func sums(_ step: () -> Void) throws -> [String: RowSum] {
    var sums: [String: RowSum] = [:]
    var searched = SearchEntries(in: db)
    try ShownVersions(opens: false, db: db).forEach { shown in
      step()
      guard let bytes = shown.payload else { return }
      let stored = try Payload.stored(bytes)
      for row in DerivedRows(stored, from: shown.entry, versions: shown.current).all {
        sums[row.table, default: RowSum()].add(row.values)
      }
      if let record = stored.record, let entry = try searched.entry(of: record) {
        sums["search_entry", default: RowSum()].add(entry.columns.lazy.map(\.databaseValue))
      }
    }
    return sums
  }
}

/// A sum over rows that is the same in any order, with their number.
private struct RowSum: Equatable {
  private var count = 0
  private var sums: (UInt64, UInt64) = (0, 0)

  mutating func add(_ values: some Sequence<DatabaseValue>) {
    var hasher = Hasher()
    for value in values { value.combineBytes(into: &hasher) }
    let first = UInt64(bitPattern: Int64(hasher.finalize()))
    count += 1
    // Squared besides: two rows that are wrong must not make up for each other.
    sums = (sums.0 &+ first, sums.1 &+ first &* first)
  }

  static func == (one: Self, other: Self) -> Bool { one.count == other.count && one.sums == other.sums }
}

extension DatabaseValue {
  /// What it is and every byte of it: texts that only look the same are not the same.
  fileprivate func combineBytes(into hasher: inout Hasher) {
    switch storage {
    case .null: hasher.combine(0 as UInt8)
    case .int64(let number):
      hasher.combine(1 as UInt8)
      hasher.combine(number)
    case .double(let number):
      hasher.combine(2 as UInt8)
      hasher.combine(number)
    case .string(var text):
      hasher.combine(3 as UInt8)
      text.withUTF8 { bytes in
        hasher.combine(bytes.count)
        hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
      }
    case .blob(let bytes):
      hasher.combine(4 as UInt8)
      hasher.combine(bytes)
    }
  }
}
