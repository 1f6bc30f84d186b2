import Foundation
import GRDB

/// Keeps a registry, sound or not, under a backup's name before another one takes its place.
struct SettingAside {
  static let companions = ["-wal", "-shm", "-journal"]

  private let path, kept: String

  init(path: String, _ surroundings: Surroundings) {
    self.path = path
    kept = BackupName.place(for: nil, of: path, at: surroundings.clock())
  }

  /// Runs `replace` while nobody else can write to the registry, and says where it is kept.
  func keeping(_ replace: () throws -> Void) throws -> String {
    let held = try hold()
    let workshop = try Workshop(for: kept, .backup)
    defer { workshop.discard() }
    if let held, (try? workshop.fill(from: held)) != nil {
      try workshop.place()
    } else {
      // SQLite cannot read it; perhaps somebody else can.
      try copyBytes()
    }
    for companion in Self.companions { unlink(path + companion) }
    try replace()
    try? held?.close()
    return kept
  }

  /// The registry with its log moved in, and locked for others; `nil` if SQLite cannot open it.
  private func hold() throws -> DatabaseQueue? {
    // SQLite would throw away the log of what is no database.
    let beginning = FileHandle(forReadingAtPath: path)?.readData(ofLength: 15)
    guard beginning == Data("SQLite format 3".utf8) else { return nil }
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    do {
      let database = try DatabaseQueue(path: path, configuration: configuration)
      let (mode, application) = try database.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
        let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
        return (mode, try Int.fetchOne(db, sql: "PRAGMA application_id"))
      }
      guard application == Schema.applicationID else { throw JournalError.notARegistry(path: path) }
      guard mode == "delete" else { throw JournalError.locked(path: path) }
      return database
    } catch let error as DatabaseError {
      guard ![.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode) else {
        throw JournalError.locked(path: path)
      }
      return nil
    }
  }

  private func copyBytes() throws(CareError) {
    do {
      for companion in [""] + Self.companions
      where FileManager.default.fileExists(atPath: path + companion) {
        try FileManager.default.copyItem(atPath: path + companion, toPath: kept + companion)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: kept + companion)
      }
    } catch {
      throw .cannotWrite(path: kept)
    }
  }
}
