import GRDB
import Registry

/// Makes the rows of all records that a merge touched: each follows from all its versions, whatever came first.
struct MergedRecords {
  private let db: Database
  private let last: Int
  private let touched: Set<RecordKey>

  /// Of entries that came after an arrival, and besides.
  init(db: Database, after last: Int, besides touched: Set<RecordKey>) {
    (self.db, self.last, self.touched) = (db, last, touched)
  }

  /// Gives the records with more than one version in force. What others rest on comes first.
  func derive(_ count: Int, _ progress: (Double) -> Void) throws -> Set<RecordKey> {
    var searched = SearchEntries(in: db, areMany: count > 1000)
    var conflicts: Set<RecordKey> = []
    func derive(_ record: RecordKey) throws {
      try Derivation.renew(record, searched: &searched, in: db)
      if try Conflict(over: record, in: db) != nil { conflicts.insert(record) }
    }
    for record in touched.sorted(by: { ($0.kind.rank, $0.name) < ($1.kind.rank, $1.name) }) {
      try derive(record)
    }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT DISTINCT kind, name FROM journal_entry WHERE arrival > ? AND kind <> ''
        ORDER BY kind <> 'source', kind <> 'evidence', kind, name
        """, arguments: [last])
    var done = 0
    while let row = try rows.next() {
      guard let kind = RecordKind(rawValue: try row.value(0)) else { throw JournalError.payloadIsNewer }
      try derive(RecordKey(kind, try row.value(1)))
      done += 1
      if done % 500 == 0 { progress(min(1, Double(done) / Double(count))) }
    }
    try searched.finish()
    return conflicts
  }
}

extension RecordKind {
  /// Its place where what others rest on comes first.
  fileprivate var rank: String {
    switch self {
    case .source: "0"
    case .evidence: "1"
    case .country, .body, .owner, .edition, .placement, .recommendation, .statusUpdate, .commentary,
      .decision, .author:
      "2" + rawValue
    }
  }
}
