import GRDB
import Registry

/// The rows that follow from one record in force, but for what is searched of it.
struct DerivedRows {
  typealias Row = (table: String, values: [DatabaseValue])

  private(set) var all: [Row] = []

  /// Nothing that is encrypted in the journal stands in them: they are the same whether it is locked or not.
  ///
  /// - Parameter ready: the rows of the record in the open, where they were worked out before.
  init(_ stored: Payload.Stored, from entry: String, versions: Int, ready: [Row]? = nil) {
    switch stored {
    case .change(.record(let record)):
      addRecord(record, entry, versions)
      all += ready ?? DerivedRows(of: record).all
    case .change: break
    case .envelope(let envelope): add(envelope, entry, versions)
    }
  }

  private mutating func add(_ envelope: Envelope, _ entry: String, _ versions: Int) {
    if let wordless = envelope.wordless {
      addRecord(wordless, entry, versions)
      return all += DerivedRows(of: wordless).all
    }
    let key = envelope.key
    add("record", key.kind.rawValue, key.name, envelope.country.text, entry, versions)
    if let event = envelope.event {
      add(
        "evidence", key.name, envelope.country.text, ReportingPeriod.reportYear(of: event.lastDay),
        event.lastDay.iso, envelope.level.rawValue, "", "", "")
    } else if key.kind == .source {
      add("source", key.name, "", "")
    }
  }

  private mutating func addRecord(_ record: Registry.Record, _ entry: String, _ versions: Int) {
    let key = record.key
    add("record", key.kind.rawValue, key.name, record.country.text, entry, versions)
  }

  /// Those of a record in the open but the first, which names its entry.
  init(of record: Registry.Record) {
    switch record {
    case .evidence(let evidence): add(evidence)
    case .statusUpdate(let update): add(update)
    case .placement(let placement):
      add(
        "placement", placement.edition.country.text, placement.edition.year, placement.tier.rawValue,
        placement.basis.rawValue, placement.waiver?.rawValue ?? "")
    case .source(let source):
      add(
        "source", source.id.text, source.reliability?.grade.rawValue ?? "", SearchEntry.words(source.title))
    case .decision(let decision): add(decision)
    case .country, .body, .owner, .edition, .recommendation, .commentary, .author: break
    }
  }

  private mutating func add(_ evidence: Evidence) {
    add(
      "evidence", evidence.id.text, evidence.country.text, evidence.edition.year, evidence.event.lastDay.iso,
      evidence.sensitivity.rawValue, evidence.kind.rawValue, evidence.area?.rawValue ?? "",
      evidence.source.text)
    // A subject named twice in one entry keeps its first stance.
    var named: Set<SubjectID> = []
    for link in evidence.links where named.insert(link.to).inserted {
      add(
        "evidence_link", evidence.id.text, link.to.text, link.to.recommendation.text, link.stance.rawValue)
    }
  }

  private mutating func add(_ update: StatusUpdate) {
    add(
      "status_update", update.id.text, update.about.recommendation.text, update.about.text,
      update.track.rawValue, update.since.iso)
    var cited: Set<EvidenceID> = []
    for entry in update.evidence where cited.insert(entry).inserted {
      add("citation", update.id.text, entry.text)
    }
  }

  private mutating func add(_ decision: Decision) {
    let cited = Set(decision.evidence)
    for entry in cited.union(decision.mentioned) {
      add("decision_evidence", decision.id.text, entry.text, cited.contains(entry) ? "cited" : "mentioned")
    }
  }

  private mutating func add(_ table: String, _ values: any DatabaseValueConvertible...) {
    all.append((table, values.map { $0.databaseValue }))
  }
}
