import GRDB
import Registry
import Testing

@testable import Storage

struct `A report of one country` {
  @Test(arguments: [
    Attachments.query(true), Attachments.query(false), WithheldEntries.query,
  ])
  func `does not go through the whole journal for what is rare`(query: String) throws {
    let plan = try RegistryStore(inMemoryWith: .repeatable()).reading { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(query)", arguments: ["x", 1]).map { row in
        row["detail"] as String
      }
    }
    let first = try #require(plan.first { $0.hasPrefix("SCAN") || $0.hasPrefix("SEARCH") })
    #expect(!first.contains(" e "), "\(plan)")
  }
}
