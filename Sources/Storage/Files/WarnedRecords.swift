import GRDB
import Registry

/// What the guard warns of in an import while it runs. Names of bodies and sources may come after the texts that
/// hold them, so that what is unanswered is looked at again at the end.
struct WarnedRecords {
  private let because: String?
  private var names = NamesInImport()
  /// Names alone, for it may be every record.
  private var suspected: [RecordKey] = []

  init(_ because: String?) { self.because = because.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 } }

  mutating func noteNames(_ record: Registry.Record) {
    switch record {
    case .body, .owner, .source: names.note(record)
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
      suspected.append(record.key)
      return plain
    }
    let stands = try record.cautions(over: instead, known: names.known(in: db)).isEmpty
    return stands ? plain : Storage.reason(plain, mayStandBecause: because)
  }

  /// Finds what nobody has said a word for, in records as they were written over others.
  mutating func findUnanswered(
    over replaced: [RecordKey: Version], in db: Database, _ found: (Problem) -> Void
  ) throws {
    guard !suspected.isEmpty else { return }
    let known = try names.known(in: db)
    for key in suspected {
      guard let record = try CurrentRecords.one(key, in: db) else { continue }
      let instead = try replaced[key]?.change(in: db).record
      record.cautions(over: instead, known: known).forEach(found)
    }
  }
}

/// Names that the registry holds and those that the files bring. The registry is asked once: what is written afterwards
/// comes from the files.
private struct NamesInImport {
  private var all: RecordSet?
  /// What came since somebody asked last.
  private var new: [Registry.Record] = []
  private var known = KnownNames.none

  mutating func note(_ record: Registry.Record) { new.append(record) }

  mutating func known(in db: Database) throws -> KnownNames {
    guard all != nil else {
      all = try CurrentRecords.all(of: nil, kinds: [.body, .owner, .source], in: db)
      return learn(isAnew: true)
    }
    return new.isEmpty ? known : learn(isAnew: false)
  }

  private mutating func learn(isAnew: Bool) -> KnownNames {
    let count = (all?.countOfNames ?? 0) + new.count
    all?.insert(new)
    // A name that gave way to another is known no more.
    if let all, isAnew || all.countOfNames < count {
      known = all.knownNames
    } else {
      known.formUnion(RecordSet(new).knownNames)
    }
    new.removeAll()
    return known
  }
}

extension RecordSet {
  fileprivate var countOfNames: Int { bodies.count + owners.count + sources.count }
}
