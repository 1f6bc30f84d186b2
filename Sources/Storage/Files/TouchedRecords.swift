import GRDB
import Registry

/// What an import has read and written so far: enough to check it at the end, and to say where a record stands.
struct TouchedRecords {
  private var files: [String] = []
  private var places: [RecordKey: (file: Int32, line: Int32)] = [:]
  private var countries: Set<CountryCode> = []
  /// The version that each changed record had before.
  private var replaced: [RecordKey: Version] = [:]

  mutating func note(_ found: FoundRecord) {
    if files.last != found.file { files.append(found.file) }
    places[found.record.key] = (Int32(files.count - 1), Int32(clamping: found.line ?? 0))
  }

  /// - Parameter left: the country of the record as it stood: what is left behind there must hold too.
  mutating func noteWritten(_ record: Registry.Record, over version: Version?, left: CountryCode?) {
    countries.formUnion([record.country, left].compactMap(\.self))
    replaced[record.key] = version
  }

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
    for country in countries.sorted() {
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
