import Registry
import Scoring

/// All that is recorded of one recommendation.
struct RecommendationSheet: Encodable, Sendable {
  @ByKey var id: RecommendationID
  @ByKey var shortTitle: LocalizedText
  @ByKey var text: LocalizedText
  @ByKey var themes: [Theme]
  @ByKey var criteria: [Criterion]
  @ByKey var nature: Nature
  let lead: [BodySheet]
  let supporting: [BodySheet]
  let lineage: [Kin]
  @ByKey var claim: ClaimSheet?
  /// Of the latest Report that was read.
  let readings: [ReadingSheet]
  /// Attributed to the government alone, unless it stands against the recommendation.
  let authorities: EvidenceColumns
  /// Attributed to anybody else.
  let others: EvidenceColumns
  let contrary: EvidenceColumns
  let supply: EvidenceCount
  let elements: [ElementSheet]
  /// Entries that name the recommendation and none of its elements.
  let wholeEvidence: [StancedEvidence]
  @ByKey var finding: RolledFinding
  @ByKey var nextStep: NextStep?

  /// A recommendation of another edition, from which or into which it came.
  struct Kin: Encodable, Sendable {
    @ByKey var recommendation: RecommendationID
    @ByKey var relation: LineageRelation
    let earlier: Bool
  }

  struct ClaimSheet: Encodable, Keyed {
    /// Itself, or one that it came from or went into.
    @ByKey var recommendation: RecommendationID
    @ByKey var title: LocalizedText?
    @ByKey var claim: Claim
    @ByKey var since: CalendarDay
    @ByKey var reason: LocalizedText
    @ByKey var evidence: [EvidenceID]
  }

  struct ReadingSheet: Encodable, Sendable {
    @ByKey var recommendation: RecommendationID
    @ByKey var title: LocalizedText?
    @ByKey var edition: EditionID
    @ByKey var direction: Movement?
    @ByKey var certainty: Certainty
    @ByKey var since: CalendarDay
    @ByKey var reason: LocalizedText
    @ByKey var evidence: [EvidenceID]
  }

  var trends: [OverviewRow.ElementTrend] {
    elements.compactMap { element in
      element.finding?.trend.map { OverviewRow.ElementTrend(subject: element.subject, trend: $0) }
    }
  }
}

extension RecommendationSheet {
  init(_ recommendation: Recommendation, in snapshot: RegistrySnapshot) {
    let linked = snapshot.evidence(about: recommendation.id)
    let (contrary, other) = linked.split { $0.stance == .contradicts }
    let (authorities, others) = other.split { $0.entry.attributedTo.isFromGovernmentAlone }
    self.init(
      id: recommendation.id, shortTitle: recommendation.shortTitle, text: recommendation.text,
      themes: recommendation.themes, criteria: recommendation.criteria, nature: recommendation.nature,
      lead: recommendation.lead.map { BodySheet($0, in: snapshot) },
      supporting: recommendation.supporting.map { BodySheet($0, in: snapshot) },
      lineage: snapshot.lineage(of: recommendation),
      claim: snapshot.claim(on: recommendation.id).flatMap(snapshot.claimSheet),
      readings: snapshot.readings(of: recommendation.id).compactMap(snapshot.readingSheet),
      authorities: EvidenceColumns(authorities, in: snapshot), others: EvidenceColumns(others, in: snapshot),
      contrary: EvidenceColumns(contrary, in: snapshot),
      supply: EvidenceCount(linked, of: recommendation.id, in: snapshot),
      elements: snapshot.subjects(of: recommendation).map {
        ElementSheet($0, of: recommendation, linked: linked, in: snapshot)
      },
      wholeEvidence: recommendation.elements.isEmpty
        ? [] : linked.filter(\.elements.isEmpty).map(StancedEvidence.init),
      finding: snapshot.finding(of: recommendation),
      nextStep: NextStep.first(of: recommendation, in: snapshot))
  }
}

extension RecommendationSheet {
  /// Entries of the period and after it that stand against the recommendation, the latest first.
  var against: [EvidenceID] { contrary.progress.reversed() + contrary.baseline.reversed() }

  /// Those among them that bear on one element.
  func against(_ element: ElementSheet) -> [EvidenceID] {
    let named = Set(element.evidence.filter { $0.stance == .contradicts }.map(\.id))
    return against.filter(named.contains)
  }
}

extension [Attribution] {
  fileprivate var isFromGovernmentAlone: Bool { !isEmpty && allSatisfy { $0 == .government } }
}

extension RegistrySnapshot {
  fileprivate func lineage(of recommendation: Recommendation) -> [RecommendationSheet.Kin] {
    let earlier = recommendation.lineage.map {
      RecommendationSheet.Kin(recommendation: $0.ancestor, relation: $0.relation, earlier: true)
    }
    let later = records.recommendations.values.flatMap { heir in
      heir.lineage.filter { $0.ancestor == recommendation.id }.map {
        RecommendationSheet.Kin(recommendation: heir.id, relation: $0.relation, earlier: false)
      }
    }
    return earlier + later.sorted { $0.recommendation < $1.recommendation }
  }

  func claimSheet(_ update: StatusUpdate) -> RecommendationSheet.ClaimSheet? {
    guard let claim = update.claim else { return nil }
    return RecommendationSheet.ClaimSheet(
      recommendation: update.about.recommendation, title: shortTitle(of: update.about.recommendation),
      claim: claim, since: update.since, reason: update.reason, evidence: inSight(update.evidence))
  }

  func readingSheet(_ update: StatusUpdate) -> RecommendationSheet.ReadingSheet? {
    guard let reading = update.reading else { return nil }
    return RecommendationSheet.ReadingSheet(
      recommendation: update.about.recommendation, title: shortTitle(of: update.about.recommendation),
      edition: reading.edition, direction: reading.direction, certainty: reading.certainty,
      since: update.since, reason: update.reason, evidence: inSight(update.evidence))
  }

  private func shortTitle(of id: RecommendationID) -> LocalizedText? {
    records.recommendations[id]?.shortTitle
  }

  /// Links to what the audience may not see are removed.
  func inSight(_ cited: [EvidenceID]) -> [EvidenceID] { cited.filter { records.evidence[$0] != nil } }
}
