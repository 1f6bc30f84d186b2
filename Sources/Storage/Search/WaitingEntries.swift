import GRDB

/// Entries that wait until many are together: the index writes a piece of itself for each statement, and merges the
/// pieces later.
struct WaitingEntries {
  private let db: Database
  private var rows: [[String]] = []
  private var places: [Name: Int] = [:]
  private static let most = 1024

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
    if rows.count == Self.most { try bringIn() }
  }

  /// Puts all that wait into the table that is searched, by one statement.
  mutating func bringIn() throws {
    guard !rows.isEmpty else { return }
    try db.cachedStatement(sql: SearchEntries.putting(rows.count))
      .execute(arguments: StatementArguments(rows.joined()))
    rows.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }
}
