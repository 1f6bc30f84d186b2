import Foundation
import GRDB
public import Registry

/// Reads the records that are in force.
enum CurrentRecords {
  /// As many countries can be asked for by name; of more, the records of all are read.
  static let mostNamed = 20

  /// Every record of the countries given, or of all; of some kinds, and evidence of some report years with
  /// its sources, or all of it. What is encrypted stays so unless it is `opened`.
  static func all(
    of countries: Set<CountryCode>?, kinds: [RecordKind] = RecordKind.allCases,
    evidenceOf years: ClosedRange<Int>? = nil, opened: Bool = true, in db: Database
  ) throws -> RecordSet {
    var records = RecordSet()
    let few = countries.flatMap { $0.count <= mostNamed ? $0.map(\.text) : nil }
    let conditions =
      [
        few.map { "r.country IN (\(marks($0.count)))" }, "r.kind IN (\(marks(kinds.count)))",
      ].compactMap(\.self) + (years.map(ofPeriods) ?? [])
    let rows = try Row.fetchCursor(
      db,
      sql:
        "SELECT \(opened ? Payload.column : "p.bytes") FROM record r JOIN journal_payload p ON p.entry = r.entry "
        + "LEFT JOIN journal_key k ON k.entry = p.entry WHERE "
        + conditions.joined(separator: " AND "),
      arguments: StatementArguments((few ?? []) + kinds.map(\.rawValue)))
    while let row = try rows.next() {
      records.insert(try Payload.stored(row.value(0)))
    }
    return records
  }

  /// Evidence of some report years alone, and of the sources those that it rests on.
  private static func ofPeriods(_ years: ClosedRange<Int>) -> [String] {
    let periods = "report_year BETWEEN \(years.lowerBound) AND \(years.upperBound)"
    return [
      "(r.kind <> 'evidence' OR r.name IN (SELECT name FROM evidence WHERE \(periods)))",
      "(r.kind <> 'source' OR r.name IN (SELECT source FROM evidence WHERE \(periods)))",
    ]
  }

  private static func marks(_ count: Int) -> String {
    repeatElement("?", count: count).joined(separator: ",")
  }

  /// The level of every piece of evidence in force that is not public, of one country or of all.
  static func levels(of country: CountryCode? = nil, in db: Database) throws -> [EvidenceID: Sensitivity] {
    let ofCountry = country == nil ? "" : " AND country = ?"
    let rows = try Row.fetchAll(
      db, sql: "SELECT name, sensitivity FROM evidence WHERE sensitivity <> 'public'" + ofCountry,
      arguments: StatementArguments([country?.text].compactMap(\.self)))
    return Dictionary(
      try rows.compactMap { row in
        guard let name = EvidenceID(try row.value("name")) else { return nil }
        return (name, Sensitivity(rawValue: try row.value("sensitivity")) ?? .sealed)
      }, uniquingKeysWith: max)
  }

  /// As it lies in the journal, in the open or encrypted.
  static func stored(_ key: RecordKey, in db: Database) throws -> Payload.Stored? {
    try VersionHistory(of: key, in: db).shown?.stored(in: db)
  }

  /// One record whole; an error while it is locked.
  static func one(_ key: RecordKey, in db: Database) throws -> Registry.Record? {
    guard let shown = try VersionHistory(of: key, in: db).shown,
      case .record(let record) = try shown.change(in: db)
    else { return nil }
    return record
  }
}

extension RegistryStore {
  /// The records in force, of one country or of all, for the person who keeps them: all but what is sealed.
  public func records(
    of country: CountryCode? = nil, kinds: [RecordKind] = RecordKind.allCases
  ) throws -> RecordSet {
    try reading { db in
      let sealed = Set(
        try CurrentRecords.levels(of: country, in: db).filter { $0.value == .sealed }.keys)
      // Which sources only sealed entries rest on, all that cites one says.
      let needsCiting = !sealed.isEmpty && (kinds.contains(.source) || kinds.contains(.owner))
      let citing: [RecordKind] = needsCiting ? [.evidence, .edition, .placement, .source] : []
      let needed = kinds + citing.filter { !kinds.contains($0) }
      return try CurrentRecords.all(of: country.map { [$0] }, kinds: needed, in: db)
        .withoutLocked(besides: sealed)
    }
  }

  /// All records of the country that holds one; none if there is no such record.
  public func records(around key: RecordKey) throws -> RecordSet {
    let country = try reading { db in
      try String.fetchOne(
        db, sql: "SELECT country FROM record WHERE kind = ? AND name = ?",
        arguments: [key.kind.rawValue, key.name])
    }
    return try country.flatMap(CountryCode.init).map { try records(of: $0) } ?? RecordSet()
  }

  /// How many records are in force, and what the checks find in each country's.
  public func checked() throws -> (
    records: Int, problems: [Problem], warnings: [Problem], cautions: [Problem]
  ) {
    try reading { db in
      let countries = try String.fetchAll(db, sql: "SELECT DISTINCT country FROM record ORDER BY country")
      return try countries.compactMap(CountryCode.init).reduce(into: (0, [], [], [])) { found, country in
        let all = try CurrentRecords.all(of: [country], in: db)
        let records = all.withoutLocked(besides: all.sealed)
        found.0 += records.all.count
        found.1 += records.problems
        found.2 += records.warnings
        found.3 += records.cautions
      }
    }
  }

  /// One record in force whole, with its links to sealed entries: to write it anew without losing them.
  public func record(_ key: RecordKey) throws -> Registry.Record? {
    try reading { try CurrentRecords.one(key, in: $0) }
  }
}
