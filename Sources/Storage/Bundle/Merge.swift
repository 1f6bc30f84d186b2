import GRDB
import Registry

/// Brings entries of other registries into this one, inside a transaction that the caller holds. Nothing of it counts
/// before `finish`.
struct Merge {
  private var outcome = MergeOutcome()
  private let db: Database
  private let keys: OwnKeys
  private let last: Int
  private var tips: [String: (sequence: Int, digest: String)]
  private var erasures: MergedErasures
  private var files: MergedFiles
  /// Records whose content came to an entry that was here.
  private var opened: Set<RecordKey> = []
  private var devices: Set<String> = []

  init(_ db: Database, _ keys: OwnKeys) throws {
    (self.db, self.keys) = (db, keys)
    last = try Int.fetchOne(db, sql: "SELECT max(arrival) FROM journal_entry") ?? 0
    tips = try ChainTip.all(in: db).reduce(into: [:]) { $0[$1.device] = ($1.sequence, $1.digest) }
    (erasures, files) = (try MergedErasures(db), MergedFiles(db))
  }

  mutating func take(_ item: BundleItem) throws {
    switch item {
    case .entry(let entry):
      files.expectNothing()
      try take(entry)
    case .part(let part): try files.take(part)
    case .signature(let signature): try take(signature)
    case .manifest, .end: break
    }
  }

  private mutating func take(_ entry: TravellingEntry) throws {
    let header = entry.header
    let (tip, digest) = (tips[header.device] ?? (0, ""), header.digest)
    guard header.sequence > tip.sequence else { return try meet(entry, digest: digest) }
    guard header.sequence == tip.sequence + 1 else {
      throw BundleFault.gap(device: header.device, wanted: tip.sequence + 1, found: header.sequence)
    }
    if let fork = Fork(
      device: header.device, sequence: tip.sequence, recorded: tip.digest, arriving: header.previous)
    {
      throw tip.sequence == 0 ? BundleFault.falseEntry(header) : fork
    }
    // An entry's name is given once, and its payload says what its header says.
    let isKnown = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM journal_entry WHERE id = ?"), arguments: [header.id.text])
    guard isKnown == nil else { throw BundleFault.falseEntry(header) }
    try JournalRow(header, digest: digest).insert(in: db)
    tips[header.device] = (header.sequence, digest)
    devices.insert(header.device)
    outcome.note(header)
    try keep(entry)
  }

  /// One that is here already: the same, or the chain has forked.
  private mutating func meet(_ entry: TravellingEntry, digest: String) throws {
    let header = entry.header
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT e.digest, w.entry IS NOT NULL FROM journal_entry e
          LEFT JOIN journal_withheld w ON w.entry = e.id WHERE e.device = ? AND e.sequence = ?
          """), arguments: [header.device, header.sequence])
    guard let row else { throw BundleFault.falseEntry(header) }
    if let fork = Fork(
      device: header.device, sequence: header.sequence, recorded: try row.value(0), arriving: digest)
    {
      throw fork
    }
    outcome.known += 1
    guard try row.value(1), case .present = entry.content else { return }
    header.subject.map { _ = opened.insert($0) }
    outcome.opened += 1
    try keep(entry)
    try db.execute(sql: "DELETE FROM journal_withheld WHERE entry = ?", arguments: [header.id.text])
  }

  private mutating func keep(_ entry: TravellingEntry) throws {
    let header = entry.header
    if header.canBeErased, try erasures.hold(header.id.text) { return }
    switch entry.content {
    case .erased: break
    case .withheld:
      guard header.canBeWithheld else { throw BundleFault.falseEntry(header) }
      outcome.noteWithheld(header)
      try db.execute(sql: "INSERT INTO journal_withheld VALUES (?)", arguments: [header.id.text])
    case .present(let payload, let own):
      let stored = try Payload.Stored(arriving: payload, of: header)
      try db.cachedStatement(sql: "INSERT INTO journal_payload VALUES (?, ?)")
        .execute(arguments: [header.id.text, payload])
      if let level = stored.levelOfBox {
        try keys.keep(own, of: stored, at: level, header)
        outcome.encrypted += 1
      }
      if let attachment = try entry.attachment { try files.expect(attachment, of: header) }
      if case .change(let change) = stored { try erasures.obey(change, of: header.id.text) }
    }
  }

  private func take(_ signature: ChainSignature) throws {
    let digest = try String.fetchOne(
      db, sql: "SELECT digest FROM journal_entry WHERE device = ? AND sequence = ?",
      arguments: [signature.device, signature.sequence])
    guard let digest, signature.flaw(over: digest) == nil else {
      throw BundleFault.forged(device: signature.device)
    }
    if try ChainSignature.at(signature.sequence, of: signature.device, in: db) == nil {
      try signature.insert(in: db)
    }
  }
}

extension Merge {
  /// Makes what follows from all that came, and seals it.
  mutating func finish(_ progress: (Double) -> Void) throws -> MergeOutcome {
    try refuseUnsigned()
    try refuseMissing()
    let records = MergedRecords(db: db, after: last, besides: opened.union(erasures.touched))
    outcome.conflicts = try records.derive(outcome.added, progress)
    (outcome.erased, outcome.files, outcome.bytes) = (erasures.count, files.count, files.bytes)
    if outcome.erased > 0 { try SearchEntries.rewriteIndex(in: db) }
    if outcome.added > 0 {
      let arrival = try Int.fetchOne(db, sql: "SELECT max(arrival) FROM journal_entry")
      try db.execute(
        sql: "INSERT INTO journal_commit (arrival, head) VALUES (?, ?)",
        arguments: [arrival, JournalHead.now(in: db)])
    }
    outcome.unsigned = devices.filter { !DeviceKey.names($0) }.sorted()
    return outcome
  }

  /// A device that signs has signed its last entry, and so all before it.
  private func refuseUnsigned() throws {
    for device in devices.sorted() where DeviceKey.names(device) {
      let last = tips[device]?.sequence ?? 0
      guard try ChainSignature.at(last, of: device, in: db) != nil else {
        throw BundleFault.unsigned(device: device, sequence: last)
      }
    }
  }

  /// An entry without its payload was withheld, or is erased by one that is here.
  private func refuseMissing() throws {
    let missing = try Row.fetchOne(
      db,
      sql: """
        SELECT e.device, e.sequence FROM journal_entry e WHERE e.arrival > ?
        AND NOT EXISTS (SELECT 1 FROM journal_payload WHERE entry = e.id)
        AND NOT EXISTS (SELECT 1 FROM journal_withheld WHERE entry = e.id)
        AND NOT EXISTS (SELECT 1 FROM journal_erased WHERE entry = e.id) LIMIT 1
        """, arguments: [last])
    if let missing {
      throw BundleFault.falseEntry(device: try missing.value(0), sequence: try missing.value(1))
    }
  }
}

extension EntryHeader {
  fileprivate var canBeErased: Bool { ["record", "attachment"].contains(change) }

  /// Whether its payload may stay behind: what others erase, withdraw or handle must be known to all.
  fileprivate var canBeWithheld: Bool { canBeErased || change == "detachment" }
}
