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
    .placesExist, .sourcesExist,
    .evidenceLinksExist, .relatedEvidenceExists, .evidenceStaysInItsCountry,
    .evidenceIsAsSensitiveAsItsSource, .restatementIsAcyclic,
    .confirmedNeedsCorroboration,
    .figurePartOfExists, .subjectExists, .citedEvidenceExists, .highFindingNeedsPractice,
    .findingIsOnAnElement, .continuingFindingNeedsAPeriod, .periodIsOfTheSameCountry,
    .notApplicableNeedsAReviewDay, .approverIsNotTheAuthor, .readingIsOfALaterReport, .textsAreNotEmpty,
    .textsHoldNoPersonalData, .authorIsNamed, .commentaryHasAnEdition, .watchListBeginsIn2004,
    .decisionHasAnEdition, .decidedRecommendationsExist, .decisionDaysAreInOrder, .doneIsShown,
  ]
}

extension RecordSet {
  /// What every check finds, in order.
  public var problems: [Problem] {
    var unordered = self
    unordered.listsInOrder = false
    // Most checks find nothing, and nothing needs no order.
    return Check.all.flatMap { $0.problems(unordered).isEmpty ? [] : $0.problems(self) }
  }
}
