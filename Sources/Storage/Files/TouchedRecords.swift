import GRDB
import Registry

/// What an import has read and written so far: enough to check it at the end, and to say where a record stands.
struct TouchedRecords {
  private var files: [String] = []
  private var places: [RecordKey: (file: Int32, line: Int32)] = [:]
  private var countries: [CountryCode: TouchedCountry] = [:]
  /// The version that each changed record had before.
  private var replaced: [RecordKey: Version] = [:]

  mutating func note(_ found: FoundRecord) {
    if files.last != found.file { files.append(found.file) }
    places[found.record.key] = (Int32(files.count - 1), Int32(clamping: found.line ?? 0))
  }

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
  func newProblems(
    having added: [RecordKey], in db: Database, _ progress: (_ share: Double) -> Void
  ) throws -> [FileProblem] {
    let batches = try batches(in: db)
    return try batches.enumerated().flatMap { number, countries in
      defer { progress(Double(number + 1) / Double(batches.count)) }
      let after = try CurrentRecords.all(of: countries, in: db)
      let problems = after.problems
      guard !problems.isEmpty else { return [FileProblem]() }
      let known = Set(try before(after, of: countries, without: added, in: db).problems)
      return problems.filter { !known.contains($0) }.map(placed)
    }
  }

  /// The records of these countries as they stood before anything was written.
  private func before(
    _ after: RecordSet, of countries: Set<CountryCode>, without added: [RecordKey], in db: Database
  ) throws -> RecordSet {
    var before = after.without(Set(added).union(replaced.keys))
    for version in replaced.values {
      guard case .record(let record) = try version.change(in: db), countries.contains(record.country)
      else { continue }
      before.insert(record)
    }
    return before
  }

  /// Countries whose records take no more than so many bytes together, or one country.
  private func batches(in db: Database, of limit: Int = 8 << 20) throws -> [Set<CountryCode>] {
    var batches: [Set<CountryCode>] = []
    var room = 0
    for country in countries.filter({ !$0.value.isSound }).keys.sorted() {
      let size = try Int.fetchOne(
        db,
        sql: """
          SELECT sum(length(bytes)) FROM record r JOIN journal_payload p ON p.entry = r.entry WHERE country = ?
          """, arguments: [country.text])
      room -= size ?? 0
      if room < 0 || batches.isEmpty {
        batches.append([])
        room = limit - (size ?? 0)
      }
      batches[batches.count - 1].insert(country)
    }
    return batches
  }

  func placed(_ problem: Problem) -> FileProblem {
    let place = places[problem.record]
    return FileProblem(
      place.map { files[Int($0.file)] }, line: place.flatMap { $0.line > 0 ? Int($0.line) : nil }, problem)
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
