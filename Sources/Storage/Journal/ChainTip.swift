import GRDB

/// The last entry of a device's chain.
struct ChainTip {
  let device: String
  let sequence: Int
  let digest: String
  let time: Int64

  /// Of every device: from one to the next in the index, and not through all entries.
  static func all(in db: Database) throws -> [ChainTip] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        WITH RECURSIVE chain (device) AS (
          SELECT min(device) FROM journal_entry
          UNION SELECT (SELECT min(device) FROM journal_entry WHERE device > chain.device)
          FROM chain WHERE chain.device IS NOT NULL)
        SELECT e.device, e.sequence, e.digest, e.time FROM chain JOIN journal_entry e
        ON e.device = chain.device
        AND e.sequence = (SELECT max(sequence) FROM journal_entry WHERE device = chain.device)
        """)
    return try rows.map {
      try ChainTip(
        device: $0.value("device"), sequence: $0.value("sequence"), digest: $0.value("digest"),
        time: $0.value("time"))
    }
  }
}
