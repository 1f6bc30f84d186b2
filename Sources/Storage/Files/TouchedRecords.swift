import GRDB
import Registry

/// What an import has written so far: enough to check it at the end.
struct TouchedRecords {
  private var countries: [CountryCode: TouchedCountry] = [:]
  /// The version that each changed record had before.
  private(set) var replaced: [RecordKey: Version] = [:]

  /// - Parameter left: the country of the record as it stood: what is left behind there must hold too.
  mutating func noteWritten(
    _ record: Registry.Record, over version: Version?, left: CountryCode?, in db: Database
  ) throws {
    for country in [record.country, left].compactMap(\.self) where countries[country] == nil {
      countries[country] = try TouchedCountry(country, in: db)
    }
    countries[record.country]?.written += 1
    if let version { replaced[record.key] = version }
  }

  /// Nothing is wrong in so many records of a country, which came one behind the other.
  mutating func noteSound(_ country: CountryCode, records: Int) { countries[country]?.sound = records }

  /// Whether nothing was written.
  var isEmpty: Bool { countries.isEmpty }

  /// What the checks find now and did not find before; some countries at a time, so that memory stays small.
  func findProblems(
    having added: [RecordKey], in db: Database, inBatchesOf bytes: Int, _ progress: (_ share: Double) -> Void,
    _ found: (Problem) -> Void
  ) throws {
    let batches = try batches(of: bytes, in: db)
    lazy var written = Set(added).union(replaced.keys)
    for (number, countries) in batches.enumerated() {
      defer { progress(Double(number + 1) / Double(batches.count)) }
      let after = try CurrentRecords.all(of: countries, in: db)
      let problems = after.problems
      guard !problems.isEmpty else { continue }
      let known = Set(try before(after, of: countries, without: written, in: db).problems)
      for problem in problems where !known.contains(problem) { found(problem) }
    }
  }

  /// The records of these countries as they stood before anything was written.
  private func before(
    _ after: RecordSet, of countries: Set<CountryCode>, without written: Set<RecordKey>, in db: Database
  ) throws -> RecordSet {
    var before = after.without(written)
    for version in replaced.values {
      guard case .record(let record) = try version.change(in: db), countries.contains(record.country)
      else { continue }
      before.insert(record)
    }
    return before
  }

  /// Countries that can be asked for by name, and whose records take no more than so many bytes together, or one country.
  private func batches(of limit: Int, in db: Database) throws -> [Set<CountryCode>] {
    var batches: [Set<CountryCode>] = []
    var room = 0
    for country in countries.filter({ !$0.value.isSound }).keys.sorted() {
      let size = try Int.fetchOne(
        db,
        sql: """
          SELECT sum(length(bytes)) FROM record r JOIN journal_payload p ON p.entry = r.entry WHERE country = ?
          """, arguments: [country.text])
      room -= size ?? 0
      if room < 0 || batches.last.map({ $0.count == CurrentRecords.mostNamed }) ?? true {
        batches.append([])
        room = limit - (size ?? 0)
      }
      batches[batches.count - 1].insert(country)
    }
    return batches
  }
}

/// What is known of a country in which an import writes.
private struct TouchedCountry {
  /// Whether nothing of it was in force before.
  private let isNew: Bool
  var written = 0
  /// In how many records that came together the checks found nothing.
  var sound: Int?

  init(_ country: CountryCode, in db: Database) throws {
    isNew =
      try Int.fetchOne(db, sql: "SELECT 1 FROM record WHERE country = ? LIMIT 1", arguments: [country.text])
      == nil
  }

  /// Whether all that is in force of it was found to be right while it was read.
  var isSound: Bool { isNew && sound == written }
}
