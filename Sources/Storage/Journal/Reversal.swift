import GRDB
public import Registry

/// What takes back one command's writes: new entries that say again what stood before.
public struct Reversal: Hashable, Sendable {
  public let steps: [Step]
  /// Whether the command took in files.
  public let isOfImport: Bool

  public var changes: [Change] { steps.map(\.change) }

  /// One record's way back.
  public struct Step: Hashable, Sendable {
    public let key: RecordKey
    /// What is taken back, oldest first.
    public let entries: [EntryID]
    public let now, then: Registry.Record?

    var change: Change { then.map(Change.record) ?? .withdrawal(key) }
  }
}

/// Why the last command is not taken back.
public enum ReversalRefused: Error, Hashable, Sendable {
  case nothingWritten
  /// The author has written on other devices only.
  case writtenElsewhere
  /// Later entries stand on these records.
  case builtOn([RecordKey])
  /// What stood before was erased, or the command erased something.
  case erased
  /// A file was attached or detached.
  case ofFile
  /// A level that was raised would come down.
  case lowers(RecordKey)
  /// It touches a sealed entry.
  case protected
}

extension RegistryStore {
  /// What would take back the last command that this author gave on this device.
  public func reversal(by author: String) throws -> Reversal {
    guard try !isLocked else { throw JournalError.registryLocked }
    return try reading { try Reversal(of: LastCommand(by: author, on: surroundings.device, in: $0), in: $0) }
  }

  /// Takes it back, if it is still the last one and still stands as it was shown.
  public func reverse(_ shown: Reversal, author: String, reason: String?) throws {
    try writing { db in
      let command = try LastCommand(by: author, on: surroundings.device, in: db)
      guard try Reversal(of: command, in: db) == shown else { throw JournalError.changedMeanwhile("undo") }
      try refuseProblems(after: shown.changes, in: db)
      var journal = try Journal(db, surroundings, keyring, author: author, origin: .command)
      for step in shown.steps.reversed() {
        let undone = "undo of " + step.entries.map(\.text).joined(separator: " ")
        _ = try journal.append(
          PlannedEntry(
            change: step.change, reason: undone + (reason.map { ": \($0)" } ?? ""),
            replaces: step.entries.suffix(1)))
      }
      try journal.seal()
    }
  }
}
