import GRDB
public import Registry

/// One line of the journal's log.
public struct LogLine: Sendable {
  public let header: EntryHeader
  public let digest: String
  public let erased: Bool
  /// The head, where a commit ended with this entry.
  public let head: String?
  /// What a file was attached to.
  public let attachedTo: String?
}

extension RegistryStore {
  /// The latest entries, newest first, of one record or of all.
  public func log(of key: RecordKey? = nil, limit: Int) throws -> [LogLine] {
    try reading { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT \(EntryHeader.columns), e.digest, c.head, x.entry IS NOT NULL AS erased, a.evidence FROM journal_entry e
          LEFT JOIN attachment a ON a.entry = e.id
          LEFT JOIN journal_commit c ON c.arrival = e.arrival LEFT JOIN journal_erased x ON x.entry = e.id
          WHERE ?1 = '' OR (e.kind = ?1 AND e.name = ?2)
          OR (?1 = 'evidence' AND a.evidence = ?2) ORDER BY e.arrival DESC LIMIT ?3
          """, arguments: [key?.kind.rawValue ?? "", key?.name ?? "", limit])
      return try rows.map { row in
        try LogLine(
          header: EntryHeader(row), digest: row.value("digest"), erased: row.value("erased"),
          head: row.value("head"), attachedTo: row.value("evidence"))
      }
    }
  }

  /// The digest that names the journal as it stands.
  public func head() throws -> String { try reading { try JournalHead.now(in: $0) } }

  /// How many entries the journal holds.
  public func entryCount() throws -> Int {
    try reading { try Int.fetchOne($0, sql: "SELECT count(*) FROM journal_entry") ?? 0 }
  }
}

extension EntryHeader {
  /// What `init(_:)` reads, in its order.
  static let columns = """
    e.id, e.device, e.sequence, e.previous, e.time, e.origin, e.author, e.reason, e.replaces, e.country, e.change,
    e.kind, e.name, e.payload_digest
    """

  /// From a row that begins with `columns`.
  init(_ row: Row) throws {
    let (replaces, country): (String, String) = try (row.value(8), row.value(9))
    let (kind, name): (String, String) = try (row.value(11), row.value(12))
    let subject = RecordKind(rawValue: kind).map { RecordKey($0, name) }
    // What does not come out as it went in would be tampering that no digest sees.
    guard (subject?.kind.rawValue ?? "") == kind, (subject?.name ?? "") == name,
      (CountryCode(country)?.text ?? "") == country,
      replaces.isEmpty || entryIDs(replaces).map(\.text).joined(separator: " ") == replaces,
      let origin = Origin(rawValue: try row.value(5))
    else { throw JournalError.payloadIsUnreadable("a header that is not ours") }
    try self.init(
      id: EntryID(text: row.value(0)), device: row.value(1), sequence: row.value(2), previous: row.value(3),
      time: row.value(4), origin: origin, author: row.value(6), reason: row.value(7),
      replaces: entryIDs(replaces), country: CountryCode(country), change: row.value(10), subject: subject,
      payloadDigest: row.value(13))
  }
}
