import GRDB

extension RegistryStore {
  /// Takes a bundle in, all of it or nothing; in any order bundles give the same records. `progress` is told a share.
  public func merge(
    bundle path: String, opening keys: BundleKeys, dryRun: Bool = false,
    progress: (Double) -> Void = { _ in }
  ) throws -> MergeOutcome {
    let reader = try BundleReader(path, keys)
    do {
      let outcome = try writingAlone(if: !dryRun && reader.manifest.entries > 1000) { db in
        let outcome = try merge(reader, in: db, progress)
        if dryRun { throw NothingMerged(outcome: outcome) }
        return outcome
      }
      // What others erased must not stay in the log.
      if outcome.erased > 0 { try emptyLog() }
      return outcome
    } catch let nothing as NothingMerged {
      return nothing.outcome
    }
  }

  private func merge(
    _ reader: BundleReader, in db: Database, _ progress: (Double) -> Void
  ) throws -> MergeOutcome {
    var merge = try Merge(
      db, key: keyring.key(), isLocked: keyring.isLocked(), chance: surroundings.randomBytes)
    var done = 0
    try reader.forEach { item in
      try merge.take(item)
      done += 1
      if done % 500 == 0 { progress(0.5 * min(1, Double(done) / Double(max(1, reader.manifest.entries)))) }
    }
    return try merge.finish { progress(0.5 + 0.5 * $0) }
  }
}

private struct NothingMerged: Error {
  let outcome: MergeOutcome
}
