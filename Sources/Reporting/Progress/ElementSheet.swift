import Registry

/// A part of a recommendation, or the whole of one that has no parts, with its finding.
struct ElementSheet: Encodable, Sendable {
  @ByKey var subject: SubjectID
  @ByKey var title: LocalizedText?
  let essential: Bool
  @ByKey var side: Side?
  @ByKey var closesWhen: LocalizedText?
  @ByKey var finding: FindingSheet?
  let evidence: [StancedEvidence]
}

/// A finding in force.
struct FindingSheet: Encodable, Keyed {
  @ByKey var level: FindingLevel
  @ByKey var trend: Trend?
  @ByKey var state: ReviewState
  @ByKey var author: String?
  @ByKey var approver: String?
  @ByKey var since: CalendarDay
  /// The edition whose period it rates.
  @ByKey var period: EditionID?
  /// Empty where it rests on protected evidence.
  @ByKey var reason: LocalizedText
  @ByKey var evidence: [EvidenceID]
  @ByKey var nextStep: LocalizedText?
  @ByKey var reviewBy: CalendarDay?
  /// Whether its evidence has been graded too low since.
  let restsOnTooLittle: Bool
}

extension ElementSheet {
  init(
    _ subject: SubjectID, of recommendation: Recommendation, linked: [LinkedEvidence],
    in snapshot: RegistrySnapshot
  ) {
    let element = recommendation.elements.first { .element($0.id) == subject }
    self.init(
      subject: subject, title: element?.title, essential: element?.essential ?? true, side: element?.side,
      closesWhen: element?.closesWhen,
      finding: snapshot.finding(of: subject).flatMap { FindingSheet($0, in: snapshot) },
      evidence: element.map { named in linked.compactMap { $0.about(named.id) } }
        ?? linked.map(StancedEvidence.init))
  }
}

extension LinkedEvidence {
  /// The entry as it stands to one element; `nil` if it does not name it.
  fileprivate func about(_ element: ElementID) -> StancedEvidence? {
    elements[element].map { StancedEvidence(id: entry.id, stance: $0) }
  }
}

extension FindingSheet {
  init?(_ update: StatusUpdate, in snapshot: RegistrySnapshot) {
    guard let finding = update.finding else { return nil }
    self.init(
      level: finding.level, trend: finding.trend, state: finding.state, author: snapshot.shown(update.author),
      approver: snapshot.shown(finding.approver), since: update.since, period: update.period,
      reason: update.reason, evidence: snapshot.inSight(update.evidence), nextStep: update.nextStep,
      reviewBy: finding.reviewBy, restsOnTooLittle: snapshot.weakened.contains(update.id))
  }
}
