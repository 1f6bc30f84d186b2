import Foundation
import GRDB

/// What was put back, and where that lies now which stood there before.
public struct Restoration: Equatable, Sendable {
  public let restored: Backup
  public let kept: String?
}

extension RegistryStore {
  /// Puts a copy in a registry's place, when it has been verified; what stands there is first kept beside.
  ///
  /// The copy's chains may have gone on elsewhere, so that the caller has to `beginDevice` for later entries.
  public static func restore(
    _ copy: String, to path: String, replace: Bool, surroundings: Surroundings,
    beginDevice: () throws -> Void
  ) throws -> Restoration {
    try refuse(copy, to: path, replace: replace)
    let workshop = try Workshop(for: path, .restore)
    defer { workshop.discard() }
    let restored = try workshop.take(copy, to: path, surroundings)
    guard isTaken(path) else {
      try beginDevice()
      try workshop.place()
      return Restoration(restored: restored, kept: nil)
    }
    let kept = try SettingAside(path: path, surroundings).keeping {
      try beginDevice()
      try workshop.replace()
    }
    return Restoration(restored: restored, kept: kept)
  }

  private static func refuse(_ copy: String, to path: String, replace: Bool) throws(CareError) {
    guard FileManager.default.fileExists(atPath: copy) else { throw .noSuchCopy(path: copy) }
    guard !isSame(copy, path) else { throw .sameFile(path: copy) }
    guard fileSize("\(copy)-wal") == 0, fileSize("\(copy)-journal") == 0 else { throw .copyInUse(path: copy) }
    guard replace || !isTaken(path) else { throw .registryThere(path: path) }
  }

  // A log without its registry would be read into the next one of that name.
  private static func isTaken(_ path: String) -> Bool {
    ([""] + SettingAside.companions).contains { FileManager.default.fileExists(atPath: path + $0) }
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    guard let one = FileFacts(path: one), let other = FileFacts(path: other) else { return false }
    return one.isSame(as: other)
  }
}

extension Workshop {
  /// Copies a backup's bytes, and refuses them unless they verify.
  fileprivate func take(_ copy: String, to path: String, _ surroundings: Surroundings) throws -> Backup {
    do {
      try FileManager.default.copyItem(atPath: copy, toPath: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    } catch {
      guard access(copy, R_OK) == 0 else { throw CareError.noSuchCopy(path: copy) }
      throw CareError.cannotWrite(path: path)
    }
    do {
      let found = try inspect(by: surroundings)
      guard found.mismatches.isEmpty else {
        throw CareError.unfit(path: copy, mismatches: found.mismatches)
      }
      return Backup(path: path, entries: found.entries, head: found.head)
    } catch let error as JournalError {
      throw CareError.unopened(path: copy, why: error.at(copy, not: file))
    } catch is DatabaseError {
      // What could be read and not be settled lies on a disk that is full.
      throw CareError.cannotWrite(path: path)
    }
  }
}
