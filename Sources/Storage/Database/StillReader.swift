import GRDB

/// A connection that sees the registry as it stood when it was opened, whatever others write meanwhile.
struct StillReader: Sendable {
  private let store: RegistryStore
  private let database: DatabaseQueue?
  /// The last entry that it sees.
  private let last: Int

  /// So many that see the same journal.
  static func readers(_ count: Int, of store: RegistryStore) throws -> [StillReader] {
    while true {
      let readers = try (0..<count).map { _ in try StillReader(of: store) }
      // Somebody may write between one and the next.
      if Set(readers.map(\.last)).count == 1 { return readers }
    }
  }

  private init(of store: RegistryStore) throws {
    self.store = store
    // A file in memory, or one without a name, has a single connection; and nobody else writes to it.
    guard store.isFile else {
      (database, last) = (nil, 0)
      return
    }
    var configuration = RegistryStore.configuration(patience: 5, store.keyring, cache: 4_000)
    (configuration.readonly, configuration.allowsUnsafeTransactions) = (true, true)
    let opened = try DatabaseQueue(path: store.database.path, configuration: configuration)
    last = try opened.inDatabase { db in
      try db.beginTransaction(.deferred)
      // A transaction begins to see when it first reads.
      return try Int.fetchOne(db, sql: "SELECT max(arrival) FROM journal_entry") ?? 0
    }
    database = opened
  }

  /// Lets go of the file: as long as a reader has it open, its log cannot be taken away.
  func close() { try? database?.close() }

  func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    guard let database else { return try store.reading(body) }
    return try RegistryStore.mapping(store.path) { try database.inDatabase(body) }
  }
}
