import Registry

/// What asks the same in every list: the elements that continue one another, or a recommendation that has none.
struct Request: Hashable, Sendable {
  /// From the earliest on.
  let subjects: [SubjectID]

  var editions: [EditionID] { subjects.map(\.recommendation.edition) }

  /// Itself as the latest of some lists has it; where it was split, all its parts there.
  func latest(upTo edition: EditionID) -> [SubjectID] {
    let known = subjects.filter { $0.recommendation.edition <= edition }
    let latest = known.map(\.recommendation.edition).max()
    return known.filter { $0.recommendation.edition == latest }
  }
}

extension RegistrySnapshot {
  /// What some recommendations ask, each request once. One that has no elements and went on into another of
  /// them is asked there.
  func requests(in recommendations: [Recommendation]) -> [Request] {
    let names = Set(recommendations.map(\.id))
    let asking = recommendations.filter {
      !$0.elements.isEmpty || records.descendants(of: $0.id).isDisjoint(with: names)
    }
    return Set(asking.flatMap(subjects(of:)).map { Request(subjects: records.continuation(of: $0)) })
      .sorted { $0.subjects.lexicographicallyPrecedes($1.subjects) }
  }

  /// The finding that a year shows: the last one for the year's period; else, of those that rate no period,
  /// the last that held when the year's list was published.
  func finding(of request: Request, in edition: Edition) -> StatusUpdate? {
    guard let subject = request.subjects.first else { return nil }
    let findings = history(of: subject, on: .finding)
    return findings.last { $0.period == edition.id }
      ?? findings.last { $0.period == nil && $0.since <= edition.opened }
  }
}
