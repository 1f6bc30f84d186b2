import Foundation
import GRDB
import Registry

/// A sum over the rows of each derived table: over those that are kept, and over those that the journal gives. Of a
/// table no more is held than its sum, which is the same in any order of rows.
struct DerivedTables {
  private(set) var sums: [String: RowSum] = [:]

  /// Of what is kept.
  init(keptIn db: Database) throws {
    for table in Schema.derived {
      var sum = RowSum()
      let rows = try Row.fetchCursor(db, sql: "SELECT \(Schema.columns(of: table)) FROM \(table)")
      while let row = try rows.next() { try sum.add(row) }
      sums[table] = sum
    }
  }

  /// Of what the journal gives for some of the records.
  init(derivedFrom part: JournalPart, in db: Database, _ step: () -> Void) throws {
    var searched = SearchEntries(in: db)
    let versions = ShownVersions(
      kinds: part.kinds, from: part.from, end: part.end, opens: false, db: db)
    try versions.forEach { shown in
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
  }

  /// The tables whose rows are not those that the journal gives, part by part.
  func differing(from parts: [DerivedTables]) -> [String] {
    Schema.derived.filter { table in
      sums[table, default: RowSum()]
        != parts.reduce(into: RowSum()) { $0.add($1.sums[table, default: RowSum()]) }
    }
  }
}

/// A sum over rows that is the same in any order, with their number.
struct RowSum: Equatable {
  private var count = 0
  private var sums: (UInt64, UInt64) = (0, 0)

  mutating func add(_ values: some Sequence<DatabaseValue>) {
    var hasher = Hasher()
    for value in values { value.combineBytes(into: &hasher) }
    add(hasher)
  }

  /// The same of a row as it lies in SQLite's memory: a table's columns are strict, so that bytes of another type are
  /// other bytes.
  mutating func add(_ row: Row) throws {
    var hasher = Hasher()
    for place in 0..<row.count {
      try row.withUnsafeData(atIndex: place) { bytes in
        hasher.combine(bytes?.count ?? -1)
        bytes?.withUnsafeBytes { hasher.combine(bytes: $0) }
      }
    }
    add(hasher)
  }

  mutating func add(_ other: RowSum) {
    count += other.count
    sums = (sums.0 &+ other.sums.0, sums.1 &+ other.sums.1)
  }

  private mutating func add(_ hasher: Hasher) {
    let first = UInt64(bitPattern: Int64(hasher.finalize()))
    count += 1
    // Squared besides: two rows that are wrong must not make up for each other.
    sums = (sums.0 &+ first, sums.1 &+ first &* first)
  }

  static func == (one: Self, other: Self) -> Bool { one.count == other.count && one.sums == other.sums }
}

extension DatabaseValue {
  /// Every byte of it, as it lies in SQLite's memory: texts that only look the same are not the same.
  fileprivate func combineBytes(into hasher: inout Hasher) {
    switch storage {
    case .null: hasher.combine(-1)
    case .int64(let number): Self.combine(String(number), into: &hasher)
    case .double(let number): Self.combine(String(number), into: &hasher)
    case .string(let text): Self.combine(text, into: &hasher)
    case .blob(let bytes):
      hasher.combine(bytes.count)
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }

  private static func combine(_ text: String, into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { bytes in
      hasher.combine(bytes.count)
      hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
  }
}
