import Registry
import Scoring

/// A recommendation on one line.
struct OverviewRow: Encodable, Sendable {
  @ByKey var recommendation: RecommendationID
  @ByKey var themes: [Theme]
  @ByKey var nature: Nature
  /// For one-off recommendations that are still open.
  @ByKey var yearsOutstanding: Int?
  @ByKey var claim: Claim?
  @ByKey var outcome: RolledFinding.Outcome
  /// The states of its elements' findings, each once.
  @ByKey var states: [ReviewState]
  /// Their authors, for audiences that may see them.
  @ByKey var authors: [String]
  /// Of the latest Report that was read.
  @ByKey var readings: [Reading]
  @ByKey var divergence: Divergence
  /// Of a continuing recommendation, element by element.
  let trends: [ElementTrend]
  let lead: [BodySheet]
  @ByKey var nextStep: NextStep?

  struct ElementTrend: Encodable, Sendable {
    @ByKey var subject: SubjectID
    @ByKey var trend: Trend
  }

  struct Reading: Encodable, Keyed {
    /// Itself, or one that it came from or went into.
    @ByKey var recommendation: RecommendationID
    @ByKey var edition: EditionID
    @ByKey var direction: Movement?
    @ByKey var certainty: Certainty
  }
}

extension OverviewRow.Reading {
  fileprivate init(_ sheet: RecommendationSheet.ReadingSheet) {
    self.init(
      recommendation: sheet.recommendation, edition: sheet.edition, direction: sheet.direction,
      certainty: sheet.certainty)
  }
}

extension OverviewRow {
  init(_ sheet: RecommendationSheet, in snapshot: RegistrySnapshot) {
    let findings = sheet.elements.compactMap(\.finding)
    let closed = sheet.finding.outcome == .step(4)
    self.init(
      recommendation: sheet.id, themes: sheet.themes, nature: sheet.nature,
      yearsOutstanding: sheet.nature == .oneOff && !closed ? snapshot.yearsOutstanding(sheet.id) : nil,
      claim: sheet.claim?.claim, outcome: sheet.finding.outcome,
      states: ReviewState.allCases.filter { state in findings.contains { $0.state == state } },
      authors: Set(findings.compactMap(\.author)).sorted(),
      readings: sheet.readings.map(Reading.init),
      divergence: Divergence(claim: sheet.claim?.claim, outcome: sheet.finding.outcome),
      trends: sheet.nature == .oneOff ? [] : sheet.trends, lead: sheet.lead, nextStep: sheet.nextStep)
  }
}
