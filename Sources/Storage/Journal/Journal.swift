import Foundation
import GRDB
import Registry

/// A change with all that its entry says besides.
struct PlannedEntry: Sendable {
  let change: Change
  let reason: String
  /// Every version that is in force.
  let replaces: [EntryID]
  /// What it needs, if that was worked out before.
  var ready: ReadyEntry?
}

/// Appends entries to the chain of this device, inside a transaction that the caller holds.
struct Journal {
  let db: Database
  let surroundings: Surroundings
  let author: String
  let origin: Origin
  /// Whether nothing was ever written before.
  let isFirst: Bool
  /// With it words are encrypted; `nil` while the registry has no passphrase.
  private let key: RegistryKey?
  private let isLocked: Bool
  private var isLevelChanged = false
  private var tip: (sequence: Int, digest: String)
  private var time: Int64
  private var searched: SearchEntries

  /// - Parameter unnamed: who tries something without a name need not be recorded.
  init(
    _ db: Database, _ surroundings: Surroundings, _ keyring: Keyring, author: String, origin: Origin,
    unnamed: Bool = false
  ) throws {
    guard !author.allSatisfy(\.isWhitespace) else { throw JournalError.noAuthor }
    if !unnamed, let stranger = try JournalError.stranger(author, on: surroundings.device, in: db) {
      throw stranger
    }
    (key, isLocked) = (try keyring.key(), try keyring.isLocked())
    (self.db, self.surroundings, self.author, self.origin) = (db, surroundings, storable(author), origin)
    let tips = try ChainTip.all(in: db)
    isFirst = tips.isEmpty
    let own = tips.first { $0.device == surroundings.device }
    try own?.confirm(signedBy: surroundings.signer, in: db)
    tip = own.map { ($0.sequence, $0.digest) } ?? (0, "")
    // Along a chain time only grows.
    time = tips.map(\.time).max() ?? 0
    searched = SearchEntries(in: db, areMany: origin == .file)
  }

  /// Adds one entry and renews the rows that follow from it.
  mutating func append(_ entry: PlannedEntry) throws -> EntryID {
    guard !entry.reason.allSatisfy(\.isWhitespace) else { throw JournalError.emptyReason }
    // What must go may go without the passphrase.
    if isLocked, entry.change.needsKey { throw JournalError.registryLocked }
    let now = surroundings.clock()
    let id = EntryID(milliseconds: now, random: surroundings.randomBytes(10))
    let written = try Writing(entry, as: id, with: key, by: surroundings, in: db)
    let payload = written.payload
    time = min(EntryHeader.latest, max(now, time + 1))
    let header = EntryHeader(
      id: id, device: surroundings.device,
      sequence: tip.sequence + 1, previous: tip.digest, time: time, origin: origin, author: author,
      reason: storable(entry.reason), replaces: entry.replaces, country: entry.change.country,
      change: entry.change.word, subject: entry.change.subject, payloadDigest: written.digest)
    let digest = header.digest
    try insert(header, digest: digest, payload: payload)
    try written.keepKey(in: db)
    tip = (header.sequence, digest)
    if key != nil, let record = entry.change.record { try noteLevel(of: record) }
    try follow(entry, written.stored, from: header.id)
    return header.id
  }

  /// Seals what was appended: notes the head at which this commit left the journal, and signs this device's chain.
  mutating func seal() throws {
    try protect()
    try searched.finish()
    let last = try Int.fetchOne(db, sql: "SELECT max(arrival) FROM journal_entry")
    guard let last, try last != Int.fetchOne(db, sql: "SELECT max(arrival) FROM journal_commit") else {
      return
    }
    try db.execute(
      sql: "INSERT INTO journal_commit (arrival, head) VALUES (?, ?)",
      arguments: [last, try JournalHead.now(in: db)])
    try sign()
  }

  private func sign() throws {
    guard let signer = surroundings.signer, tip.sequence > 0 else { return }
    // A merge adds nothing of this device's.
    guard try ChainSignature.at(tip.sequence, of: signer.key.device, in: db) == nil else { return }
    try ChainSignature(by: signer, sequence: tip.sequence, digest: tip.digest).insert(in: db)
  }

  private func insert(_ header: EntryHeader, digest: String, payload: Data) throws {
    try JournalRow(header, digest: digest).insert(in: db)
    try db.cachedStatement(sql: "INSERT INTO journal_payload VALUES (?, ?)")
      .execute(arguments: [header.id.text, payload])
  }

  private mutating func follow(
    _ planned: PlannedEntry, _ stored: Payload.Stored, from entry: EntryID
  ) throws {
    switch planned.change {
    case .record(let record):
      try Derivation.put(
        stored, of: record.key, from: entry, isNew: planned.replaces.isEmpty, ready: planned.ready,
        searched: &searched, in: db)
    case .withdrawal(let key): try Derivation.withdraw(key, searched: &searched, in: db)
    case .handling, .detachment: break
    case .attachment(let attachment):
      try db.execute(
        sql: "INSERT INTO attachment VALUES (?, ?, ?)",
        arguments: [entry.text, attachment.evidence.text, attachment.stored])
    case .erasure(let entries):
      for erased in entries { try erase(erased, by: entry) }
      // An index keeps what it has forgotten until it is written anew.
      try SearchEntries.rewriteIndex(in: db)
    }
  }

  private mutating func erase(_ entry: EntryID, by erasure: EntryID) throws {
    // A withdrawal or an erasure holds no words of ours; without it, what it did would come undone.
    guard
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT kind, name FROM journal_entry WHERE id = ? AND change IN ('record', 'attachment')
          AND id NOT IN (SELECT entry FROM journal_erased)
          """, arguments: [entry.text])
    else { throw JournalError.unknownRecord(entry.text) }
    try db.execute(sql: "INSERT INTO journal_erased VALUES (?, ?)", arguments: [entry.text, erasure.text])
    try db.execute(sql: "DELETE FROM journal_payload WHERE entry = ?", arguments: [entry.text])
    // The mark stays, by which a file is refused that would bring the words back.
    try db.execute(sql: "UPDATE journal_key SET wrapped = x'' WHERE entry = ?", arguments: [entry.text])
    try AttachmentParts(db: db).removeUnused(of: entry)
    guard let kind = RecordKind(rawValue: try row.value("kind")) else { return }
    try Derivation.renew(RecordKey(kind, row.value("name")), searched: &searched, in: db)
  }
}

extension Journal {
  /// An entry that became more or less sensitive takes with it what rests on it.
  private mutating func noteLevel(of record: Registry.Record) throws {
    guard case .evidence(let entry) = record, !isLevelChanged else { return }
    let before = try String.fetchOne(
      db.cachedStatement(sql: "SELECT sensitivity FROM evidence WHERE name = ?"), arguments: [entry.id.text])
    isLevelChanged = before.map { $0 != entry.sensitivity.rawValue } ?? false
  }

  /// Brings under the registry's key what is not yet, out of it what need not be, and erases what lay open before.
  mutating func protect(all: Bool = false) throws {
    guard key != nil, isLevelChanged || all else { return }
    isLevelChanged = false
    let sweep = ProtectionSweep(db: db)
    for one in try sweep.misplaced() {
      _ = try append(
        PlannedEntry(
          change: .record(one.record), reason: "its words are as sensitive as what they rest on",
          replaces: [one.version]))
      if one.isOneOfMany { try Derivation.renew(one.record.key, searched: &searched, in: db) }
    }
    let open = try sweep.openVersions() + putAwayFiles()
    guard !open.isEmpty else { return }
    _ = try append(
      PlannedEntry(
        change: .erasure(open), reason: "their words lay open before they were encrypted", replaces: []))
  }

  /// Encrypts files that lie in the open and should not; gives the entries under which they lay there.
  private mutating func putAwayFiles() throws -> [EntryID] {
    try Attachments(db: db).open().map { kept in
      let again = try Attachments(db: db).putAway(kept.attachment, by: surroundings)
      let reason = "its bytes are as sensitive as its entry"
      let entry = try append(PlannedEntry(change: .attachment(again), reason: reason, replaces: []))
      // What was detached stays so.
      if !kept.isInForce {
        let detachment = Detachment(evidence: again.evidence, entries: [entry])
        _ = try append(PlannedEntry(change: .detachment(detachment), reason: reason, replaces: [entry]))
      }
      return kept.entry
    }
  }
}

/// A text without NUL, at which SQLite would cut it off behind the digest's back.
private func storable(_ text: String) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\0" }))
}

extension ChainTip {
  /// Refuses an end of a chain that its device has not signed.
  fileprivate func confirm(signedBy signer: Signer?, in db: Database) throws {
    guard signer != nil else { return }
    let signature = try ChainSignature.at(sequence, of: device, in: db)
    guard let signature, signature.flaw(over: digest) == nil else {
      throw JournalError.chainNotOurs(device: device, sequence: sequence)
    }
  }
}

extension Change {
  var word: String {
    switch self {
    case .record: "record"
    case .withdrawal: "withdrawal"
    case .erasure: "erasure"
    case .handling: "handling"
    case .attachment: "attachment"
    case .detachment: "detachment"
    }
  }

  /// The country of the record; a withdrawn or erased one is found by its name.
  var country: CountryCode? {
    switch self {
    case .record(let record): record.country
    case .withdrawal(let key): CountryCode(String(key.name.prefix(3)))
    case .erasure, .handling, .attachment, .detachment: nil
    }
  }
}
