public import Registry

/// One element's part in a roll-up.
struct ElementRating: Hashable, Sendable {
  let subject: SubjectID
  let essential: Bool
  let level: FindingLevel
}

extension RecordSet {
  /// The finding of a recommendation, rolled up from its elements; one without elements is its own.
  public func finding(of recommendation: Recommendation) -> RolledFinding {
    rollUp(
      subjects(of: recommendation).map { subject in
        ElementRating(
          subject: subject, essential: isEssential(subject, in: recommendation),
          level: finding(of: subject)?.finding?.level ?? .noInformation)
      })
  }

  private func isEssential(_ subject: SubjectID, in recommendation: Recommendation) -> Bool {
    recommendation.elements.first { .element($0.id) == subject }?.essential ?? true
  }
}

extension RegistrySnapshot {
  /// The finding of a recommendation, rolled up from its elements.
  public func finding(of recommendation: Recommendation) -> RolledFinding {
    records.finding(of: recommendation)
  }
}

/// Among essential elements: a contrary one decides; else the lowest, since a mean would hide a zero.
func rollUp(_ ratings: [ElementRating]) -> RolledFinding {
  let applicable = ratings.filter { $0.level != .notApplicable }
  let essential = applicable.filter(\.essential)
  let contrary = essential.filter { $0.level == .contrary }
  if !contrary.isEmpty { return rolled(.contrary, contrary) }
  let unknown = essential.filter { $0.level == .noInformation }
  guard let lowest = essential.compactMap(\.level.step).min() else {
    return unknown.isEmpty ? rolled(.notApplicable, ratings) : rolled(.noInformation, unknown)
  }
  let lagging = essential.filter { $0.level.step == lowest }
  if !unknown.isEmpty { return rolled(.upTo(lowest), lagging + unknown) }
  if lagging.count == 1, lowest < 3, othersAreHigh(lagging[0], among: applicable) {
    return RolledFinding(
      outcome: .step(lowest + 1), decidedBy: lagging.map(\.subject), raised: true)
  }
  return rolled(.step(lowest), lagging)
}

/// Whether every other element, essential or not, is largely implemented or better.
private func othersAreHigh(_ lagging: ElementRating, among ratings: [ElementRating]) -> Bool {
  let others = ratings.filter { $0.subject != lagging.subject }
  return !others.isEmpty && others.allSatisfy { ($0.level.step ?? 0) >= 3 }
}

private func rolled(_ outcome: RolledFinding.Outcome, _ deciding: [ElementRating]) -> RolledFinding {
  RolledFinding(outcome: outcome, decidedBy: deciding.map(\.subject), raised: false)
}
