import Foundation
import GRDB
import Registry

extension RegistryStore {
  /// The journal up to an arrival number, of one country or all, in memory, with its derived tables made anew.
  func replica(
    of country: CountryCode?, until arrival: Int?, searchable: Bool = false, from db: Database
  ) throws -> RegistryStore {
    let copy = try RegistryStore(inMemoryWith: surroundings)
    try copy.writing { target in
      for table in ["journal_entry", "journal_payload", "journal_erased"] {
        try copyRows(of: table, from: db, to: target, country: country, until: arrival)
      }
      try Derivation.rebuild(in: target, searchable: searchable)
    }
    return copy
  }

  private func copyRows(
    of table: String, from db: Database, to target: Database, country: CountryCode?, until arrival: Int?
  ) throws {
    // A record may move to another country or be withdrawn, so that all its versions are taken;
    // and an erasure holds for what came before it, whenever one looks.
    let entries = """
      SELECT id FROM journal_entry WHERE change = 'erasure' OR (arrival <= ?1 AND (?2 = '' OR
        (kind, name) IN (SELECT kind, name FROM journal_entry WHERE country = ?2)))
      """
    let column = table == "journal_entry" ? "id" : "entry"
    let rows = try Row.fetchCursor(
      db, sql: "SELECT * FROM \(table) WHERE \(column) IN (\(entries))",
      arguments: [arrival ?? Int.max, country?.text ?? ""])
    while let row = try rows.next() {
      let values = row.databaseValues
      let marks = values.map { _ in "?" }.joined(separator: ",")
      try target.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
        .execute(arguments: StatementArguments(Array(values)))
    }
  }
}
