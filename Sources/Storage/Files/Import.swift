import GRDB
import Registry

extension RegistryStore {
  /// Appends what differs, all or nothing; importing the same files again appends nothing. Files are read one record
  /// at a time, so that memory does not grow with them.
  public func importing(
    _ files: RecordFiles, author: String, reason: String?, warningsBecause because: String? = nil,
    prefer: Preference? = nil, dryRun: Bool = false, excluding refused: Set<RowPlace> = [],
    keepingAllProblems keepsAll: Bool = false, progress: (Int) -> Void = { _ in }
  ) throws -> ImportOutcome {
    guard try !isLocked else { throw JournalError.registryLocked }
    do {
      return try writingAlone(if: !dryRun && !files.isSmall) { db in
        let isUnnamed = dryRun && author.isEmpty
        let journal = try Journal(
          db, surroundings, keyring, author: isUnnamed ? "dry run" : author, origin: .file, unnamed: isUnnamed
        )
        var run = ImportRun(
          journal, prefer: prefer, reason: reason, because: because, of: files)
        if keepsAll { run.outcome.problems = FileProblems(atMost: .max) }
        func isRefused(_ row: @autoclosure () -> RowPlace?) -> Bool {
          !refused.isEmpty && row().map(refused.contains) == true
        }
        let places = try files.forEach(
          ahead: !files.isSmall, { if !isRefused($0.row) { try run.take($0) } },
          problem: { if !isRefused($0.row) { run.outcome.problems.add($0) } },
          sound: { run.noteSound($0, records: $1) }, progress: progress)
        try run.finish(
          place: { key in places[key].flatMap { isRefused(RowPlace($0.file, $0.line)) ? nil : $0 } }
        ) { progress(files.bytes + Int(Double(files.work - files.bytes) * $0)) }
        // What was written is rolled back.
        if run.outcome.isRefused || dryRun { throw NothingWritten(outcome: run.outcome) }
        run.outcome.written = true
        return run.outcome
      }
    } catch let nothing as NothingWritten {
      return nothing.outcome
    }
  }
}

private struct NothingWritten: Error {
  let outcome: ImportOutcome
}

/// One import while it runs: compares each record with the journal, and appends it if it differs.
private struct ImportRun {
  var outcome = ImportOutcome()
  private var journal: Journal
  private let prefer: Preference?
  private let reason: String?
  /// What was drafted from a text never takes the place of what stands in the journal by itself.
  private let acceptsDrafts: Bool
  /// Whether less is held at once.
  private let isLarge: Bool
  private var touched = TouchedRecords()
  private var warnings: WarnedRecords
  /// Of the file that is being read.
  private var fileReason = (file: "", text: "")

  init(_ journal: Journal, prefer: Preference?, reason: String?, because: String?, of files: RecordFiles) {
    (self.journal, self.prefer, self.reason) = (journal, prefer, reason)
    warnings = WarnedRecords(because)
    (acceptsDrafts, isLarge) = (files.acceptsDrafts, !files.isSmall)
  }

  /// Once something could not be read nothing will be written, and nothing more is compared.
  mutating func take(_ found: FoundRecord) throws {
    guard outcome.problems.isEmpty else { return }
    warnings.noteNames(found.record)
    // In a first import every record is new, for no name comes twice.
    let history = journal.isFirst ? .none : try VersionHistory(of: found.record.key, in: journal.db)
    // What is not for this registry is not written over by it.
    guard !history.isWithheld else { throw JournalError.encrypted(found.record.key.name) }
    if prefer != .files, try history.holdsErased(found.record, in: journal.db) {
      // What lay open once and is encrypted since stands as it did.
      if try history.current.last?.change(in: journal.db) == .record(found.record) {
        return outcome.unchanged += 1
      }
      return outcome.older.append(found.change(fields: []))
    }
    guard let shown = history.current.last else {
      if try approves(found.record) { outcome.refused.append(.approves(found.change(fields: []))) }
      outcome.added.append(found.record.key)
      return try append(found, over: history, instead: nil)
    }
    guard shown.digest != found.payloadDigest else { return outcome.unchanged += 1 }
    try compare(found, with: shown, in: history)
  }

  mutating func noteSound(_ country: CountryCode, records: Int) {
    touched.noteSound(country, records: records)
  }

  private mutating func compare(
    _ found: FoundRecord, with shown: Version, in history: VersionHistory
  ) throws {
    let now = try shown.change(in: journal.db)
    if try now == .record(found.record) || HandedOn(db: journal.db).isView(found.record, of: now) {
      return outcome.unchanged += 1
    }
    let change = found.change(fields: fieldChanges(from: now, to: found.record))
    if prefer != .files, try history.held(found.record, in: journal.db) {
      outcome.older.append(change)
    } else if let refused = FileMayNot(change, from: now.record, to: found.record), prefer != .journal {
      outcome.refused.append(refused)
    } else if (shown.origin == .file && history.current.count == 1 && !acceptsDrafts) || prefer == .files {
      outcome.changed.append(change)
      try append(found, over: history, instead: now)
    } else if prefer == .journal {
      outcome.older.append(change)
    } else {
      outcome.conflicts.append(change)
    }
  }

  /// Whether a file brings an approval into a registry whose authors are recorded; a first import takes over what
  /// another registry had.
  private func approves(_ record: Registry.Record) throws -> Bool {
    guard case .statusUpdate(let update) = record, update.isApproved, !journal.isFirst else { return false }
    return try Int.fetchOne(
      journal.db, sql: "SELECT 1 FROM record WHERE kind = ? LIMIT 1", arguments: [RecordKind.author.rawValue])
      != nil
  }

  private mutating func append(
    _ found: FoundRecord, over history: VersionHistory, instead now: Change?
  ) throws {
    try touched.noteWritten(
      found.record, over: history.current.last, left: now?.country, in: journal.db)
    let plain = reason ?? importReason(found.file) + (acceptsDrafts ? ", drafts accepted" : "")
    if found.record.isProtected { outcome.notPublic += 1 }
    if found.record.tellsProtectedDay { outcome.protectedDays += 1 }
    _ = try journal.append(
      PlannedEntry(
        change: .record(found.record),
        reason: try warnings.reason(plain, found, instead: now?.record, in: journal.db),
        replaces: history.current.map(\.id), ready: found.ready))
  }

  private mutating func importReason(_ file: String) -> String {
    if fileReason.file != file { fileReason = (file, ImportReason.text(of: file)) }
    return fileReason.text
  }

  /// Checks what was written, and seals it.
  mutating func finish(
    place: (RecordKey) -> RecordPlaces.Place?, _ progress: (_ share: Double) -> Void
  ) throws {
    guard outcome.problems.isEmpty else { return }
    func add(_ problem: Problem) {
      let place = place(problem.record)
      outcome.problems.add(FileProblem(place?.file, line: place?.line, problem))
    }
    try touched.findProblems(
      having: outcome.added, in: journal.db, inBatchesOf: isLarge ? 1 << 20 : 8 << 20, progress, add)
    try warnings.findUnanswered(over: touched.replaced, in: journal.db, add)
    if !outcome.isRefused, !touched.isEmpty { try journal.seal() }
  }
}

extension FoundRecord {
  fileprivate func change(fields: [FieldChange]) -> RecordChange {
    RecordChange(key: record.key, file: file, line: line, fields: fields)
  }

  fileprivate var payloadDigest: String { ready?.digest ?? sha256(Payload.bytes(.record(record))) }
}
