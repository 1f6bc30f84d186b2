import Foundation
import GRDB

/// A registry that is only read where it lies: on a locked stick, in another's folder, on another machine.
struct UnwritableFile: Sendable {
  private let path: String
  private let before: FileFacts?
  /// Whether SQLite reads the file without its log and its locks.
  private let isFrozen: Bool

  /// `nil` if the file and its folder may be written.
  init?(_ path: String, onlyReading: Bool) throws(JournalError) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard onlyReading || access(path, W_OK) != 0 || access(folder, W_OK) != 0 else { return nil }
    (self.path, before) = (path, FileFacts(path: path))
    // Whoever writes keeps both beside the file, and SQLite then reads by them.
    let isOpen = ["-wal", "-shm"].allSatisfy { FileManager.default.fileExists(atPath: path + $0) }
    isFrozen = !isOpen
    // Without the index of a log, or with a half-done change, SQLite would have to write before it could read.
    guard isOpen || fileSize("\(path)-wal") == 0, fileSize("\(path)-journal") == 0 else {
      throw .readOnly(path: path)
    }
  }

  /// Opens the file as it lies; nothing is made beside it.
  func open(_ configuration: Configuration) throws -> DatabaseQueue {
    var configuration = configuration
    configuration.readonly = true
    do {
      return try DatabaseQueue(path: isFrozen ? frozenName : path, configuration: configuration)
    } catch let error as DatabaseError where isFrozen && error.resultCode == .SQLITE_CANTOPEN {
      // A SQLite that was made without such names.
      throw JournalError.readOnly(path: path)
    }
  }

  private var frozenName: String { URL(fileURLWithPath: path).absoluteString + "?immutable=1" }

  /// Refuses what was read without locks while somebody wrote to the file after all.
  func confirm() throws(JournalError) {
    guard isFrozen else { return }
    guard let before, let now = FileFacts(path: path), now.isSame(as: before), now.size == before.size,
      now.changed == before.changed
    else { throw .changedMeanwhile(path) }
  }
}

extension RegistryStore {
  /// A copy in a file without a name, gone when it is closed: for what may not be done to the registry itself.
  static func scratch(of database: DatabaseQueue, _ configuration: Configuration) throws -> DatabaseQueue {
    let copy = try DatabaseQueue(path: "", configuration: configuration)
    try database.backup(to: copy)
    return copy
  }
}
