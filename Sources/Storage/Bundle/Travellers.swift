import GRDB

/// The entries that go into a bundle, device by device and in the order of each chain.
struct Travellers {
  let db: Database
  let before: [String: Int]

  /// Every device with its chain's end, and where it begins in the bundle.
  private var chains: [(tip: ChainTip, after: Int)] {
    get throws { try ChainTip.all(in: db).map { ($0, before[$0.device] ?? 0) } }
  }

  func count() throws -> Int { try chains.reduce(0) { $0 + max(0, $1.tip.sequence - $1.after) } }

  /// Whether one of them attaches a file, or takes one out of force.
  var tellOfFiles: Bool {
    get throws {
      try chains.contains { tip, after in
        try Int.fetchOne(
          db,
          sql: """
            SELECT 1 FROM journal_entry WHERE device = ? AND sequence > ?
            AND change IN ('attachment', 'detachment') LIMIT 1
            """, arguments: [tip.device, after]) != nil
      }
    }
  }

  /// The last entries that are left out.
  func tips() throws -> [BundleManifest.Tip] {
    try chains.compactMap { tip, after in
      try String.fetchOne(
        db, sql: "SELECT digest FROM journal_entry WHERE device = ? AND sequence = ?",
        arguments: [tip.device, after]
      ).map { BundleManifest.Tip(device: tip.device, sequence: after, digest: $0) }
    }
  }

  /// Each with its payload, the key of that, and whether it was erased.
  func forEach(_ body: (Row) throws -> Void) throws {
    for (tip, after) in try chains where tip.sequence > after {
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(EntryHeader.columns), p.bytes, k.wrapped, x.entry IS NOT NULL, w.entry IS NOT NULL,
            k.level
          FROM journal_entry e LEFT JOIN journal_withheld w ON w.entry = e.id
          LEFT JOIN journal_payload p ON p.entry = e.id LEFT JOIN journal_key k ON k.entry = e.id
          LEFT JOIN journal_erased x ON x.entry = e.id WHERE e.device = ? AND e.sequence > ?
          ORDER BY e.sequence
          """, arguments: [tip.device, after])
      while let row = try rows.next() { try body(row) }
    }
  }

  /// The one over the end of a chain, which holds for all before it.
  func signature(at header: EntryHeader) throws -> ChainSignature? {
    let last = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT max(sequence) FROM journal_entry WHERE device = ?"),
      arguments: [header.device])
    return header.sequence == last ? try ChainSignature.at(header.sequence, of: header.device, in: db) : nil
  }
}
