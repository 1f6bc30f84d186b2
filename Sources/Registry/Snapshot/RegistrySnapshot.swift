/// What was known of a country on a day, as far as an audience may see it: all that a report is made from.
public struct RegistrySnapshot: Sendable {
  public let edition: Edition
  /// The country's records that held by `asOf`, masked for the audience.
  public let records: RecordSet
  public let asOf: CalendarDay
  public let audience: Sensitivity
  /// How many entries were left out because they lie above the audience.
  public private(set) var withheld: Int
  /// Findings that rest on too little now, by what the registry knows and the audience need not see.
  public let weakened: Set<StatusUpdateID>
  /// SHA-256 of the files of its evidence that the audience may know of.
  public private(set) var files: [EvidenceID: [String]]
  /// The digest of the journal's chains.
  public let journalHead: String
  /// The evidence with a link to a recommendation or to one of its elements.
  let linked: [RecommendationID: Set<EvidenceID>]
  private let digest: @Sendable () -> String

  public init(
    edition: Edition, records: RecordSet, asOf: CalendarDay, audience: Sensitivity, withheld: Int,
    weakened: Set<StatusUpdateID> = [], files: [EvidenceID: [String]] = [:], journalHead: String,
    contentDigest: @autoclosure @escaping @Sendable () -> String
  ) {
    self.edition = edition
    self.records = records
    self.asOf = asOf
    self.audience = audience
    self.withheld = withheld
    self.weakened = weakened
    self.files = files
    self.journalHead = journalHead
    linked = records.evidence.values.reduce(into: [:]) { linked, entry in
      for link in entry.links { linked[link.to.recommendation, default: []].insert(entry.id) }
    }
    digest = contentDigest
  }
}

extension RegistrySnapshot {
  /// The same with so many more of which nothing is shown.
  public func withholding(_ count: Int) -> RegistrySnapshot {
    var snapshot = self
    snapshot.withheld += count
    return snapshot
  }

  /// The same, knowing files of its evidence.
  public func knowing(_ files: [EvidenceID: [String]]) -> RegistrySnapshot {
    var snapshot = self
    snapshot.files = files
    return snapshot
  }

  /// The digest of the records themselves: the same facts give the same one anywhere. Reckoned when it is asked for,
  /// since not everything that is made from a snapshot prints it.
  public var contentDigest: String { digest() }

  /// The edition's list in printed order.
  public var recommendations: [Recommendation] {
    records.recommendations.values.filter { $0.id.edition == edition.id }.sorted { $0.id < $1.id }
  }

  public var country: Country? { records.countries[edition.id.country] }

  /// The last recorded edition before this one.
  public var previousEdition: Edition? {
    records.editions.values.filter { $0.id.year < edition.id.year }.max { $0.id < $1.id }
  }

  public func placement(of id: EditionID) -> Placement? { records.placements[id] }

  /// Whether an event lies before the list was published: it is what the list answers, not progress on it.
  public func isBaseline(_ entry: Evidence) -> Bool {
    guard let opened = edition.published else { return entry.event.lastDay <= edition.id.period.last }
    return entry.event.lastDay < opened
  }
}
