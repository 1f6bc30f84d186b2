import Foundation
import GRDB
import Registry

/// Brings entries of other registries into this one, inside a transaction that the caller holds. Nothing of it counts
/// before `finish`.
struct Merge {
  private(set) var outcome = MergeOutcome()
  private let db: Database
  /// With it own keys are kept; `nil` while the registry is locked, or has no passphrase.
  private let key: RegistryKey?
  private let isLocked: Bool
  private let chance: @Sendable (Int) -> [UInt8]
  private let last: Int
  private var tips: [String: (sequence: Int, digest: String)]
  /// By which entry each was erased, of those here and of those to come.
  private var erasures: [String: String] = [:]
  /// Records of which something changed besides new entries.
  private var touched: Set<RecordKey> = []
  private var devices: Set<String> = []

  init(_ db: Database, key: RegistryKey?, isLocked: Bool, chance: @escaping @Sendable (Int) -> [UInt8]) throws
  {
    (self.db, self.key, self.isLocked, self.chance) = (db, key, isLocked, chance)
    last = try Int.fetchOne(db, sql: "SELECT max(arrival) FROM journal_entry") ?? 0
    tips = try ChainTip.all(in: db).reduce(into: [:]) { $0[$1.device] = ($1.sequence, $1.digest) }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT e.id, p.bytes FROM journal_entry e JOIN journal_payload p ON p.entry = e.id
        WHERE e.change = 'erasure' ORDER BY e.time, e.id
        """)
    while let row = try rows.next() { note(try Payload.change(row.value(1)), of: try row.value(0)) }
  }

  private mutating func note(_ change: Change, of entry: String) {
    guard case .erasure(let erased) = change else { return }
    for name in erased where erasures[name.text] == nil { erasures[name.text] = entry }
  }

  mutating func take(_ item: BundleItem) throws {
    switch item {
    case .entry(let entry): try take(entry)
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
      throw tip.sequence == 0 ? falseEntry(header) : fork
    }
    // An entry's name is given once, and its payload says what its header says.
    let isKnown = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM journal_entry WHERE id = ?"), arguments: [header.id.text])
    guard isKnown == nil else { throw falseEntry(header) }
    try JournalRow(header, digest: digest).insert(in: db)
    tips[header.device] = (header.sequence, digest)
    devices.insert(header.device)
    outcome.added += 1
    outcome.authors.insert(header.author)
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
    guard let row else { throw falseEntry(header) }
    if let fork = Fork(
      device: header.device, sequence: header.sequence, recorded: try row.value(0), arriving: digest)
    {
      throw fork
    }
    outcome.known += 1
    guard try row.value(1), case .present = entry.content else { return }
    header.subject.map { _ = touched.insert($0) }
    outcome.opened += 1
    try keep(entry)
    try db.execute(sql: "DELETE FROM journal_withheld WHERE entry = ?", arguments: [header.id.text])
  }

  private mutating func keep(_ entry: TravellingEntry) throws {
    let header = entry.header
    if header.holdsWords, let erasure = erasures[header.id.text] {
      return try markErased(header.id.text, by: erasure)
    }
    switch entry.content {
    case .erased: break
    case .withheld:
      guard header.holdsWords else { throw falseEntry(header) }
      outcome.withheld += 1
      try db.execute(sql: "INSERT INTO journal_withheld VALUES (?)", arguments: [header.id.text])
    case .present(let payload, let own):
      guard sha256(payload) == header.payloadDigest else { throw falseEntry(header) }
      let stored = try stored(payload, of: header)
      try db.cachedStatement(sql: "INSERT INTO journal_payload VALUES (?, ?)")
        .execute(arguments: [header.id.text, payload])
      switch stored {
      case .change(let change): try obey(change, of: header.id.text)
      case .envelope(let envelope): try keepKey(own, of: envelope, header)
      }
    }
  }

  /// What the payload holds, if that is what its header says.
  private func stored(_ payload: Data, of header: EntryHeader) throws -> Payload.Stored {
    let stored: Payload.Stored
    do {
      stored = try Payload.stored(payload)
    } catch JournalError.payloadIsNewer {
      throw JournalError.payloadIsNewer
    } catch {
      throw falseEntry(header)
    }
    let isTrue =
      switch stored {
      case .change(let change):
        change.word == header.change && change.subject == header.subject && change.country == header.country
      case .envelope(let envelope):
        header.change == "record" && envelope.key == header.subject && envelope.country == header.country
      }
    guard isTrue else { throw falseEntry(header) }
    return stored
  }

  private func falseEntry(_ header: EntryHeader) -> BundleFault {
    .falseEntry(device: header.device, sequence: header.sequence)
  }
}

extension Merge {
  /// Keeps the own key of an encrypted entry under this registry's.
  private mutating func keepKey(_ own: Data?, of envelope: Envelope, _ header: EntryHeader) throws {
    guard !isLocked else { throw JournalError.registryLocked }
    guard let key else { throw BundleFault.registryHasNoPassphrase }
    guard let own, own.count == 32, let opened = try? envelope.opened(for: header.id.text, with: own),
      case .record(let record)? = try? Payload.change(opened), envelope.isOpenPart(of: record)
    else { throw falseEntry(header) }
    let seal = EnvelopeSeal(entry: header.id.text, level: envelope.level)
    outcome.encrypted += 1
    try db.cachedStatement(sql: "INSERT INTO journal_key (entry, level, mark, wrapped) VALUES (?, ?, ?, ?)")
      .execute(arguments: [
        header.id.text, envelope.level.rawValue, key.mark(of: opened),
        key.wrapped(own, for: seal, nonce: Data(chance(12))),
      ])
  }

  /// What others erased goes here too; what is not here yet, when it comes.
  private mutating func obey(_ change: Change, of erasure: String) throws {
    guard case .erasure(let names) = change else { return }
    note(change, of: erasure)
    for name in names {
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT kind, name FROM journal_entry WHERE id = ?
            AND change IN ('record', 'attachment') AND id NOT IN (SELECT entry FROM journal_erased)
            """), arguments: [name.text])
      guard let row else { continue }
      if let kind = RecordKind(rawValue: try row.value(0)) {
        touched.insert(RecordKey(kind, try row.value(1)))
      }
      try markErased(name.text, by: erasure)
    }
  }

  private mutating func markErased(_ entry: String, by erasure: String) throws {
    outcome.erased += 1
    for sql in [
      "INSERT INTO journal_erased (entry, erasure) VALUES (?1, ?2)",
      "DELETE FROM journal_payload WHERE entry = ?1 AND ?2 <> ''",
      "DELETE FROM journal_withheld WHERE entry = ?1 AND ?2 <> ''",
      "UPDATE journal_key SET wrapped = x'' WHERE entry = ?1 AND ?2 <> ''",
    ] { try db.cachedStatement(sql: sql).execute(arguments: [entry, erasure]) }
    try AttachmentParts(db: db).removeUnused(of: EntryID(text: entry))
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

  /// Makes what follows from all that came, and seals it.
  mutating func finish(_ progress: (Double) -> Void) throws -> MergeOutcome {
    try refuseUnsigned()
    try refuseMissing()
    try derive(progress)
    if outcome.erased > 0 { try SearchEntries.rewriteIndex(in: db) }
    if outcome.added > 0 {
      let arrival = try Int.fetchOne(db, sql: "SELECT max(arrival) FROM journal_entry")
      try db.execute(
        sql: "INSERT INTO journal_commit (arrival, head) VALUES (?, ?)",
        arguments: [arrival, JournalHead.now(in: db)])
    }
    outcome.unsigned = devices.filter { !DeviceKey.names($0) }.sorted()
    outcome.devices = devices.count
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

  /// Each record's rows follow from all its versions; what others rest on comes first.
  private mutating func derive(_ progress: (Double) -> Void) throws {
    var searched = SearchEntries(in: db, areMany: outcome.added > 1000)
    for record in touched.sorted(by: { ($0.kind.rank, $0.name) < ($1.kind.rank, $1.name) }) {
      try derive(record, &searched)
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
      try derive(RecordKey(kind, try row.value(1)), &searched)
      done += 1
      if done % 500 == 0 { progress(min(1, Double(done) / Double(outcome.added))) }
    }
    try searched.finish()
  }

  private mutating func derive(_ record: RecordKey, _ searched: inout SearchEntries) throws {
    try Derivation.renew(record, searched: &searched, in: db)
    if try VersionHistory(of: record, in: db).current.count > 1 { outcome.conflicts.insert(record) }
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

extension EntryHeader {
  /// Whether its payload may stay behind: what others erase, withdraw or handle must be known to all.
  fileprivate var holdsWords: Bool { ["record", "attachment", "detachment"].contains(change) }
}
