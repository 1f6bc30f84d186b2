import GRDB

/// Entries that wait until many are together: the index writes a piece of itself for each statement, and merges the
/// pieces later.
struct WaitingEntries {
  private let db: Database
  private var rows: [[String]] = []
  private var places: [Name: Int] = [:]
  private var bytes = 0
  private static let (most, mostBytes) = (1024, 1 << 20)

  private struct Name: Hashable {
    let kind: SearchKind
    let name: String
  }

  init(in db: Database) { self.db = db }

  /// Adds one, in place of one of the same name.
  mutating func add(_ entry: SearchEntry) throws {
    let name = Name(kind: entry.kind, name: entry.name)
    if let place = places[name] { return rows[place] = entry.columns }
    places[name] = rows.count
    rows.append(entry.columns)
    bytes += rows[rows.count - 1].reduce(0) { $0 + $1.utf8.count }
    if rows.count == Self.most || bytes >= Self.mostBytes { try bringIn() }
  }

  /// Puts all that wait into the table that is searched, by one statement.
  mutating func bringIn() throws {
    guard !rows.isEmpty else { return }
    // Another number of rows is another statement, and needed once.
    let sql = SearchEntries.putting(rows.count)
    let statement = try rows.count == Self.most ? db.cachedStatement(sql: sql) : db.makeStatement(sql: sql)
    try statement.execute(arguments: StatementArguments(rows.joined()))
    bytes = 0
    rows.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }
}
