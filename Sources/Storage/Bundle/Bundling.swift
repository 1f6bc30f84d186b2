import Foundation
import GRDB
public import Registry

/// From where on a bundle goes; what its receiver has already is left out.
public enum BundleStart: Sendable {
  case beginning
  /// A head, as `journal log` prints it.
  case head(String)
  /// Entries made on a day or later.
  case day(CalendarDay)
  /// What another bundle does not hold, nor the registry that it was made from.
  case bundle(String, BundleKeys)
}

/// A bundle that was made.
public struct MadeBundle: Sendable {
  public let manifest: BundleManifest
  /// Entries of which only the header travels, because they are not for the audience.
  public internal(set) var withheld = 0
  public internal(set) var encrypted = 0
}

extension RegistryStore {
  /// Makes a bundle for an audience: signed, and locked; a whole file or none.
  public func makeBundle(
    at path: String, for audience: Audience, from start: BundleStart = .beginning, lock: BundleLock,
    signer: Signer, progress: (Double) -> Void = { _ in }
  ) throws -> MadeBundle {
    if case .open = lock, audience != .public { throw BundleFault.mustBeEncrypted }
    return try reading { db in
      try refuseOpenWords(in: db)
      let before = try places(at: start, in: db)
      let travellers = Travellers(db: db, before: before)
      let entries = try travellers.count()
      guard entries > 0 else { throw BundleFault.nothingNew }
      let manifest = BundleManifest(
        device: signer.key.device, made: surroundings.clock(), audience: audience, entries: entries,
        before: try travellers.tips(), after: try ChainTip.all(in: db).map(BundleManifest.Tip.init))
      let writer = try BundleWriter(path, lock, chance: surroundings.randomBytes)
      try writer.put(.manifest(manifest))
      let made = try put(travellers, of: manifest, into: writer, in: db, progress)
      try writer.finish(by: signer)
      return made
    }
  }

  /// Nothing protected travels that was never encrypted: whoever gets it would have it in the open.
  private func refuseOpenWords(in db: Database) throws {
    guard keyring.vault == nil else { return }
    let found = try Int.fetchOne(
      db, sql: "SELECT 1 FROM evidence WHERE sensitivity IN ('restricted', 'sealed') LIMIT 1")
    if found != nil { throw BundleFault.protectedInTheOpen }
  }

  private func put(
    _ travellers: Travellers, of manifest: BundleManifest, into writer: BundleWriter, in db: Database,
    _ progress: (Double) -> Void
  ) throws -> MadeBundle {
    var made = MadeBundle(manifest: manifest)
    let levels = TravelLevels(db: db, audience: manifest.audience)
    var done = 0
    try travellers.forEach { row in
      let header = try EntryHeader(row)
      let content = try content(row, levels, of: header)
      switch content {
      case .withheld: made.withheld += 1
      case .present(_, key: _?): made.encrypted += 1
      case .present, .erased: break
      }
      try writer.put(.entry(TravellingEntry(header: header, content: content)))
      if let signature = try travellers.signature(at: header) { try writer.put(.signature(signature)) }
      done += 1
      if done % 500 == 0 { progress(Double(done) / Double(manifest.entries)) }
    }
    return made
  }

  private func content(
    _ row: Row, _ levels: TravelLevels, of header: EntryHeader
  ) throws -> TravellingEntry.Content {
    let (payload, wrapped): (Data?, Data?) = try (row.value(14), row.value(15))
    guard let payload else {
      if try row.value(16) {
        if levels.audience != .internal, try row.value(18) as String? == Sensitivity.sealed.rawValue {
          throw BundleFault.holdsSealed
        }
        return .erased
      }
      guard try row.value(17) else {
        throw JournalError.payloadIsUnreadable("payload of \(header.id) is missing")
      }
      return .withheld
    }
    let stored = try Payload.stored(payload)
    guard try levels.admits(stored) else { return .withheld }
    guard case .envelope(let envelope) = stored else { return .present(payload, key: nil) }
    guard let key = try keyring.key(), let wrapped else { throw JournalError.registryLocked }
    let seal = EnvelopeSeal(entry: header.id.text, level: envelope.level)
    return .present(payload, key: try key.unwrapped(wrapped, for: seal))
  }

  /// Each device's last entry that the receiver has.
  private func places(at start: BundleStart, in db: Database) throws -> [String: Int] {
    switch start {
    case .beginning: return [:]
    case .head(let head):
      let arrival = try JournalHead.arrival(of: head, in: db)
      return try places("arrival <= ?", [arrival], in: db)
    case .day(let day):
      guard let first = EntryID.first(of: day) else { throw BundleFault.unknownStart(day.iso) }
      return try places("id < ?", [first.text], in: db)
    case .bundle(let path, let keys):
      let manifest = try BundleReader(path, keys).manifest
      return try manifest.after.reduce(into: [:]) { found, tip in
        // What this registry does not have, or has otherwise, it cannot begin behind.
        let digest = try String.fetchOne(
          db, sql: "SELECT digest FROM journal_entry WHERE device = ? AND sequence = ?",
          arguments: [tip.device, tip.sequence])
        let own = try Int.fetchOne(
          db, sql: "SELECT max(sequence) FROM journal_entry WHERE device = ?", arguments: [tip.device])
        if digest == tip.digest {
          found[tip.device] = tip.sequence
        } else if digest == nil, let own {
          found[tip.device] = own
        }
      }
    }
  }

  private func places(
    _ condition: String, _ arguments: StatementArguments, in db: Database
  ) throws -> [String: Int] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT device, max(sequence) FROM journal_entry WHERE \(condition) GROUP BY device",
      arguments: arguments)
    return try rows.reduce(into: [:]) { $0[try $1.value(0)] = try $1.value(1) }
  }
}

extension BundleManifest.Tip {
  fileprivate init(_ tip: ChainTip) {
    self.init(device: tip.device, sequence: tip.sequence, digest: tip.digest)
  }
}

extension EntryID {
  /// What sorts before all entries of a day, in UTC.
  fileprivate static func first(of day: CalendarDay) -> EntryID? {
    guard let date = try? Date("\(day.iso)T00:00:00Z", strategy: .iso8601) else { return nil }
    return EntryID(
      milliseconds: Int64(date.timeIntervalSince1970 * 1000), random: Array(repeating: 0, count: 10))
  }
}

/// The entries that go into a bundle, device by device and in the order of each chain.
private struct Travellers {
  let db: Database
  let before: [String: Int]

  /// Every device with its chain's end, and where it begins in the bundle.
  private var chains: [(tip: ChainTip, after: Int)] {
    get throws { try ChainTip.all(in: db).map { ($0, before[$0.device] ?? 0) } }
  }

  func count() throws -> Int { try chains.reduce(0) { $0 + max(0, $1.tip.sequence - $1.after) } }

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
