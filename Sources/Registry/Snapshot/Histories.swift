extension RecordSet {
  /// The lines on one track about a subject, or about what asks the same in another edition, oldest first;
  /// of one day, by name.
  public func history(of subject: SubjectID, on track: Track) -> [StatusUpdate] {
    let subjects = Set(continuation(of: subject))
    return statusUpdates.values
      .filter { $0.track == track && subjects.contains($0.about) }
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

  /// What the authorities last said of a recommendation, or of one that it came from or went into.
  public func claim(on id: RecommendationID) -> StatusUpdate? {
    history(ofLine: id, on: .claim).last
  }

  /// How the latest Report that was read speaks of a recommendation, and of those that it came from or
  /// went into.
  public func readings(of id: RecommendationID) -> [StatusUpdate] {
    let readings = history(ofLine: id, on: .reportReading)
    let latest = readings.compactMap(\.reading?.edition).max()
    return readings.filter { $0.reading?.edition == latest }
  }

  /// The lines about whole recommendations from a recommendation's first edition to its last.
  public func history(ofLine id: RecommendationID, on track: Track) -> [StatusUpdate] {
    let line = records.line(of: id)
    return records.statusUpdates.values
      .filter { $0.track == track && $0.about.element == nil && line.contains($0.about.recommendation) }
      .sorted { ($0.since, $0.id) < ($1.since, $1.id) }
  }
}
