import Foundation
import Registry
import SQLiteMemory
import Samples
import Testing

@testable import Storage

struct `The memory of SQLite` {
  @Test func `is not counted, so that threads need not wait for one another`() throws {
    let store = try RegistryStore(inMemoryWith: .repeatable())
    #expect(try store.verify().isEmpty)
    #expect(sqlite3_memory_used() == 0)
  }
}
