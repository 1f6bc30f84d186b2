public import Registry

extension Sample {
  /// A record of every kind, and a status update of every track, with no field left empty.
  public static let everyField: [Record] = [
    .country(
      Country(
        code: country, name: everyForm("Name"),
        regions: [Country.Region(id: text("KG-GO", RegionID.init), name: everyForm("Region"))])),
    .body(
      Body(
        id: text("KGZ-interior-ministry", BodyID.init), name: everyForm("Body"), from: day("1991-08-31"),
        until: day("2020-12-31"), successors: [text("KGZ-security-agency", BodyID.init)])),
    .owner(
      Owner(
        id: text("KGZ-us-state-department", OwnerID.init), name: everyForm("Owner"),
        kind: .internationalOrganization, partOf: text("KGZ-embassy", OwnerID.init))),
    .source(
      Source(
        id: text("KGZ-TIP-2019", SourceID.init), title: everyForm("Title"), publisher: everyForm("Publisher"),
        owner: "KGZ-us-state-department", link: "https://example.org/?a=1&b=2#c", document: "shelf 3: box 2",
        language: "en", published: date("2019-06-20"), captured: day("2020-02-29"),
        reliability: fullyJudged(.b),
        note: everyForm("Note"))),
    .edition(
      Edition(
        id: edition, published: day("2019-06-20"), listComplete: false,
        source: text("KGZ-TIP-2019", SourceID.init), minimumStandards: .notMet, significantEfforts: .made,
        increasingEfforts: .notShown, prosecution: .maintained, protection: .increased, prevention: .mixed)),
    .placement(
      Placement(
        edition: edition, tier: .watchList, basis: .watchListOnly, waiver: .inferred,
        source: text("KGZ-TIP-2019", SourceID.init))),
    .recommendation(
      Recommendation(
        id: text("KGZ-2019-04", RecommendationID.init), shortTitle: everyForm("Title"),
        text: everyForm("Text"),
        themes: Theme.allCases, criteria: Criterion.allCases, areas: EffortArea.allCases, nature: .oneOff,
        lead: [text("KGZ-interior-ministry", BodyID.init)],
        supporting: [text("KGZ-security-agency", BodyID.init)], locator: everyPlace,
        elements: [
          Element(
            id: text("KGZ-2019-04a", ElementID.init), title: everyForm("Part"), essential: true, side: .inLaw,
            closesWhen: everyForm("Closed"), continues: text("KGZ-2018-01b", ElementID.init))
        ], lineage: [ancestry()], note: everyForm("Note"))),
    .evidence(
      Evidence(
        id: text("KGZ-2019-N027", EvidenceID.init), fact: everyForm("Fact"),
        event: date("2018-04-01/2019-03-31"), recorded: day("2026-11-23"), area: .victimIdentification,
        direction: .gap, attributedTo: Attribution.allCases, modality: .alleged,
        links: [link(), link("KGZ-2019-04", .contradicts)],
        restates: [text("KGZ-2019-N001", EvidenceID.init)],
        corroborates: [text("KGZ-2019-N002", EvidenceID.init)],
        disagreesWith: [text("KGZ-2019-N003", EvidenceID.init)], criteria: [.a4, .b12],
        place: text("KG-GO", RegionID.init), stage: .inForce, kind: .statistic,
        figures: [everyNumber, figure(.budget, nil)],
        source: text("KGZ-TIP-2019", SourceID.init), locator: everyPlace, credibility: fullyJudged(.possible),
        sensitivity: .partners, note: everyForm("Note"),
        lowering: Lowering(
          to: .public, by: "Bakyt: an editor", because: everyForm("Reason"), fact: everyForm("For all")))),
    .statusUpdate(updated("C1", .claim(.rejects))),
    .statusUpdate(
      updated(
        "F1",
        .finding(
          Finding(
            level: .partiallyImplemented, trend: .noData, state: .approved, approver: "Bakyt",
            reviewBy: day("2021-03-31"))))),
    .statusUpdate(
      updated(
        "R1",
        .reportReading(
          ReportReading(
            edition: text("KGZ-2020", EditionID.init), direction: .decreased, certainty: .explicit)))),
    .commentary(
      Commentary(
        id: text("KGZ-2019-overview-1", CommentaryID.init), edition: edition, section: .whatIsMissing,
        author: "Aigul", since: day("2019-07-01"), text: everyForm("Judgement"))),
    .decision(
      Decision(
        id: text("KGZ-2019-D01", DecisionID.init), decided: day("2019-11-20"), text: everyForm("Decision"),
        recommendations: ["KGZ-2019-04", "KGZ-2018-01"].map { text($0, RecommendationID.init) },
        owner: text("KGZ-interior-ministry", BodyID.init), due: day("2020-03-31"), author: "Aigul",
        closed: Decision.Closing(
          outcome: .dropped, on: day("2020-03-20"), note: everyForm("Note"),
          evidence: [text("KGZ-2019-N001", EvidenceID.init), text("KGZ-2019-N002", EvidenceID.init)]))),
    .author(
      Author(
        id: text("Чынара-2", AuthorID.init), country: country, role: .policyOfficer,
        devices: ["47Z33QX1AJH62RKBZ1A0", "7Q2MA9K3WF0XV5TBN8RD"].map { text($0, DeviceID.init) },
        left: day("2026-10-31"))),
  ]

  /// A text in three languages, with words of every origin.
  public static func everyForm(_ words: String) -> LocalizedText {
    LocalizedText([
      .english: TextVersion("\(words): “authentic”", form: .authentic, revised: day("2019-06-20")),
      .russian: TextVersion(
        "\(words) по-русски",
        form: .translation(Translation(original: .english, translator: "Aigul", made: day("2019-07-01"))),
        revised: day("2019-07-02")),
      .kyrgyz: TextVersion("\(words) кыргызча: өүң", revised: day("2019-07-03")),
    ])
  }

  private static let everyPlace = Locator(
    section: .prosecution, paragraph: 4, sentences: 1...3, item: 2, page: 9999)

  private static let everyNumber = Figure(
    measure: .victimsIdentified, unit: .persons, value: text("1112.50", Amount.init),
    upTo: text("1200", Amount.init), approximate: true, bound: .atLeast, moved: .increased,
    basis: .partOfYear, period: date("2018-Q3"), countedBy: [.government, .ngo],
    comparison: Figure.Comparison(value: text("-4", Amount.init), period: date("2017")),
    breakdown: ["children: boys", "labor", "null", "женщины"].map {
      Figure.Share(key: $0, value: text("171", Amount.init))
    }, definition: .outside, partOf: text("KGZ-2019-N001", EvidenceID.init),
    restatedBy: text("KGZ-2019-N002", EvidenceID.init))

  private static func fullyJudged<Grade>(_ grade: Grade) -> Judgement<Grade> {
    Judgement(
      grade: grade, grader: "Aigul: an editor", day: day("2020-02-29"), reason: everyForm("Reason"),
      formerly: Grade.allCases.first)
  }

  private static func updated(_ end: String, _ statement: StatusUpdate.Statement) -> StatusUpdate {
    StatusUpdate(
      id: text("KGZ-2019-04a-\(end)", StatusUpdateID.init), about: text("KGZ-2019-04a", SubjectID.init),
      since: day("2020-03-31"), period: edition, statement: statement,
      evidence: [text("KGZ-2019-N027", EvidenceID.init)], reason: everyForm("Reason"), author: "Aigul",
      nextStep: everyForm("Next"))
  }
}
