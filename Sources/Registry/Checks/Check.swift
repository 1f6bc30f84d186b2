/// One rule that must hold between records; each stands in a file of its own.
public struct Check: Sendable {
  public let name: String
  public let problems: @Sendable (RecordSet) -> [Problem]

  init(_ name: String, _ problems: @escaping @Sendable (RecordSet) -> [Problem]) {
    (self.name, self.problems) = (name, problems)
  }

  /// Every check, in the order in which problems are listed.
  public static let all: [Check] = [
    .recommendationHasAnEdition, .elementBelongsToItsRecommendation, .recommendationHasAnEssentialElement,
    .lineageLeadsToAnEarlierEdition, .lineageIsAcyclic, .elementContinuesAnAncestor, .bodiesExist,
    .placesExist, .ownersExist, .ownershipIsAcyclic, .sourcesExist,
    .evidenceLinksExist, .relatedEvidenceExists, .evidenceStaysInItsCountry,
    .evidenceIsAsSensitiveAsItsSource, .restatementIsAcyclic,
    .confirmedNeedsCorroboration,
    .figurePartOfExists, .subjectExists, .citedEvidenceExists, .highFindingNeedsPractice,
    .findingIsOnAnElement, .continuingFindingNeedsAPeriod, .periodIsOfTheSameCountry,
    .notApplicableNeedsAReviewDay, .approverIsNotTheAuthor, .readingIsOfALaterReport, .textsAreNotEmpty,
    .textsHoldNoPersonalData, .authorIsNamed, .commentaryHasAnEdition, .watchListBeginsIn2004,
    .decisionHasAnEdition, .decidedRecommendationsExist, .decisionDaysAreInOrder, .doneIsShown,
    .authorsAreToldApart, .loweringIsLower,
  ]

  /// What is told and stops nobody: it came about by a later judgement that is true.
  public static let warnings: [Check] = [.highFindingIsStillCarried]
}

extension RecordSet {
  /// What every check finds, in order.
  public var problems: [Problem] { found(by: Check.all) }

  /// What should be looked at, and is refused by nothing but a finding that is written on it.
  public var warnings: [Problem] { found(by: Check.warnings) }

  private func found(by checks: [Check]) -> [Problem] {
    var unordered = self
    unordered.listsInOrder = false
    // Most checks find nothing, and nothing needs no order.
    return checks.flatMap { $0.problems(unordered).isEmpty ? [] : $0.problems(self) }
  }
}
