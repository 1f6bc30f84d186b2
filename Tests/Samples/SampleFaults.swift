public import Registry

extension Sample {
  /// Every fault that a check can find; the entries that it is about are named `KGZ-2019-N…`.
  public static let faults: [Fault] =
    [
      .approverIsTheAuthor, .noAuthor, .unknownBody(text("KGZ-b", BodyID.init)),
      .unknownCitation(entry("N001")), .commentaryWithoutEdition(edition), .confirmedByNobody(entry("N001")),
      .findingWithoutPeriod(own: edition), .strayElement(element("04b"), in: recommendation("04")),
      .strayContinuation(of: element("03a"), by: element("04b")),
      .unknownSubject(.recommendation(recommendation("04"))), .unknownSubject(.element(element("04b"))),
      .foreignLink(to: .element(element("04b")), source: text("UZB-s", SourceID.init)),
      .foreignCitation(entry("N001"), on: country), .unknownInFigure(entry("N001")),
      .findingOnTheWhole(of: recommendation("04"), elements: [element("04a"), element("04b")]),
      .highFindingWithoutPractice, .findingOnTooLittle, .unknownOwner(text("KGZ-o", OwnerID.init)),
      .circularOwnership([text("KGZ-o", OwnerID.init), text("KGZ-o", OwnerID.init)]),
      .circularLineage([recommendation("04"), recommendation("04")]),
      .strayLineage(recommendation("04")), .notApplicableForEver, .foreignPeriod(edition, own: country),
      .unknownPlace(text("KG-X", RegionID.init), in: country, regions: []),
      .unknownPlace(text("KG-X", RegionID.init), in: country, regions: [text("KG-GO", RegionID.init)]),
      .readingOfNoLaterReport(edition, own: edition), .recommendationWithoutEdition(edition),
      .noEssentialElement, .unknownRelation(entry("N001")),
      .circularRestatement([entry("N001"), entry("N002"), entry("N001")]),
      .unknownSource(text("KGZ-s", SourceID.init)), .emptyText(.fact), .emptyText(.reason),
      .emptyText(.nextStep), .emptyText(.shortTitle), .emptyText(.wording),
      .emptyText(.title(of: element("04b"))), .emptyText(.closing(of: element("04b"))),
      .moreOpenThanSource(.restricted),
      .earlyWatchList, .decisionWithoutEdition(edition), .dueBeforeDecided(day("2019-11-20")),
      .closedBeforeDecided(day("2019-11-20")), .doneUnshown, .emptyText(.commentary),
      .emptyText(.decision), .emptyText(.closingNote), .penNamesAlike(text("Айгүл", AuthorID.init)),
      .loweringRaises(.partners), .loweringWithoutWords,
    ] + PersonalData.allCases.map { .personalData($0, sentence) }
    + Caution.allCases.map { .caution($0, sentence) }

  private static let sentence = TextPlace("fact.ky", sentence: 2)

  private static func entry(_ rest: String) -> EvidenceID { text("KGZ-2019-\(rest)", EvidenceID.init) }

  private static func element(_ rest: String) -> ElementID { text("KGZ-2019-\(rest)", ElementID.init) }

  private static func recommendation(_ rest: String) -> RecommendationID {
    text("KGZ-2019-\(rest)", RecommendationID.init)
  }
}

/// Words of Latin letters that a reader of Russian or Kyrgyz would stumble over: not names, options, paths, nor
/// what stands in quotes because it is typed so.
public func foreignWords(_ text: String) -> Set<String> {
  var bare = text
  for typed in [
    #/'[^']*'/#, #/--[a-z][a-z-]*/#, #/[A-Z]{2,3}-[A-Za-z0-9…-]+/#, #/[\w.]*\/[\w.\/-]+/#,
    #/\b[\w-]+\.(?:csv|sqlite|jsonl|yaml)\b/#, #/TIERWATCH_[A-Z_]+(?:=1)?|XDG_CONFIG_HOME/#, #/[A-F][1-6]/#,
  ] as [Regex<Substring>] {
    bare = bare.replacing(typed, with: " ")
  }
  let words = bare.split { !$0.isASCII || !$0.isLetter }.map(String.init)
  return Set(words.filter { $0.count > 1 })
}
