extension Check {
  /// No number, address, handle, place or day that points to a person in any text; of each record the
  /// most telling kind is named, where it stands first. The registry holds facts about
  /// systems, never about a survivor or a source.
  static let textsHoldNoPersonalData = Check("texts-hold-no-personal-data") { records in
    records.written.compactMap { record in
      let found = record.writtenWords.flatMap(personalData)
      let first = PersonalData.allCases.lazy.compactMap { kind in found.first { $0.data == kind } }.first
      return first.map { Problem(.personalData($0.data, $0.place), at: record.key) }
    }
  }
}

private func personalData(of text: WrittenWords) -> [(data: PersonalData, place: TextPlace)] {
  Guard.shipped.refused(in: text.words).compactMap { sighting in
    guard case .refused(let data) = sighting.what else { return nil }
    return (data, text.place(sighting.sentence))
  }
}

extension RecordSet {
  /// What people write in words of their own.
  fileprivate var written: [Record] {
    orderedEvidence.map(Record.evidence) + owners.values.sorted { $0.id < $1.id }.map(Record.owner)
      + orderedUpdates.map(Record.statusUpdate)
      + orderedSources.map(Record.source) + orderedRecommendations.map(Record.recommendation)
      + orderedCommentaries.map(Record.commentary) + orderedDecisions.map(Record.decision)
  }
}
