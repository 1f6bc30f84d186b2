import GRDB
public import Registry

extension RegistryStore {
  /// Keeps records as they stand from now on, all or none; their versions in force are replaced. What was
  /// `seen` before must stand as it did; of what is `new` there was never any. What the guard warns of is
  /// refused, unless its writer says why it may stand.
  public func keep(
    _ records: [Registry.Record], over seen: [Registry.Record] = [], new isNew: Bool = false, author: String,
    reason: String, warningsBecause because: String? = nil
  ) throws {
    try append(
      records.map(Change.record), over: seen, new: isNew, author: author, reason: reason, because: because)
  }

  /// Takes a record out of force; its history stays.
  public func withdraw(
    _ key: RecordKey, over seen: [Registry.Record] = [], author: String, reason: String
  ) throws {
    try append([.withdrawal(key)], over: seen, author: author, reason: reason)
  }

  /// Erases the payloads of entries; headers and digests stay, and the chain still verifies.
  public func erase(_ entries: [EntryID], author: String, reason: String) throws {
    try append([.erasure(entries)], over: [], author: author, reason: reason)
    try emptyLog()
  }

  /// Refuses what the journal would refuse for the problems that it brings, and writes nothing.
  public func check(_ changes: [Change]) throws {
    try reading { try refuseProblems(after: changes, in: $0) }
  }

  /// The same of records that are about to be kept, with what the guard warns of.
  public func check(_ records: [Registry.Record], warningsBecause because: String?) throws {
    let changes = records.map(Change.record)
    try reading { db in
      try refuseProblems(after: changes, in: db)
      _ = try warned(changes, because, in: db)
    }
  }

  private func append(
    _ changes: [Change], over seen: [Registry.Record], new isNew: Bool = false, author: String,
    reason: String, because: String? = nil
  ) throws {
    try refuseLocked(changes)
    try writing { db in
      for record in seen where try CurrentRecords.one(record.key, in: db) != record {
        throw JournalError.changedMeanwhile(record.key.name)
      }
      try refuseProblems(after: changes, in: db)
      let warned = try warned(changes, because, in: db)
      var journal = try Journal(db, surroundings, keyring, author: author, origin: .command)
      for change in changes {
        if case .withdrawal(let key) = change, try CurrentRecords.one(key, in: db) == nil {
          throw JournalError.unknownRecord(key.name)
        }
        if isNew, let key = change.subject, try !VersionHistory(of: key, in: db).isEmpty {
          throw JournalError.changedMeanwhile(key.name)
        }
        let history = try change.subject.map { try VersionHistory(of: $0, in: db) } ?? .none
        guard !history.isWithheld else { throw JournalError.encrypted(change.subject?.name ?? "") }
        let current = history.current.map(\.id)
        let reason =
          change.subject.map(warned.contains) == true
          ? Storage.reason(reason, mayStandBecause: because ?? "") : reason
        _ = try journal.append(PlannedEntry(change: change, reason: reason, replaces: current))
      }
      try journal.seal()
    }
  }

  /// The records that the guard warns of; refused if nobody says why they may stand.
  func warned(_ changes: [Change], _ because: String?, in db: Database) throws -> Set<RecordKey> {
    let cautions = try cautions(of: changes, in: db)
    guard !cautions.isEmpty else { return [] }
    guard let because, !because.allSatisfy(\.isWhitespace) else {
      let records = changes.compactMap(\.record)
      throw RecordsRefused(cautions, among: RecordSet(records), written: Set(records.map(\.key)))
    }
    return Set(cautions.map(\.record))
  }

  /// Of a locked registry not all can be read that a change must be checked against; an erasure needs no check.
  private func refuseLocked(_ changes: [Change]) throws {
    let areErasures = changes.allSatisfy { if case .erasure = $0 { true } else { false } }
    if !areErasures, try isLocked { throw JournalError.registryLocked }
  }

  /// Refuses changes after which the records would have problems that they do not have now.
  func refuseProblems(after changes: [Change], in db: Database) throws {
    let (records, keys) = (changes.compactMap(\.record), Set(changes.compactMap(\.subject)))
    let left = try keys.compactMap { try CurrentRecords.one($0, in: db)?.country }
    let before = try CurrentRecords.all(of: Set(records.map(\.country) + left), in: db)
    var after = before.without(keys.subtracting(records.map(\.key)))
    after.insert(records)
    let known = Set(before.problems)
    let problems =
      after.problems.filter { !known.contains($0) }
      + newWarnings(in: after, not: before, about: records)
    let malformed = records.flatMap(\.malformations)
    guard problems.isEmpty, malformed.isEmpty else {
      throw RecordsRefused(problems, malformed: malformed, among: after, written: keys)
    }
  }
}

/// A finding may come to rest on too little, but none is written that does.
private func newWarnings(
  in after: RecordSet, not before: RecordSet, about written: [Registry.Record]
) -> [Problem] {
  let findings = Set(written.map(\.key).filter { $0.kind == .statusUpdate })
  guard !findings.isEmpty else { return [] }
  let known = Set(before.warnings)
  return after.warnings.filter { findings.contains($0.record) && !known.contains($0) }
}

extension RegistryStore {
  /// The names of a kind that were ever given in a country, also to what was withdrawn or is protected.
  public func namesGiven(to kind: RecordKind, of country: CountryCode) throws -> [String] {
    try reading { db in
      try String.fetchAll(
        db, sql: "SELECT DISTINCT name FROM journal_entry WHERE kind = ? AND country = ? ORDER BY name",
        arguments: [kind.rawValue, country.text])
    }
  }
}

extension Registry.Record {
  /// What would keep it from being read again: an empty owner, a line break in a name.
  fileprivate var malformations: [MalformedRecord] {
    var found = Malformations()
    _ = Registry.Record(key.kind, node, &found)
    return found.all.map { MalformedRecord(record: key, malformation: $0) }
  }
}
