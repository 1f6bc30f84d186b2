import GRDB

/// Entries that wait until they are together: the index writes a piece of itself for each statement, and merges the
/// pieces later. Of more than a few the index waits too.
struct WaitingEntries {
  private let db: Database
  /// Column after column, row after row.
  private var values: [DatabaseValue] = []
  private var places: [Name: Int] = [:]
  private var bytes = 0
  private var late: LateIndexing?
  private static let (most, mostBytes) = (1024, 1 << 20)

  private struct Name: Hashable {
    let kind: SearchKind
    let name: String
  }

  init(in db: Database) { self.db = db }

  /// Adds one, in place of one of the same name.
  mutating func add(_ entry: SearchEntry) throws {
    let words = entry.columns
    let columns = words.map { $0.databaseValue }
    guard late == nil else { return try write(columns) }
    let name = Name(kind: entry.kind, name: entry.name)
    if let place = places[name] {
      return values.replaceSubrange(place..<place + columns.count, with: columns)
    }
    places[name] = values.count
    values += columns
    bytes += words.reduce(0) { $0 + $1.utf8.count }
    guard places.count == Self.most || bytes >= Self.mostBytes else { return }
    late = try LateIndexing(in: db)
    try bringIn()
  }

  private func write(_ columns: [DatabaseValue]) throws {
    try db.cachedStatement(sql: SearchEntries.putOne).execute(arguments: StatementArguments(columns: columns))
  }

  /// Puts all that wait into the table that is searched, by one statement.
  mutating func bringIn() throws {
    guard !places.isEmpty else { return }
    // Another number of rows is another statement, and needed once.
    try db.makeStatement(sql: SearchEntries.putting(places.count)).execute(
      arguments: StatementArguments(columns: values))
    bytes = 0
    values.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }

  /// Puts all of them there, and into the index.
  mutating func finish() throws {
    try bringIn()
    try late?.bringIn()
    late = nil
  }
}
