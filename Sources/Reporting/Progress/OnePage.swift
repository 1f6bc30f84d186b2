import Registry
import Scoring

/// The list now against the list as it stood on another day.
struct OnePage: Encodable, Sendable {
  let since: ComparisonDay
  /// How many elements have another finding than they had; the first one is not another.
  let changedFindings: Int
  /// How many have one and had none.
  let firstFindings: Int
  let lines: [Line]
  @ByKey var score: ListScore
  @ByKey var scoreBefore: ListScore
  /// Of the themes that the list has.
  let themes: [ThemeScore]
  /// Entries linked to the list whose event lies before its publication.
  let baselineEntries: Int
  /// Those whose event lies after it.
  let progressEntries: Int
  @ByKey var next: NextStep?

  /// How far the recommendations of a theme have come, now and on the day of comparison.
  struct ThemeScore: Encodable, Sendable {
    @ByKey var theme: Theme
    @ByKey var now: ListScore
    @ByKey var before: ListScore
  }

  struct Line: Encodable, Sendable {
    @ByKey var recommendation: RecommendationID
    @ByKey var now: RolledFinding.Outcome
    @ByKey var before: RolledFinding.Outcome
    @ByKey var change: Change
  }
}

extension OnePage {
  init(_ snapshot: RegistrySnapshot, since: ComparisonDay) {
    let then = snapshot.list(asHeldOn: since.day)
    let linked = Set(snapshot.recommendations.flatMap { snapshot.evidence(about: $0.id).map(\.entry.id) })
    let baseline = linked.count { snapshot.records.evidence[$0].map(snapshot.isBaseline) ?? false }
    self.init(
      since: since,
      changedFindings: snapshot.subjects.count { subject in
        then.finding(of: subject).map { snapshot.finding(of: subject)?.finding?.level != $0.finding?.level }
          ?? false
      },
      firstFindings: snapshot.subjects.count {
        then.finding(of: $0) == nil && snapshot.finding(of: $0) != nil
      },
      lines: snapshot.recommendations.map { Line($0, now: snapshot, then: then) },
      score: snapshot.score(), scoreBefore: then.score(),
      themes: Theme.allCases.map { theme in
        ThemeScore(theme: theme, now: snapshot.score(of: theme), before: then.score(of: theme))
      }.filter { $0.now.counted > 0 }, baselineEntries: baseline,
      progressEntries: linked.count - baseline, next: NextStep.first(in: snapshot))
  }

  func lines(_ change: Change) -> [Line] { lines.filter { $0.change == change } }
}

extension OnePage.Line {
  fileprivate init(_ recommendation: Recommendation, now: RegistrySnapshot, then: RegistrySnapshot) {
    let (new, old) = (now.finding(of: recommendation).outcome, then.finding(of: recommendation).outcome)
    self.init(
      recommendation: recommendation.id, now: new, before: old, change: Change(from: old, to: new))
  }
}
