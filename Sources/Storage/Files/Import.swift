import Foundation
import GRDB
public import Registry

/// What an import did, or would do.
public struct ImportOutcome: Sendable {
  public internal(set) var added: [RecordKey] = []
  public internal(set) var changed: [RecordChange] = []
  public internal(set) var unchanged = 0
  /// Records that stand in the files as they stood earlier: the journal is newer and was kept.
  public internal(set) var older: [RecordChange] = []
  public internal(set) var conflicts: [RecordChange] = []
  /// What the checks find that was not there before; nothing is written while there is any.
  public internal(set) var problems: [FileProblem] = []
  public internal(set) var written = false
}

/// A record that differs from the one in force, field by field.
public struct RecordChange: Sendable {
  public let key: RecordKey
  public let file: String
  public let line: Int?
  public let fields: [FieldChange]
}

/// Which side wins where a file and later work disagree.
public enum Preference: String, CaseIterable, Sendable {
  case files, journal
}

extension RegistryStore {
  /// Appends what differs, all or nothing; importing the same files again appends nothing.
  public func importing(
    _ files: RecordFiles, author: String, reason: String?, prefer: Preference? = nil, dryRun: Bool = false
  ) throws -> ImportOutcome {
    // A record read from a malformed file may lack what could not be read.
    guard files.problems.isEmpty else { return ImportOutcome(problems: files.problems) }
    let plan = { (db: Database) in
      try ImportPlan(files.records, prefer: prefer, reason: reason, in: db)
    }
    if dryRun { return try reading(plan).outcome }
    return try writing { db in
      let plan = try plan(db)
      guard plan.outcome.problems.isEmpty, plan.outcome.conflicts.isEmpty else { return plan.outcome }
      var journal = try Journal(db, surroundings, author: author, origin: .file)
      for entry in plan.entries { _ = try journal.append(entry) }
      try journal.seal()
      var outcome = plan.outcome
      outcome.written = true
      return outcome
    }
  }
}

/// Compares record files with the journal.
private struct ImportPlan {
  private(set) var outcome = ImportOutcome()
  private(set) var entries: [PlannedEntry] = []
  private var changedCountries: [CountryCode] = []

  init(_ found: [FoundRecord], prefer: Preference?, reason: String?, in db: Database) throws {
    for found in found {
      let reason = reason ?? "import of \(found.file)"
      try compare(found, prefer: prefer, reason: reason, in: db)
    }
    if !entries.isEmpty { outcome.problems = try newProblems(found, in: db) }
  }

  private mutating func compare(
    _ found: FoundRecord, prefer: Preference?, reason: String, in db: Database
  ) throws {
    let key = found.record.key
    let versions = try Version.all(of: key, in: db)
    let replaced = Set(versions.flatMap(\.replaces))
    let current = versions.filter { !replaced.contains($0.id) }
    if prefer != .files, try Version.isErased(found.record, in: db) {
      return outcome.older.append(RecordChange(key: key, file: found.file, line: found.line, fields: []))
    }
    guard let shown = current.last else {
      outcome.added.append(key)
      entries.append(PlannedEntry(change: .record(found.record), reason: reason, replaces: []))
      return
    }
    let now = try shown.change(in: db)
    if now == .record(found.record) { return outcome.unchanged += 1 }
    let change = RecordChange(
      key: key, file: found.file, line: found.line, fields: fieldChanges(from: now, to: found.record))
    if prefer != .files, try versions.contains(where: { try $0.change(in: db) == .record(found.record) }) {
      outcome.older.append(change)
    } else if (shown.origin == .file && current.count == 1) || prefer == .files {
      outcome.changed.append(change)
      changedCountries += [now.country].compactMap(\.self)
      entries.append(PlannedEntry(change: .record(found.record), reason: reason, replaces: current.map(\.id)))
    } else if prefer == .journal {
      outcome.older.append(change)
    } else {
      outcome.conflicts.append(change)
    }
  }

  /// What the checks find after the change and did not find before it.
  private func newProblems(_ found: [FoundRecord], in db: Database) throws -> [FileProblem] {
    // A record may leave a country: what is left behind must hold too.
    let countries = Set(entries.compactMap(\.change.country) + changedCountries)
    let before = try CurrentRecords.all(of: countries, in: db)
    var after = before
    for entry in entries {
      if case .record(let record) = entry.change { after.insert(record) }
    }
    let known = Set(before.problems)
    return FileProblem.placing(after.problems.filter { !known.contains($0) }, in: found)
  }
}

extension FileProblem {
  /// Problems with records, each where its record stands in the files.
  static func placing(_ problems: [Problem], in found: [FoundRecord]) -> [FileProblem] {
    let places = Dictionary(found.map { ($0.record.key, $0) }, uniquingKeysWith: { first, _ in first })
    return problems.map { problem in
      let place = places[problem.record]
      return FileProblem(place?.file ?? "registry", line: place?.line, problem)
    }
  }
}

extension RecordFiles {
  /// What the checks find in the files by themselves.
  public var recordProblems: [FileProblem] {
    FileProblem.placing(RecordSet(records.map(\.record)).problems, in: records)
  }
}
