import GRDB
import Registry

/// Some of the journal's records: all of some kinds, or the names of one kind from one on, up to another that is not
/// among them.
struct JournalPart {
  let kinds: [RecordKind]
  var from = ""
  var end: String?

  /// Evidence is most of every registry: it is taken in as many parts.
  private static let most = 8

  /// All of it, the smallest parts last.
  static func all(in db: Database) throws -> [JournalPart] {
    let names = try (1..<most).compactMap { try name(after: $0, in: db) }
    let ranges = zip([""] + names, names.map(Optional.some) + [nil])
    return ranges.map { JournalPart(kinds: [.evidence], from: $0, end: $1) }
      + [JournalPart(kinds: RecordKind.allCases.filter { $0 != .evidence })]
  }

  /// The name of an entry that has so many eighths of all before it.
  private static func name(after eighths: Int, in db: Database) throws -> String? {
    try String.fetchOne(
      db,
      sql: """
        SELECT name FROM journal_entry WHERE kind = ?1 ORDER BY kind, name
        LIMIT 1 OFFSET (SELECT count(*) * ?2 / \(most) FROM journal_entry WHERE kind = ?1)
        """, arguments: [RecordKind.evidence.rawValue, eighths])
  }
}
