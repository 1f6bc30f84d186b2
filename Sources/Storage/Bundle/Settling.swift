import GRDB
public import Registry

/// Why a conflict is not settled.
public enum SettlementRefused: Error, Hashable, Sendable {
  case noConflict(String)
  case noSuchVersion(String)
  /// A version came without its words.
  case withheld(String)
  /// Another version is more sensitive; lowering is a decision of its own, by two people.
  case lowers(String)
}

extension RegistryStore {
  /// Makes one of the versions in force the only one, by a new entry that replaces them all. The beginning of its name is
  /// enough. What the guard warns of is refused, unless its writer says why it may stand.
  public func settle(
    _ key: RecordKey, keeping entry: String, author: String, reason: String,
    warningsBecause because: String? = nil
  ) throws {
    guard try !isLocked else { throw JournalError.registryLocked }
    try writing { db in
      guard let conflict = try Conflict(over: key, in: db) else {
        throw SettlementRefused.noConflict(key.name)
      }
      let change = try conflict.change(keeping: entry)
      try refuseProblems(after: [change], in: db)
      let isWarned = try !warned([change], because, in: db).isEmpty
      var journal = try Journal(db, surroundings, keyring, author: author, origin: .command)
      _ = try journal.append(
        PlannedEntry(
          change: change,
          reason: isWarned ? Storage.reason(reason, mayStandBecause: because ?? "") : reason,
          replaces: conflict.current))
      try journal.seal()
    }
  }
}

extension Conflict {
  /// What makes one of the versions the only one.
  fileprivate func change(keeping entry: String) throws -> Change {
    let kept = versions.filter { $0.header.id.text.hasPrefix(entry.lowercased()) }
    guard kept.count == 1, let kept = kept.first else { throw SettlementRefused.noSuchVersion(entry) }
    guard !versions.contains(where: \.isWithheld) else { throw SettlementRefused.withheld(key.name) }
    if kept.isWithdrawal { return .withdrawal(key) }
    guard let record = kept.record else { throw JournalError.encrypted(key.name) }
    guard versions.allSatisfy({ $0.record.map { $0.ownLevel <= record.ownLevel } ?? true }) else {
      throw SettlementRefused.lowers(key.name)
    }
    return .record(record)
  }
}
