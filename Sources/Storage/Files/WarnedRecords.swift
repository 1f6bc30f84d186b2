import GRDB
import Registry

/// What the guard warns of in an import while it runs. Names of bodies and sources may come after the texts that
/// hold them, so that what is unanswered is looked at again at the end.
struct WarnedRecords {
  private let because: String?
  private var names: [Registry.Record] = []
  private var suspected: [(record: Registry.Record, instead: Registry.Record?)] = []
  /// The names known so far, and how many of the files were among them.
  private var known: (names: KnownNames, count: Int)?

  init(_ because: String?) { self.because = because.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 } }

  mutating func noteNames(_ record: Registry.Record) {
    switch record {
    case .body, .owner, .source: names.append(record)
    case .country, .edition, .placement, .recommendation, .evidence, .statusUpdate, .commentary, .decision,
      .author:
      break
    }
  }

  /// The journal's reason for a record, with why it may stand if it is warned of.
  mutating func reason(
    _ plain: String, _ found: FoundRecord, instead: Registry.Record?, in db: Database
  ) throws -> String {
    let record = found.record
    let isWarnedOf = instead == nil ? found.ready?.isWarnedOf : nil
    guard isWarnedOf ?? !record.cautions(over: instead, known: .none).isEmpty else { return plain }
    guard let because else {
      suspected.append((record, instead))
      return plain
    }
    let stands = try record.cautions(over: instead, known: knownNames(in: db)).isEmpty
    return stands ? plain : Storage.reason(plain, mayStandBecause: because)
  }

  /// What nobody has said a word for.
  mutating func unanswered(in db: Database) throws -> [Problem] {
    guard !suspected.isEmpty else { return [] }
    let known = try knownNames(in: db)
    return suspected.flatMap { $0.record.cautions(over: $0.instead, known: known) }
  }

  private mutating func knownNames(in db: Database) throws -> KnownNames {
    if let known, known.count == names.count { return known.names }
    var records = try CurrentRecords.all(of: nil, kinds: [.body, .owner, .source], in: db)
    records.insert(names)
    known = (records.knownNames, names.count)
    return records.knownNames
  }
}
