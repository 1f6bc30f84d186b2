import Registry
import Scoring

/// The Report's own verdicts, beside our findings on the recommendations of each P.
struct ThreePs: Encodable, Sendable {
  let current: Verdicts
  /// Of the last recorded edition before this one.
  @ByKey var previous: Verdicts?
  let rows: [Row]
  @ByKey var score: ListScore

  struct Verdicts: Encodable, Keyed {
    @ByKey var edition: EditionID
    @ByKey var minimumStandards: StandardsVerdict?
    @ByKey var significantEfforts: EffortsVerdict?
    @ByKey var increasingEfforts: IncreaseVerdict?
    @ByKey var source: SourceID?
  }

  struct Row: Encodable, Sendable {
    @ByKey var theme: Theme
    @ByKey var current: Movement?
    @ByKey var previous: Movement?
    let recommendations: Int
    @ByKey var score: ListScore
  }

  /// The Ps that rose though the whole did not.
  var risenAlone: [Theme] {
    current.increasingEfforts == .notShown
      ? rows.filter { $0.current == .increased }.map(\.theme) : []
  }
}

extension ThreePs {
  init(_ snapshot: RegistrySnapshot) {
    let (now, last) = (snapshot.edition, snapshot.previousEdition)
    self.init(
      current: Verdicts(now), previous: last.map(Verdicts.init),
      rows: [
        row(.prosecution, now.prosecution, last?.prosecution, in: snapshot),
        row(.protection, now.protection, last?.protection, in: snapshot),
        row(.prevention, now.prevention, last?.prevention, in: snapshot),
      ],
      score: snapshot.score())
  }
}

private func row(
  _ theme: Theme, _ current: Movement?, _ previous: Movement?, in snapshot: RegistrySnapshot
) -> ThreePs.Row {
  ThreePs.Row(
    theme: theme, current: current, previous: previous,
    recommendations: snapshot.recommendations.count { $0.themes.contains(theme) },
    score: snapshot.score(of: theme))
}

extension ThreePs.Verdicts {
  fileprivate init(_ edition: Edition) {
    self.init(
      edition: edition.id, minimumStandards: edition.minimumStandards,
      significantEfforts: edition.significantEfforts, increasingEfforts: edition.increasingEfforts,
      source: edition.source)
  }
}
