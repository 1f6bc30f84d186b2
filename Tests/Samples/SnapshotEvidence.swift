import Registry

extension SampleSnapshot {
  static let evidence: [Record] = [
    entry(
      "ZZZ-2019-N001",
      words(
        "In 2018 the ministry opened three trafficking cases.",
        "В 2018 году министерство возбудило три дела о торговле людьми.",
        "2018-жылы министрлик адамдарды сатуу боюнча үч иш козгогон."),
      "2018", area: .investigations, direction: .declined, by: [.government], to: "ZZZ-2019-01a", .supports,
      stage: .applied, kind: .statistic),
    entry(
      "ZZZ-2019-N002",
      words(
        "Police officers warned suspects before raids.",
        "Сотрудники милиции предупреждали подозреваемых о рейдах.",
        "Милиция кызматкерлери шектүүлөргө рейд жөнүндө алдын ала кабар берген."),
      "2018-04-01/2019-03-31", area: .officialComplicity, direction: .gap, by: [.experts, .ngo], .alleged,
      to: "ZZZ-2019-01a", .contradicts, credibility: .possible),
    entry(
      "ZZZ-2019-N003",
      words(
        "In March 2019 the government adopted a decree on shelters.",
        "В марте 2019 года правительство приняло постановление о приютах.",
        "2019-жылдын мартында өкмөт убактылуу жашоочу жайлар жөнүндө токтом кабыл алган."),
      "2019-03", area: .victimServices, direction: .improved, by: [.report], to: "ZZZ-2019-02a", .supports,
      stage: .adopted, kind: .policy),
    entry(
      "ZZZ-2019-N004",
      words(
        "The government did not report how much it spent on shelters.",
        "Правительство не сообщило, сколько средств израсходовано на приюты.",
        "Өкмөт убактылуу жашоочу жайларга канча акча жумшалганын билдирген эмес."),
      "2018-04-01/2019-03-31", area: .victimServices, direction: .noInformation, by: [.report], .reported,
      to: "ZZZ-2019-02b", .context, kind: .statistic,
      figures: [
        Figure(
          measure: .budget, unit: .money, basis: .reportingPeriod, period: span("2018-04-01", "2019-03-31"))
      ]),
    entry(
      "ZZZ-2019-N005",
      words(
        "A ministry letter names the same three cases of 2018.",
        "В письме министерства названы те же три дела 2018 года.",
        "Министрликтин катында 2018-жылдагы ошол эле үч иш аталган."),
      "2018", area: .investigations, by: [.government], to: "ZZZ-2019-01a", .supports, kind: .report,
      source: "ZZZ-letter-7", credibility: nil, restates: ["ZZZ-2019-N001"]),
    entry(
      "E-7F3K9M2PQRST",
      words(
        "In 2020 the academy trained 120 investigators.", "В 2020 году академия обучила 120 следователей.",
        nil),
      "2020", area: .training, direction: .improved, by: [.government], to: "ZZZ-2019-01b", .supports,
      stage: .applied, kind: .training),
    entry(
      "E-7F3KZ8WWYYXX",
      words(
        "In the autumn of 2020 an international organization confirmed the figures published.",
        "Осенью 2020 года международная организация подтвердила опубликованные показатели.",
        "2020-жылдын күзүндө эл аралык уюм жарыяланган көрсөткүчтөрдү ырастаган."),
      "2020-Q4", area: .dataProvision, direction: .improved, by: [.internationalOrganization], .reported,
      to: "ZZZ-2019-01c", .supports, stage: .applied, kind: .report),
    entry(
      "E-9ABCDEFGHJKM",
      words(
        "On 1 September 2020 the decree on shelters was suspended.",
        "1 сентября 2020 года действие постановления о приютах приостановлено.",
        "2020-жылдын 1-сентябрында убактылуу жашоочу жайлар жөнүндө токтомдун күчү токтотулган."),
      "2020-09-01", area: .victimServices, direction: .declined, by: [.government], to: "ZZZ-2019-02a",
      .contradicts, stage: .suspended, kind: .policy, source: "ZZZ-letter-7", credibility: nil),
  ]

  private static func span(_ first: String, _ last: String) -> EventDate { .span(day(first), day(last)) }

  private static func entry(
    _ id: String, _ fact: LocalizedText, _ event: String, area: EffortArea, direction: Direction? = nil,
    by: [Attribution], _ modality: Modality = .done, to subject: String, _ stance: Stance,
    stage: Stage? = nil, kind: EvidenceKind = .narrative, figures: [Figure] = [],
    source: String = "ZZZ-TIP-2019", credibility: Credibility? = .probable, restates: [String] = []
  ) -> Record {
    .evidence(
      Evidence(
        id: name(id), fact: fact, event: Sample.text(event, EventDate.init(iso:)),
        area: area, direction: direction, attributedTo: by, modality: modality,
        links: [Evidence.Link(to: name(subject), stance: stance)], restates: restates.map { name($0) },
        stage: stage, kind: kind, figures: figures, source: Self.source(source),
        locator: Locator(section: .prosecution, paragraph: 2, sentences: 1...2),
        credibility: credibility.map { Judgement(grade: $0, grader: "sample", reason: words("–", "–", "–")) },
        sensitivity: .public))
  }
}
