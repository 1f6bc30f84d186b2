import GRDB

extension RegistryStore {
  /// Takes a bundle in, all of it or nothing; in any order bundles give the same records. What then rests on something
  /// protected is encrypted at once, by the author. `progress` is told a share.
  public func merge(
    bundle path: String, opening keys: BundleKeys, author: String, dryRun: Bool = false,
    progress: (Double) -> Void = { _ in }
  ) throws -> MergeOutcome {
    let reader = try BundleReader(path, keys)
    do {
      let (outcome, hasSwept) = try writingAlone(if: !dryRun && reader.manifest.entries > 1000) { db in
        let outcome = try merge(reader, in: db, progress)
        if dryRun { throw NothingMerged(outcome: outcome) }
        return (outcome, try sweep(after: outcome, by: author, in: db))
      }
      // What was erased must not stay in the log.
      if outcome.erased > 0 || hasSwept { try emptyLog() }
      return outcome
    } catch let nothing as NothingMerged {
      return nothing.outcome
    }
  }

  private func merge(
    _ reader: BundleReader, in db: Database, _ progress: (Double) -> Void
  ) throws -> MergeOutcome {
    let keys = try OwnKeys(
      db: db, key: keyring.key(), isLocked: keyring.isLocked(), chance: surroundings.randomBytes)
    var merge = try Merge(db, keys)
    var done = 0
    try reader.forEach { item in
      try merge.take(item)
      done += 1
      if done % 500 == 0 { progress(0.5 * min(1, Double(done) / Double(max(1, reader.manifest.entries)))) }
    }
    return try merge.finish { progress(0.5 + 0.5 * $0) }
  }

  /// Whether anything lay in the open that may not any more.
  private func sweep(after outcome: MergeOutcome, by author: String, in db: Database) throws -> Bool {
    guard try !outcome.isNothingNew && keyring.key() != nil && ProtectionSweep(db: db).isNeeded else {
      return false
    }
    var journal = try Journal(db, surroundings, keyring, author: author, origin: .command)
    try journal.protect(all: true)
    try journal.seal()
    return true
  }
}

private struct NothingMerged: Error {
  let outcome: MergeOutcome
}
