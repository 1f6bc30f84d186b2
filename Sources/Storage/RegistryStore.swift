import Foundation
import GRDB
import Registry
import SQLiteMemory

/// One registry on disk: a journal, and the tables that follow from it.
public struct RegistryStore: Sendable {
  let database: DatabaseQueue
  let surroundings: Surroundings
  let keyring: Keyring
  let path: String
  /// Where the registry stands as an older program left it, if it was brought to this version just now.
  public let copyBefore: String?
  let unwritable: UnwritableFile?
  /// The file as it was opened; `nil` of one in memory.
  private let opened: FileFacts?

  /// Opens a registry, or makes one where `create` allows it; the file is for its owner's eyes only.
  /// While another program writes, it waits for `patience` seconds.
  ///
  /// - Parameter onlyReading: leaves the file and its folder as they are, also where they may be written.
  public init(
    path: String, surroundings: Surroundings, create: Bool = false, onlyReading: Bool = false,
    patience: Double = 60
  ) throws {
    let exists = FileManager.default.fileExists(atPath: path)
    guard exists || create else { throw JournalError.noSuchRegistry(path: path) }
    if !exists { try Self.makeFile(at: path) }
    let keyring = Keyring(unlock: surroundings.unlock)
    (self.path, self.surroundings, self.keyring) = (path, surroundings, keyring)
    unwritable = try UnwritableFile(path, onlyReading: onlyReading)
    opened = FileFacts(path: path)
    if let unwritable {
      database = try Self.reading(unwritable, at: path, Self.configuration(patience: patience, keyring))
      copyBefore = nil
      try learnVault()
      return
    }
    database = try Self.mapping(path) {
      try DatabaseQueue(path: path, configuration: Self.configuration(patience: patience, keyring))
    }
    copyBefore = try Self.prepare(database, at: path, create: create, patience: patience)
    try learnVault()
  }

  /// A registry that is gone when nobody holds it any more.
  public init(inMemoryWith surroundings: Surroundings) throws {
    (path, self.surroundings, unwritable) = (":memory:", surroundings, nil)
    opened = nil
    keyring = Keyring(unlock: surroundings.unlock)
    database = try DatabaseQueue(configuration: Self.configuration(patience: 5, keyring))
    copyBefore = try Self.prepare(database, at: path, create: true, patience: 0)
  }

  private func learnVault() throws { keyring.vault = try reading { try Vault(in: $0) } }

  /// - Parameter cache: how many kilobytes of pages are kept.
  static func configuration(patience: Double, _ keyring: Keyring, cache: Int = 20_000) -> Configuration {
    _ = memoryIsUncounted
    var configuration = Configuration()
    configuration.label = "registry"
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      keyring.add(to: db)
      // A large write goes through many tables at once: with SQLite's own 2 MB their pages chase each other out. What is
      // put in order or could be taken back waits in memory: a temporary file could hold unlocked words.
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -\(cache);
          PRAGMA temp_store = MEMORY
          """)
    }
    return configuration
  }

  // SQLite asks for memory for every row that it reads, and threads would wait for one another to count it.
  private static let memoryIsUncounted = tierwatch_leave_memory_uncounted() == 0

  /// Whether others can open it: it is not in memory, nor in a file without a name.
  var isFile: Bool { !["", ":memory:"].contains(database.path) }

  /// Whether it can be read alone.
  public var isReadOnly: Bool { unwritable != nil }

  /// Opens a file that may not be written; an older one is brought to this version in a copy that nobody keeps.
  private static func reading(
    _ file: UnwritableFile, at path: String, _ configuration: Configuration
  ) throws -> DatabaseQueue {
    try mapping(path) {
      let database = try file.open(configuration)
      guard try state(of: database, at: path, create: false).version < Schema.version else { return database }
      let copy = try scratch(of: database, configuration)
      try copy.write(Schema.migrate)
      return copy
    }
  }

  /// Brings the file to this version; gives the copy made before that, if one was needed.
  private static func prepare(
    _ database: DatabaseQueue, at path: String, create: Bool, patience: Double
  ) throws -> String? {
    let found = try state(of: database, at: path, create: create)
    try writeAhead(database, at: path, patience: patience)
    guard found.version < Schema.version else { return nil }
    let copy = found.version > 0 ? try Migration.copy(of: database, at: path) : nil
    try mapping(path) { try database.write(Schema.migrate) }
    return copy
  }

  /// What the file says of itself, if that is a registry which this program can read, or nothing yet.
  private static func state(of database: DatabaseQueue, at path: String, create: Bool) throws -> State {
    let found = try mapping(path) { try database.read(State.init) }
    let isOurs = found.application == Schema.applicationID
    if isOurs, found.version > Schema.version { throw JournalError.newerThanProgram(path: path) }
    // Nothing stands in it: it may be what a first command left that was killed.
    let isEmpty = found.application == 0 && found.objects == 0
    if isEmpty, !create { throw JournalError.noSuchRegistry(path: path) }
    guard isOurs || isEmpty else { throw JournalError.notARegistry(path: path) }
    // What else was changed there, `verify` finds; without its triggers a registry is not even opened.
    guard !isOurs || found.objects >= Schema.objects(of: found.version) else {
      throw JournalError.alteredSchema(path: path)
    }
    return found
  }

  /// What the file says of itself.
  private struct State {
    let application, version, objects: Int

    init(_ db: Database) throws {
      application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      objects =
        try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema WHERE \(Schema.isOurs)") ?? 0
    }
  }

  // WAL with FULL: what was acknowledged is on disk, and readers do not wait for the writer.
  // Only now, when the file is known to be ours: it stays in this mode for good.
  private static func writeAhead(_ database: DatabaseQueue, at path: String, patience: Double) throws {
    let deadline = Date(timeIntervalSinceNow: patience)
    while true {
      do {
        return try mapping(path) {
          try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        }
      } catch JournalError.locked where Date() < deadline {
        // SQLite does not wait here, unlike everywhere else.
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
  }

  static func makeFile(at path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw JournalError.cannotCreate(path: path, reason: "the folder \(folder.path) cannot be made")
    }
    // Another command may be making it at the same moment: its file must not be emptied.
    let file = open(path, O_CREAT | O_EXCL | O_RDWR, 0o600)
    guard file >= 0 || errno == EEXIST else {
      throw JournalError.cannotCreate(path: path, reason: "the folder refuses it")
    }
    if file >= 0 { close(file) }
  }
}

extension RegistryStore {
  func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    let found = Result { try Self.mapping(path) { try database.read(body) } }
    try unwritable?.confirm()
    if let failure = keyring.failure { throw failure }
    return try found.get()
  }

  /// All of `body` or nothing.
  func writing<Value>(_ body: (Database) throws -> Value) throws -> Value {
    let value = try Self.mapping(path) { try database.write(body) }
    guard opened.map({ FileFacts(path: path)?.isSame(as: $0) ?? false }) ?? true else {
      throw JournalError.takenAway(path: path)
    }
    return value
  }

  /// The same; a first write that is long goes straight into the file, which has nothing in it to keep from others, and
  /// not first into a log.
  func writingAlone<Value>(if isLong: Bool, _ body: (Database) throws -> Value) throws -> Value {
    let isFirst =
      try isLong && reading { try Int.fetchOne($0, sql: "SELECT 1 FROM journal_entry LIMIT 1") == nil }
    guard isFirst, isFile, try Self.mapping(path, { try keepLog(false) }) else {
      return try writing(body)
    }
    // If somebody looks in just then, whoever opens the file next does it.
    defer { _ = try? keepLog(true) }
    return try writing(body)
  }

  /// Whether the file has a write-ahead log from now on, or none; `false` where it stays as it was, since others have it
  /// open.
  private func keepLog(_ isKept: Bool) throws -> Bool {
    let mode = isKept ? "wal" : "delete"
    do {
      return try database.writeWithoutTransaction { db in
        try String.fetchOne(db, sql: "PRAGMA journal_mode = \(mode)") == mode
      }
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_BUSY || error.resultCode == .SQLITE_LOCKED
    {
      return false
    }
  }

  /// The registry, or a copy where only that may be written to: for questions that SQLite counts as writes.
  func asking<Value>(_ body: (Database) throws -> Value) throws -> Value {
    guard database.configuration.readonly else { return try writing(body) }
    return try Self.mapping(path) {
      try Self.scratch(of: database, Self.configuration(patience: 5, keyring)).write(body)
    }
  }

  /// Moves the write-ahead log into the file and empties it, so that nothing erased is left in it.
  func emptyLog() throws {
    try Self.mapping(path) {
      try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    }
  }

  static func mapping<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch is RowDecodingError {
      throw JournalError.database("\(path): a row that is not as it was written")
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_NOTADB: throw JournalError.notADatabase(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: throw JournalError.locked(path: path)
      case .SQLITE_READONLY: throw JournalError.readOnly(path: path)
      case .SQLITE_FULL: throw JournalError.diskFull(path: path)
      case .SQLITE_IOERR: throw JournalError.diskFailed(path: path)
      case .SQLITE_CANTOPEN: throw JournalError.cannotCreate(path: path, reason: "it cannot be opened")
      case _: throw JournalError.database("\(path): \(error.message ?? "SQLite error \(error.resultCode)")")
      }
    }
  }
}
