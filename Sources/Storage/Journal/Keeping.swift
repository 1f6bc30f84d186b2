import GRDB
public import Registry

/// A write that would leave the records with problems that they did not have.
public struct RecordsRefused: Error, Sendable, CustomStringConvertible {
  public let problems: [Problem]

  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

extension RegistryStore {
  /// Keeps records as they stand from now on, all or none; their versions in force are replaced.
  public func keep(_ records: [Registry.Record], author: String, reason: String) throws {
    try append(records.map(Change.record), author: author, reason: reason)
  }

  /// Takes a record out of force; its history stays.
  public func withdraw(_ key: RecordKey, author: String, reason: String) throws {
    try append([.withdrawal(key)], author: author, reason: reason)
  }

  /// Erases the payloads of entries; headers and digests stay, and the chain still verifies.
  public func erase(_ entries: [EntryID], author: String, reason: String) throws {
    try append([.erasure(entries)], author: author, reason: reason)
    try emptyLog()
  }

  private func append(_ changes: [Change], author: String, reason: String) throws {
    try writing { db in
      try refuseProblems(after: changes, in: db)
      var journal = try Journal(db, surroundings, author: author, origin: .command)
      for change in changes {
        let current = try change.subject.map { try Version.current(of: $0, in: db).map(\.id) } ?? []
        if case .withdrawal(let key) = change, current.isEmpty { throw JournalError.unknownRecord(key.name) }
        _ = try journal.append(PlannedEntry(change: change, reason: reason, replaces: current))
      }
      try journal.seal()
    }
  }

  private func refuseProblems(after changes: [Change], in db: Database) throws {
    let records = changes.compactMap { if case .record(let record) = $0 { record } else { nil } }
    let left = try records.compactMap { try CurrentRecords.one($0.key, in: db)?.country }
    let before = try CurrentRecords.all(of: Set(records.map(\.country) + left), in: db)
    var after = before
    after.insert(records)
    let known = Set(before.problems)
    let problems = records.flatMap(\.malformations) + after.problems.filter { !known.contains($0) }
    guard problems.isEmpty else { throw RecordsRefused(problems: problems) }
  }
}

extension Registry.Record {
  /// What would keep it from being read again: an empty owner, a line break in a name.
  fileprivate var malformations: [Problem] {
    var found = Malformations()
    _ = Registry.Record(key.kind, node, &found)
    return found.all.map { Problem("record-can-be-read-again", at: key, $0.what, remedy: $0.remedy) }
  }
}
