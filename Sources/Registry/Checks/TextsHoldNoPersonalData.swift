extension Check {
  /// No number, address, handle, place or day that points to a person in any text: the registry holds facts about
  /// systems, never about a survivor or a source.
  static let textsHoldNoPersonalData = Check("texts-hold-no-personal-data") { records in
    records.written.flatMap { record in
      record.writtenWords.flatMap { text in personalData(of: text, in: record.key) }
    }
  }
}

/// Every kind once, where it stands first.
private func personalData(of text: WrittenWords, in record: RecordKey) -> [Problem] {
  var seen: Set<PersonalData> = []
  return Guard.shipped.refused(in: text.words).compactMap { sighting in
    guard case .refused(let data) = sighting.what, seen.insert(data).inserted else { return nil }
    return Problem(.personalData(data, text.place(sighting.sentence)), at: record)
  }
}

extension RecordSet {
  /// What people write in words of their own.
  fileprivate var written: [Record] {
    orderedEvidence.map(Record.evidence) + orderedUpdates.map(Record.statusUpdate)
      + orderedSources.map(Record.source) + orderedRecommendations.map(Record.recommendation)
      + orderedCommentaries.map(Record.commentary) + orderedDecisions.map(Record.decision)
  }
}
