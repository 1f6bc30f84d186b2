/// Records by kind and name: what checks look at.
public struct RecordSet: Sendable {
  public private(set) var countries: [CountryCode: Country] = [:]
  public private(set) var bodies: [BodyID: Body] = [:]
  public private(set) var owners: [OwnerID: Owner] = [:]
  public private(set) var sources: [SourceID: Source] = [:]
  public private(set) var editions: [EditionID: Edition] = [:]
  public private(set) var placements: [EditionID: Placement] = [:]
  public private(set) var recommendations: [RecommendationID: Recommendation] = [:]
  public private(set) var evidence: [EvidenceID: Evidence] = [:]
  public private(set) var statusUpdates: [StatusUpdateID: StatusUpdate] = [:]
  public private(set) var commentaries: [CommentaryID: Commentary] = [:]
  public private(set) var decisions: [DecisionID: Decision] = [:]
  public private(set) var authors: [AuthorID: Author] = [:]
  /// What was there and could not be read.
  public var locked = LockedRecords()
  /// Whether what checks list is put in order; large sets take longer to order than to check.
  var listsInOrder = true

  public init(_ records: some Sequence<Record> = []) {
    insert(records)
  }

  /// Adds records, each in place of one of the same name.
  public mutating func insert(_ records: some Sequence<Record>) {
    for record in records { insert(record) }
  }

  /// Adds a record, in place of one of the same name.
  public mutating func insert(_ record: Record) {
    switch record {
    case .country(let country): countries[country.code] = country
    case .body(let body): bodies[body.id] = body
    case .owner(let owner): owners[owner.id] = owner
    case .source(let source): sources[source.id] = source
    case .edition(let edition): editions[edition.id] = edition
    case .placement(let placement): placements[placement.edition] = placement
    case .recommendation(let recommendation): recommendations[recommendation.id] = recommendation
    case .evidence(let entry): evidence[entry.id] = entry
    case .statusUpdate(let update): statusUpdates[update.id] = update
    case .commentary(let commentary): commentaries[commentary.id] = commentary
    case .decision(let decision): decisions[decision.id] = decision
    case .author(let author): authors[author.id] = author
    }
  }

  /// The same records but for some.
  public func without(_ keys: Set<RecordKey>) -> RecordSet {
    keys.isEmpty ? self : RecordSet(all.filter { !keys.contains($0.key) })
  }

  /// Every record, in no order.
  public var all: [Record] {
    countries.values.map(Record.country) + bodies.values.map(Record.body) + owners.values.map(Record.owner)
      + sources.values.map(Record.source)
      + editions.values.map(Record.edition) + placements.values.map(Record.placement)
      + recommendations.values.map(Record.recommendation) + evidence.values.map(Record.evidence)
      + statusUpdates.values.map(Record.statusUpdate) + commentaries.values.map(Record.commentary)
      + decisions.values.map(Record.decision) + authors.values.map(Record.author)
  }

  /// Whether there is such a recommendation or element.
  public func contains(_ subject: SubjectID) -> Bool {
    guard let recommendation = recommendations[subject.recommendation] else { return false }
    guard let element = subject.element else { return true }
    return recommendation.elements.contains { $0.id == element }
  }

  /// Both judgements of an entry; `nil` while one is missing.
  public func grade(of entry: Evidence) -> EvidenceGrade? {
    guard let reliability = sources[entry.source]?.reliability?.grade,
      let credibility = entry.credibility?.grade
    else { return nil }
    return EvidenceGrade(reliability, credibility)
  }

  /// The best that both have been; `nil` while one is missing.
  public func bestGrade(of entry: Evidence) -> EvidenceGrade? {
    guard let reliability = sources[entry.source]?.reliability?.best,
      let credibility = entry.credibility?.best
    else { return nil }
    return EvidenceGrade(reliability, credibility)
  }

  var orderedEvidence: [Evidence] { listed(evidence) }
  var orderedUpdates: [StatusUpdate] { listed(statusUpdates) }
  var orderedRecommendations: [Recommendation] { listed(recommendations) }
  var orderedCommentaries: [Commentary] { listed(commentaries) }
  var orderedDecisions: [Decision] { listed(decisions) }
  var orderedSources: [Source] { listed(sources) }

  private func listed<ID: Comparable, Value>(_ records: [ID: Value]) -> [Value] {
    listsInOrder ? records.keys.sorted().compactMap { records[$0] } : Array(records.values)
  }
}
