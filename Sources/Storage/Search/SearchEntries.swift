import GRDB
import Registry

/// Keeps what is searched; triggers bring it into the full-text index.
struct SearchEntries {
  private let db: Database
  private var waiting: WaitingEntries?
  private var titles = SourceTitles()

  /// - Parameter areMany: whether entries wait until some are together; then `finish` brings in the last.
  init(in db: Database, areMany: Bool = false) {
    self.db = db
    if areMany { waiting = WaitingEntries(in: db) }
  }

  /// Brings in what waits.
  mutating func finish() throws { try waiting?.finish() }

  /// Renews what is searched of a record, and of those whose grade or level hangs on it.
  ///
  /// - Parameter words: those of the record, where they were folded before.
  mutating func renew(_ key: RecordKey, as record: Registry.Record?, words: FoldedTexts? = nil) throws {
    switch key.kind {
    case .recommendation:
      let entry = record.flatMap(\.recommendation).map { SearchEntry($0, words: words) }
      try put(.recommendation, key.name, entry)
    case .evidence:
      try put(.evidence, key.name, record.flatMap(\.evidence).flatMap { try entry($0, words) })
      for update in try updates(citing: key.name) { try renewUpdate(update) }
      for decision in try decisions(on: key.name) { try renewDecision(decision) }
    case .statusUpdate:
      try put(.update, key.name, record.flatMap(\.update).flatMap { try entry($0, words) })
    case .source:
      titles.forget()
      let names = try String.fetchAll(
        db.cachedStatement(sql: "SELECT name FROM evidence WHERE source = ? ORDER BY name"),
        arguments: [key.name])
      for name in names { try renewEvidence(name) }
    case .decision:
      try put(.decision, key.name, record.flatMap(\.decision).flatMap { try entry($0, words) })
    case .country, .body, .owner, .edition, .placement, .commentary, .author: break
    }
  }

  /// What is searched of a record in force, if anything is.
  mutating func entry(of record: Registry.Record) throws -> SearchEntry? {
    switch record {
    case .recommendation(let recommendation): SearchEntry(recommendation)
    case .evidence(let evidence): try entry(evidence)
    case .statusUpdate(let update): try entry(update)
    case .decision(let decision): try entry(decision)
    case .country, .body, .owner, .source, .edition, .placement, .commentary, .author: nil
    }
  }

  /// Writes the index anew, so that no word is left in it that is in no entry.
  static func rewriteIndex(in db: Database) throws {
    try db.execute(sql: "INSERT INTO search_index (search_index) VALUES ('rebuild')")
  }

  private mutating func renewEvidence(_ name: String) throws {
    let record = try CurrentRecords.stored(RecordKey(.evidence, name), in: db)?.record
    try put(.evidence, name, record?.evidence.flatMap { try entry($0) })
  }

  private mutating func renewDecision(_ name: String) throws {
    try waiting?.bringIn()
    let record = try CurrentRecords.stored(RecordKey(.decision, name), in: db)?.record
    try put(.decision, name, record?.decision.flatMap { try entry($0) })
  }

  private mutating func renewUpdate(_ name: String) throws {
    try waiting?.bringIn()
    // Its words are the same; only another level makes another entry.
    let before = try String.fetchOne(
      db.cachedStatement(sql: "SELECT level FROM search_entry WHERE kind = 'update' AND name = ?"),
      arguments: [name])
    guard try before ?? Sensitivity.sealed.rawValue != level(ofUpdate: name).rawValue else { return }
    let record = try CurrentRecords.stored(RecordKey(.statusUpdate, name), in: db)?.record
    try put(.update, name, record?.update.flatMap { try entry($0) })
  }

  /// Nothing sealed is searched.
  private mutating func entry(_ evidence: Evidence, _ words: FoldedTexts? = nil) throws -> SearchEntry? {
    guard evidence.sensitivity != .sealed else { return nil }
    return SearchEntry(evidence, source: try titles.title(of: evidence.source, in: db), words: words)
  }

  private func entry(_ update: StatusUpdate, _ words: FoldedTexts? = nil) throws -> SearchEntry? {
    let level = try level(ofUpdate: update.id.text)
    return level == .sealed ? nil : SearchEntry(update, level: level, words: words)
  }

  private func entry(_ decision: Decision, _ words: FoldedTexts? = nil) throws -> SearchEntry? {
    let level = try level(ofDecision: decision.id.text)
    return level == .sealed ? nil : SearchEntry(decision, level: level, words: words)
  }

  /// The highest level of what a decision cites or mentions; what only looks like a name is nothing.
  private func level(ofDecision name: String) throws -> Sensitivity {
    let levels = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT coalesce(e.sensitivity, CASE d.relation WHEN 'cited' THEN 'sealed' ELSE 'public' END)
          FROM decision_evidence d LEFT JOIN evidence e ON e.name = d.evidence WHERE d.decision = ?
          """), arguments: [name])
    return levels.map { Sensitivity(rawValue: $0) ?? .sealed }.max() ?? .public
  }

  private func decisions(on evidence: String) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(sql: "SELECT decision FROM decision_evidence WHERE evidence = ? ORDER BY 1"),
      arguments: [evidence])
  }

  /// The highest level of what an update cites; what is withdrawn or erased may have been anything.
  private func level(ofUpdate name: String) throws -> Sensitivity {
    let levels = try String?.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT e.sensitivity FROM citation c LEFT JOIN evidence e ON e.name = c.evidence
          WHERE c.status_update = ?
          """), arguments: [name])
    return levels.map { $0.flatMap(Sensitivity.init) ?? .sealed }.max() ?? .public
  }

  private func updates(citing evidence: String) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(sql: "SELECT status_update FROM citation WHERE evidence = ? ORDER BY 1"),
      arguments: [evidence])
  }

  private mutating func put(_ kind: SearchKind, _ name: String, _ entry: SearchEntry?) throws {
    guard let entry else {
      try waiting?.bringIn()
      let found = try Int.fetchOne(
        db.cachedStatement(sql: "SELECT 1 FROM search_entry WHERE kind = ? AND name = ?"),
        arguments: [kind.rawValue, name])
      guard found != nil else { return }
      // The next entry may get the number of one that goes.
      try waiting?.finish()
      return try db.cachedStatement(sql: "DELETE FROM search_entry WHERE kind = ? AND name = ?")
        .execute(arguments: [kind.rawValue, name])
    }
    if waiting != nil { return try waiting?.add(entry) ?? () }
    let columns = entry.columns.map { $0.databaseValue }
    try db.cachedStatement(sql: Self.putOne).execute(arguments: StatementArguments(columns: columns))
  }

  static let putOne = putting(1)

  /// Puts so many rows in; an entry keeps its number, and one that is the same is not written again.
  static func putting(_ rows: Int) -> String {
    """
    INSERT INTO search_entry (\(Schema.searchColumns))
    VALUES \(repeatElement("(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", count: rows).joined(separator: ", "))
    ON CONFLICT (kind, name) DO UPDATE SET (\(Schema.searchColumns)) = (\(excluded))
    WHERE (\(Schema.searchColumns)) <> (\(excluded))
    """
  }

  private static let excluded = Schema.searchColumns.split(separator: ", ").map { "excluded.\($0)" }
    .joined(separator: ", ")
}

extension Registry.Record {
  var recommendation: Recommendation? { if case .recommendation(let found) = self { found } else { nil } }
  var evidence: Evidence? { if case .evidence(let found) = self { found } else { nil } }
  var update: StatusUpdate? { if case .statusUpdate(let found) = self { found } else { nil } }
  var decision: Decision? { if case .decision(let found) = self { found } else { nil } }
}
