import Foundation
import GRDB

/// A verified copy of a registry: where it lies and what it holds.
public struct Backup: Equatable, Sendable {
  public let path: String
  public let entries: Int
  public let head: String
}

extension RegistryStore {
  /// Copies the registry while others may write to it; without a file or in a folder, under its own name and
  /// the minute. The copy has its name only when it is whole, verified and on disk.
  public func backUp(
    to file: String? = nil, progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> Backup {
    let target = BackupName.place(for: file, of: path, at: surroundings.clock())
    guard !FileManager.default.fileExists(atPath: target) else { throw CareError.taken(path: target) }
    let workshop = try Workshop(for: target, .backup)
    defer { workshop.discard() }
    let found = try whole(workshop, at: target, progress)
    guard found.mismatches.isEmpty else {
      throw CareError.damaged(path: path, mismatches: found.mismatches)
    }
    try workshop.place()
    return Backup(path: target, entries: found.entries, head: found.head)
  }

  private func whole(
    _ workshop: Workshop, at target: String, _ progress: (Int, Int) -> Void
  ) throws -> Workshop.Inspection {
    do {
      try workshop.fill(from: database)
      return try workshop.inspect(by: surroundings, progress)
    } catch let error as DatabaseError {
      guard error.isOfDisk else {
        throw CareError.unreadable(path: path, message: error.message ?? "\(error.resultCode)")
      }
      throw CareError.cannotWrite(path: target)
    } catch JournalError.diskFull, JournalError.diskFailed {
      // It was the copy that was opened, written and read again.
      throw CareError.cannotWrite(path: target)
    }
  }
}

extension Workshop {
  typealias Inspection = (mismatches: [Mismatch], entries: Int, head: String)

  /// What `verify` finds in the file, how many entries it holds, and its head.
  func inspect(
    by surroundings: Surroundings, _ progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> Inspection {
    let store = try RegistryStore(path: file, surroundings: surroundings)
    let found = (try store.verify(progress: progress), try store.entryCount(), try store.head())
    try settle(store.database)
    return found
  }
}

extension DatabaseError {
  /// Whether the disk is full or refuses, not the database.
  var isOfDisk: Bool {
    [.SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY].contains(resultCode)
  }
}
