import Foundation
import GRDB
public import Registry

/// Reads the records that are in force.
enum CurrentRecords {
  /// Every record of the countries given, or of all.
  static func all(of countries: Set<CountryCode>?, in db: Database) throws -> RecordSet {
    var records = RecordSet()
    let few = countries.flatMap { $0.count <= 20 ? $0.map(\.text) : nil }
    let marks = few.map { "AND r.country IN (" + $0.map { _ in "?" }.joined(separator: ",") + ")" } ?? ""
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT p.bytes FROM record r JOIN journal_payload p ON p.entry = r.entry WHERE 1 \(marks)",
      arguments: StatementArguments(few ?? []))
    while let row = try rows.next() {
      if case .record(let record) = try Payload.change(row["bytes"]) { records.insert(record) }
    }
    return records
  }

  /// The level of every piece of evidence in force that is not public.
  static func levels(in db: Database) throws -> [EvidenceID: Sensitivity] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT name, sensitivity FROM evidence WHERE sensitivity <> 'public'")
    return Dictionary(
      rows.compactMap { row in
        guard let name = EvidenceID(row["name"]) else { return nil }
        return (name, Sensitivity(rawValue: row["sensitivity"]) ?? .sealed)
      }, uniquingKeysWith: max)
  }

  static func one(_ key: RecordKey, in db: Database) throws -> Registry.Record? {
    guard let shown = try Version.current(of: key, in: db).last,
      case .record(let record) = try shown.change(in: db)
    else { return nil }
    return record
  }
}

extension RegistryStore {
  /// The records in force, of one country or of all, for the person who keeps them: all but what is sealed.
  public func records(of country: CountryCode? = nil) throws -> RecordSet {
    try reading { try CurrentRecords.all(of: country.map { [$0] }, in: $0).unsealed().records }
  }
}
