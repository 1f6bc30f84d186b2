extension Check {
  /// What has to be said says something: facts, reasons, titles, texts, next steps and notes that are given.
  static let textsAreNotEmpty = Check("texts-are-not-empty") { records in
    let texts: [(RecordKey, WrittenText, LocalizedText)] =
      records.orderedEvidence.map { (RecordKey(.evidence, $0.id.text), .fact, $0.fact) }
      + records.orderedUpdates.map { (RecordKey(.statusUpdate, $0.id.text), .reason, $0.reason) }
      + records.orderedUpdates.compactMap { update in
        update.nextStep.map { (RecordKey(.statusUpdate, update.id.text), .nextStep, $0) }
      } + records.orderedRecommendations.flatMap(ofRecommendation)
      + records.orderedCommentaries.map { (RecordKey(.commentary, $0.id.text), .commentary, $0.text) }
      + records.orderedDecisions.flatMap(ofDecision)
    return
      texts
      .filter { _, _, text in
        text.versions.isEmpty || text.versions.values.contains { $0.words.allSatisfy(\.isWhitespace) }
      }
      .map { key, text, _ in Problem(.emptyText(text), at: key) }
  }
}

private func ofRecommendation(_ recommendation: Recommendation) -> [(RecordKey, WrittenText, LocalizedText)] {
  let key = RecordKey(.recommendation, recommendation.id.text)
  return [(key, .shortTitle, recommendation.shortTitle), (key, .wording, recommendation.text)]
    + recommendation.elements.flatMap {
      [(key, .title(of: $0.id), $0.title), (key, .closing(of: $0.id), $0.closesWhen)]
    }
}

private func ofDecision(_ decision: Decision) -> [(RecordKey, WrittenText, LocalizedText)] {
  let key = RecordKey(.decision, decision.id.text)
  return [(key, .decision, decision.text)]
    + [decision.closed?.note].compactMap { $0.map { (key, .closingNote, $0) } }
}
