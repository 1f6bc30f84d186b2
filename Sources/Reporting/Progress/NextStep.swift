import Registry
import Scoring

/// The step that an author proposes in a finding, with all that puts it before others.
struct NextStep: Encodable, Keyed {
  @ByKey var subject: SubjectID
  @ByKey var step: LocalizedText
  @ByKey var level: FindingLevel
  @ByKey var outcome: RolledFinding.Outcome
  @ByKey var nature: Nature
  @ByKey var side: Side?
}

extension NextStep {
  /// The lowest recommendation first, since a list is as far as its last item; then what can be closed
  /// for good, then what changes the law on which practice rests, then the printed order. An unknown
  /// counts by the most that it may be: it is never taken for 0.
  static func first(in snapshot: RegistrySnapshot) -> NextStep? {
    snapshot.recommendations.compactMap { first(of: $0, in: snapshot) }.min { $0.urgency < $1.urgency }
  }

  /// The step of a recommendation: law before practice, then the lowest element.
  static func first(of recommendation: Recommendation, in snapshot: RegistrySnapshot) -> NextStep? {
    let outcome = snapshot.finding(of: recommendation).outcome
    return snapshot.subjects(of: recommendation).compactMap { subject -> NextStep? in
      guard let update = snapshot.finding(of: subject), let level = update.finding?.level,
        let step = update.nextStep, !step.versions.isEmpty, level != .implemented, level != .notApplicable
      else { return nil }
      let side = recommendation.elements.first { .element($0.id) == subject }?.side
      return NextStep(
        subject: subject, step: step, level: level, outcome: outcome, nature: recommendation.nature,
        side: side)
    }
    .min { ($0.sideOrder, $0.height, $0.subject) < ($1.sideOrder, $1.height, $1.subject) }
  }

  private var urgency: (Int, Int, Int, SubjectID) {
    (outcome.rank?.upperBound ?? 5, nature == .oneOff ? 0 : 1, sideOrder, subject)
  }

  private var sideOrder: Int { side == .inLaw ? 0 : 1 }

  private var height: Int { level == .contrary ? -1 : level.step ?? 5 }
}
