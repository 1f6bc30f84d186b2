extension RecordSet {
  /// The lines about a subject on one track, oldest first; of one day, by name.
  public func history(of subject: SubjectID, on track: Track) -> [StatusUpdate] {
    statusUpdates.values
      .filter { $0.about == subject && $0.track == track }
      .sorted { ($0.since, $0.id) < ($1.since, $1.id) }
  }

  /// The finding in force on an element, or on a recommendation that has none.
  public func finding(of subject: SubjectID) -> StatusUpdate? { history(of: subject, on: .finding).last }

  /// What a recommendation's findings stand on: its elements, or itself where it has none.
  public func subjects(of recommendation: Recommendation) -> [SubjectID] {
    recommendation.elements.isEmpty
      ? [.recommendation(recommendation.id)] : recommendation.elements.map { .element($0.id) }
  }
}

extension RegistrySnapshot {
  /// The lines about a subject on one track, oldest first.
  public func history(of subject: SubjectID, on track: Track) -> [StatusUpdate] {
    records.history(of: subject, on: track)
  }

  /// The finding in force on an element, or on a recommendation that has none.
  public func finding(of subject: SubjectID) -> StatusUpdate? { records.finding(of: subject) }

  /// What a recommendation's findings stand on: its elements, or itself where it has none.
  public func subjects(of recommendation: Recommendation) -> [SubjectID] {
    records.subjects(of: recommendation)
  }

  /// What the authorities last said of a recommendation.
  public func claim(on id: RecommendationID) -> StatusUpdate? {
    history(of: .recommendation(id), on: .claim).last
  }

  /// How the latest Report that was read speaks of a recommendation.
  public func reading(of id: RecommendationID) -> StatusUpdate? {
    history(of: .recommendation(id), on: .reportReading).last
  }
}
