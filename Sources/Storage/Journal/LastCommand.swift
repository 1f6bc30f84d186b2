import GRDB
import Registry

/// The entries of the last commit that an author made on a device, oldest first.
struct LastCommand {
  let headers: [EntryHeader]

  init(by author: String, on device: String, in db: Database) throws {
    guard
      let last = try Int.fetchOne(
        db,
        sql: """
          SELECT arrival FROM journal_entry WHERE device = ? AND author = ? AND change <> 'handling'
          ORDER BY sequence DESC LIMIT 1
          """, arguments: [device, author])
    else {
      let elsewhere = try Int.fetchOne(
        db, sql: "SELECT 1 FROM journal_entry WHERE author = ? LIMIT 1", arguments: [author])
      throw elsewhere == nil ? ReversalRefused.nothingWritten : .writtenElsewhere
    }
    headers = try Row.fetchAll(
      db,
      sql: """
        SELECT \(EntryHeader.columns) FROM journal_entry e WHERE e.device = ?1 AND e.author = ?2
        AND e.arrival > (SELECT coalesce(max(arrival), 0) FROM journal_commit WHERE arrival < ?3)
        AND e.arrival <= ?3 ORDER BY e.arrival
        """, arguments: [device, author, last]
    ).map(EntryHeader.init)
  }
}

extension Reversal {
  init(of command: LastCommand, in db: Database) throws {
    var entries: [RecordKey: [EntryHeader]] = [:]
    var keys: [RecordKey] = []
    for header in command.headers {
      guard let key = header.subject else { throw ReversalRefused.erased }
      if entries[key] == nil { keys.append(key) }
      entries[key, default: []].append(header)
    }
    let sealed = try CurrentRecords.levels(in: db).filter { $0.value == .sealed }
    steps = try keys.map { try Step($0, entries[$0] ?? [], in: db) }
    isOfImport = command.headers.contains { $0.origin == .file }
    guard !steps.contains(where: { $0.touches(Set(sealed.keys)) }) else { throw ReversalRefused.protected }
    let later = try steps.filter { try $0.isBuiltOn(in: db) }
    guard later.isEmpty else { throw ReversalRefused.builtOn(later.map(\.key)) }
    if let lowering = steps.first(where: \.lowers) { throw ReversalRefused.lowers(lowering.key) }
  }
}

extension Reversal.Step {
  fileprivate init(_ key: RecordKey, _ written: [EntryHeader], in db: Database) throws {
    let (ids, before) = (written.map(\.id), written.first?.replaces ?? [])
    (self.key, entries) = (key, ids)
    now = try CurrentRecords.one(key, in: db)
    let versions = try VersionHistory(of: key, in: db).standing
    let stood = versions.last { before.contains($0.id) }
    guard versions.contains(where: { $0.id == ids.last }), before.isEmpty || stood != nil else {
      throw ReversalRefused.erased
    }
    then = try stood?.change(in: db).record
  }

  fileprivate func isBuiltOn(in db: Database) throws -> Bool {
    try VersionHistory(of: key, in: db).current.map(\.id) != entries.suffix(1)
  }

  /// Whether it is a sealed entry, or rests on one.
  fileprivate func touches(_ sealed: Set<EvidenceID>) -> Bool {
    [now, then].compactMap(\.self).contains { record in
      switch record {
      case .evidence(let entry): entry.sensitivity == .sealed
      case .statusUpdate(let update): !sealed.isDisjoint(with: update.evidence)
      case .commentary(let commentary): !sealed.isDisjoint(with: commentary.text.mentioned)
      case .decision(let decision): decision.isTold(of: sealed)
      case .country, .body, .owner, .source, .edition, .placement, .recommendation, .author: false
      }
    }
  }

  fileprivate var lowers: Bool {
    guard case .evidence(let now)? = now, case .evidence(let then)? = then else { return false }
    return then.sensitivity < now.sensitivity
  }
}
