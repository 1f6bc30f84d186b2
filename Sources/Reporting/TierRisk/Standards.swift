import Registry
import Scoring

/// The four minimum standards and the twelve criteria, as the evidence of the period and our findings show them.
struct Standards: Encodable, Sendable {
  let rows: [Row]

  struct Row: Encodable, Sendable {
    @ByKey var criterion: Criterion
    /// Our findings on the recommendations of the latest lists that bear on it: how high the level is.
    let findings: [Finding]
    /// Which way the period's evidence points; nothing where it points nowhere.
    @ByKey var course: Course?
    /// The best grade of that evidence; what cannot be judged has none.
    @ByKey var grade: EvidenceGrade?
    @ByKey var supply: Missing.Supply
    /// Whether the statute now presumes that there is no vigorous effort.
    let presumption: Bool
    @ByKey var evidence: [EvidenceID]
  }

  struct Finding: Encodable, Sendable {
    @ByKey var recommendation: RecommendationID
    @ByKey var outcome: RolledFinding.Outcome
  }

  var cited: [EvidenceID] { rows.flatMap(\.evidence) }
}

extension Standards {
  init(_ scene: MemoScene) {
    let entries = scene.efforts.entries
    let efforts = Dictionary(
      scene.efforts.areas.flatMap(\.entries).filter(\.isCounted).map { ($0.id, $0) }
    ) { $1 }
    let list = scene.snapshot.latestRecommendations
    rows = supplyRows(entries, in: scene.snapshot).map { supply in
      let bearing = entries.filter { $0.bearsOn.contains(supply.criterion) }
      let counted = bearing.compactMap { efforts[$0.id] }
      let (better, worse) = (counted.contains { $0.better > 0 }, counted.contains { $0.worse > 0 })
      return Row(
        criterion: supply.criterion,
        findings: list.filter { $0.criteria.contains(supply.criterion) }.map {
          Finding(recommendation: $0.id, outcome: scene.snapshot.finding(of: $0).outcome)
        },
        course: better || worse ? Course(better: better, worse: worse) : nil,
        grade: .best(of: bearing.compactMap { scene.snapshot.records.grade(of: $0) }),
        supply: supply.supply, presumption: supply.presumption, evidence: bearing.map(\.id))
    }
  }
}

extension RegistrySnapshot {
  /// The recommendations of the last list that was recorded up to the edition.
  var latestRecommendations: [Recommendation] {
    let lists = Dictionary(grouping: records.recommendations.values, by: \.id.edition)
    let last = lists.keys.filter { $0.year <= edition.id.year }.max()
    return last.flatMap { lists[$0] }?.sorted { $0.id < $1.id } ?? []
  }
}
