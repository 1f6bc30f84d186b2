/// What a check finds wrong, with the facts that a sentence about it needs.
public enum Fault: Hashable, Sendable {
  case approverIsTheAuthor
  case noAuthor
  /// It looks like this one.
  case penNamesAlike(AuthorID)
  case loweringRaises(Sensitivity)
  case loweringWithoutWords
  case unknownBody(BodyID)
  case unknownCitation(EvidenceID)
  case commentaryWithoutEdition(EditionID)
  /// Credibility 1 of an entry that nobody corroborates.
  case confirmedByNobody(EvidenceID)
  case findingWithoutPeriod(own: EditionID)
  case strayElement(ElementID, in: RecommendationID)
  case strayContinuation(of: ElementID, by: ElementID)
  case unknownSubject(SubjectID)
  case foreignLink(to: SubjectID, source: SourceID)
  case foreignCitation(EvidenceID, on: CountryCode)
  case unknownInFigure(EvidenceID)
  case findingOnTheWhole(of: RecommendationID, elements: [ElementID])
  case highFindingWithoutPractice
  /// Its evidence was good enough when it was written, and is graded lower since.
  case findingOnTooLittle
  /// From a recommendation back to itself.
  case circularLineage([RecommendationID])
  case strayLineage(RecommendationID)
  case notApplicableForEver
  case foreignPeriod(EditionID, own: CountryCode)
  case unknownPlace(RegionID, in: CountryCode, regions: [RegionID])
  case readingOfNoLaterReport(EditionID, own: EditionID)
  case recommendationWithoutEdition(EditionID)
  case noEssentialElement
  case unknownRelation(EvidenceID)
  /// From an entry back to itself.
  case circularRestatement([EvidenceID])
  case unknownSource(SourceID)
  case unknownOwner(OwnerID)
  /// From an owner back to itself.
  case circularOwnership([OwnerID])
  case emptyText(WrittenText)
  case personalData(PersonalData, TextPlace)
  /// It may stand if its writer says why; never the words themselves.
  case caution(Caution, TextPlace)
  /// An entry below the level of its source.
  case moreOpenThanSource(Sensitivity)
  case earlyWatchList
  case decisionWithoutEdition(EditionID)
  case dueBeforeDecided(CalendarDay)
  case closedBeforeDecided(CalendarDay)
  /// Done, and neither a note nor evidence says so.
  case doneUnshown
}

/// A text that must not be empty, by its place in a record.
public enum WrittenText: Hashable, Sendable {
  case fact, reason, nextStep, shortTitle, wording, commentary, decision, closingNote
  case title(of: ElementID)
  case closing(of: ElementID)
}

extension Fault {
  /// The entries that a sentence about it would name; what is said to somebody who may not know of one is not said.
  public var evidence: [EvidenceID] {
    switch self {
    case .unknownCitation(let entry), .confirmedByNobody(let entry), .foreignCitation(let entry, on: _),
      .unknownInFigure(let entry), .unknownRelation(let entry):
      [entry]
    case .circularRestatement(let entries): entries
    case .approverIsTheAuthor, .noAuthor, .unknownBody, .commentaryWithoutEdition, .findingWithoutPeriod,
      .strayElement, .strayContinuation, .unknownSubject, .foreignLink, .findingOnTheWhole,
      .highFindingWithoutPractice, .findingOnTooLittle, .unknownOwner, .circularOwnership, .circularLineage,
      .strayLineage, .notApplicableForEver, .foreignPeriod,
      .unknownPlace, .readingOfNoLaterReport, .recommendationWithoutEdition, .noEssentialElement,
      .unknownSource, .emptyText, .personalData, .caution, .moreOpenThanSource, .earlyWatchList,
      .decisionWithoutEdition, .dueBeforeDecided,
      .closedBeforeDecided, .doneUnshown, .penNamesAlike, .loweringRaises, .loweringWithoutWords:
      []
    }
  }
}
