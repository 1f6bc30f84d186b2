import Registry

extension Phrasebook.Faults {
  // As record files and the journal name them.
  static let english: Self = Self(
    kind: Words(\.rawValue), fault: english,
    personalData: Words { data in
      switch data {
      case .personalNumber: "a personal number"
      case .identityDocument: "the number of a passport or an identity card"
      case .telephoneNumber: "a telephone number"
      case .emailAddress: "an e-mail address"
      case .messengerHandle: "a name or a page in a messenger or a network"
      case .streetAddress: "the address of a house"
      case .coordinates: "the coordinates of a place"
      case .birthDate: "a date of birth"
      }
    },
    caution: english, place: { "'\($0.field)', sentence \($0.sentence)" })

  private static func english(_ caution: Caution) -> (what: String, remedy: String) {
    switch caution {
    case .personalName:
      (
        "a name that is of no public official known here and of no author of a law",
        "write the role instead, such as 'an investigator'"
      )
    case .personInVillage:
      (
        "an age, a village and a day together",
        "leave out two of the three, or write a band, a region, a quarter"
      )
    case .childWithPlace: ("a child and a place", "leave out the place, or name the region alone")
    case .labelledReturnee:
      (
        "people back from a conflict zone, and a word that calls them victims or extremists",
        "say what was done for or against them, and call them returnees"
      )
    case .identifyingPlace:
      (
        "a place that few people share: a named hospital or shelter, or one person in a village",
        "name the region alone"
      )
    case .exactAge:
      (
        "an exact age in an entry that is not public", "write a band: 0–11, 12–17, 18–24, 25–44 or 45+"
      )
    case .narrowPlace:
      ("a place narrower than a region in an entry that is not public", "name the region alone")
    }
  }

  private static func english(_ fault: Fault) -> (what: String, remedy: String) {
    switch fault {
    case .penNamesAlike(let other):
      ("a pen-name that looks like \(other)", "choose one that nobody takes for it")
    case .loweringRaises(let level):
      (
        "asks to lower it to \(level.rawValue), which is not lower",
        "name a lower level in 'lowering.to', or take the request out"
      )
    case .loweringWithoutWords:
      (
        "asks to show to all what was worded for few", "write what all may read in 'lowering.fact'"
      )
    case .approverIsTheAuthor:
      (
        "an approved finding without an approver other than its author",
        "add 'approver' with another pen-name, or set 'state: submitted'"
      )
    case .noAuthor: ("no author", "add 'author' with a pen-name")
    case .unknownBody(let body):
      ("body \(body) is not recorded", "add it under 'bodies', or correct the name")
    case .unknownCitation(let entry):
      ("cites unknown evidence \(entry)", "correct the name, or add the entry first")
    case .commentaryWithoutEdition(let edition), .decisionWithoutEdition(let edition):
      ("edition \(edition) is not recorded", "correct the name, or add the edition first")
    case .moreOpenThanSource(let level):
      (
        "less protected than its source, which is \(level.rawValue)",
        "set 'sensitivity: \(level.rawValue)', or name a source that may be known"
      )
    case .confirmedByNobody(let entry):
      (
        "credibility 1 without an entry of another owner that corroborates it",
        "grade it 2, or add the corroborating entry with 'corroborates: [\(entry)]'"
      )
    case .findingWithoutPeriod(let own):
      (
        "a finding on a continuing recommendation without 'period'",
        "add the edition whose period it rates, such as 'period: \(own)'"
      )
    case .strayElement(let element, let recommendation):
      (
        "element \(element) stands twice or bears another recommendation's name",
        "name the elements \(recommendation)a, \(recommendation)b and so on"
      )
    case .strayContinuation(let continued, let element):
      (
        "element \(element) continues \(continued), which is not recorded or not of its lineage",
        "name an element of a recommendation that the lineage leads to, or add the lineage"
      )
    case .unknownSubject(let subject):
      ("unknown recommendation \(subject)", "correct the name, or add the recommendation first")
    case .foreignLink(let subject, let source):
      (
        "it bears on \(subject), but its source \(source) is another country's",
        "record the source for \(subject.recommendation.edition.country) too, and name that one"
      )
    case .foreignCitation(let entry, let country):
      ("it cites \(entry), which is evidence on \(country)", "cite evidence on its own country")
    case .unknownInFigure(let entry):
      ("a figure names unknown evidence \(entry)", "name an entry that is recorded")
    case .findingOnTheWhole(let recommendation, let elements):
      (
        "a finding on the whole of \(recommendation), which has elements",
        "find on one of \(listed(elements))"
      )
    case .highFindingWithoutPractice:
      (
        "a finding this high cites no evidence of stage applied or effect, graded C3 or better",
        "cite such evidence, or lower the finding to partiallyImplemented"
      )
    case .findingOnTooLittle:
      (
        "the finding rests on too little now: the evidence that carried it has been graded lower",
        "cite other evidence graded C3 or better, or make a new, lower finding"
      )
    case .circularLineage(let names):
      ("circular lineage: \(walk(names))", "take out the link that leads back")
    case .strayLineage(let ancestor):
      (
        "lineage names \(ancestor), which is not recorded, of another country, or not earlier",
        "name a recommendation of an earlier edition"
      )
    case .notApplicableForEver:
      ("notApplicable without a day to look again", "add 'reviewBy' with a day")
    case .foreignPeriod(let period, let own):
      ("rates the period of \(period), another country's", "name a period such as \(own)-\(period.year)")
    case .unknownPlace(let place, let country, let regions):
      (
        "no region \(place) in \(country)",
        regions.isEmpty ? "add the country with its regions first" : "use one of \(listed(regions))"
      )
    case .readingOfNoLaterReport(let edition, let own):
      (
        "a reading of \(edition), which is not a later Report on the same country",
        "name the edition that was read, such as \(own.country)-\(own.year + 1)"
      )
    case .recommendationWithoutEdition(let edition):
      ("edition \(edition) is not recorded", "add it under 'edition'")
    case .noEssentialElement:
      ("none of its elements is essential", "set 'essential: true' on those that decide")
    case .unknownRelation(let entry):
      (
        "unknown evidence \(entry) under 'restates', 'corroborates' or 'disagreesWith'",
        "name another entry that is recorded"
      )
    case .circularRestatement(let names):
      ("circular restatement: \(walk(names))", "let the later entries restate the first")
    case .unknownSource(let source):
      ("source \(source) is not recorded", "add it under 'sources', or correct the name")
    case .unknownOwner(let owner):
      ("owner \(owner) is not recorded", "add it under 'owners', or correct the name")
    case .circularOwnership(let names):
      ("owners are parts of each other: \(walk(names))", "take 'partOf' out of the one who stands behind all")
    case .emptyText(let text): ("empty \(name(of: text))", "write one sentence in at least one language")
    case .personalData(let data, let place):
      (
        "\(english.place(place)): a text holds what looks like \(english.personalData(data))",
        "take it out; write about the system, not about a person"
      )
    case .caution(let caution, let place):
      (
        "\(english.place(place)): what may point to a person: \(english(caution).what)",
        "\(english(caution).remedy); or say with --warnings-because why it may stand"
      )
    case .earlyWatchList:
      ("is the Watch List, which the law did not have before 2004", "write 1, 2 or 3")
    case .dueBeforeDecided(let day):
      ("due before it was decided on \(day)", "write that day or a later one under 'due'")
    case .closedBeforeDecided(let day):
      ("closed before it was decided on \(day)", "write that day or a later one under 'on'")
    case .doneUnshown:
      ("closed as done, and nothing says so", "add a 'note' in one sentence, or 'evidence'")
    }
  }

  private static func name(of text: WrittenText) -> String {
    switch text {
    case .fact: "fact"
    case .reason: "reason"
    case .nextStep: "next step"
    case .shortTitle: "short title"
    case .wording: "text"
    case .commentary: "text of the commentary"
    case .decision: "text of the decision"
    case .closingNote: "note on its end"
    case .title(let element): "title of \(element)"
    case .closing(let element): "closing of \(element)"
    }
  }
}
