import Registry

extension SampleSnapshot {
  static let updates: [Record] = [
    finding(
      "01a", "2019-06-20", .started, trend: .decreased, citing: ["ZZZ-2019-N001", "ZZZ-2019-N002"],
      words(
        "Three cases are a first step.", "Три дела – это первый шаг.", "Үч иш – алгачкы гана кадам."),
      next: words(
        "Open a unit for trafficking cases.", "Создать подразделение по делам о торговле людьми.",
        "Адамдарды сатуу иштери боюнча бөлүм түзүү.")),
    finding(
      "01b", "2019-06-20", .noAction, trend: .noData, citing: [],
      words("No training was found.", "Обучение не обнаружено.", "Окуу табылган жок.")),
    finding(
      "01b", "2021-01-15", .largelyImplemented, trend: .increased, citing: ["E-7F3K9M2PQRST"],
      words(
        "Most investigators were trained.", "Обучена большая часть следователей.",
        "Тергөөчүлөрдүн көбү окутулган."), state: .approved),
    finding(
      "01c", "2019-06-20", .largelyImplemented, trend: .maintained, citing: ["E-7F3KZ8WWYYXX"],
      words(
        "Figures are published late.", "Показатели публикуются с опозданием.", "Көрсөткүчтөр кеч жарыяланат.")
    ),
    finding(
      "02a", "2019-06-20", .partiallyImplemented, citing: ["ZZZ-2019-N003"],
      words("The decree was adopted.", "Постановление принято.", "Токтом кабыл алынган.")),
    finding(
      "02a", "2020-10-01", .contrary, citing: ["E-9ABCDEFGHJKM"],
      words(
        "The decree was suspended.", "Действие постановления приостановлено.", "Токтомдун күчү токтотулган."),
      next: words(
        "Put the decree back into force.", "Вернуть постановление в силу.", "Токтомду кайра күчүнө киргизүү.")
    ),
    finding(
      "02b", "2019-06-20", .noInformation, citing: ["ZZZ-2019-N004"],
      words("Nobody answered.", "Ответа не было.", "Жооп болгон жок.")),
    finding(
      "03", "2019-06-20", .noAction, citing: [],
      words("No support was found.", "Поддержка не обнаружена.", "Колдоо табылган жок.")),
    finding("03", "2020-05-01", .started, citing: [], LocalizedText([:])),
    claim(
      "01", .saysDone, citing: ["ZZZ-2019-N001"],
      words(
        "The ministry says that all cases are investigated.",
        "Министерство заявляет, что все дела расследуются.",
        "Министрлик бардык иштер иликтенип жатат дейт.")),
    claim(
      "02", .promised, citing: [],
      words(
        "The government promised a budget line.", "Правительство обещало выделить средства.",
        "Өкмөт акча бөлүүгө убада берген.")),
    .statusUpdate(
      StatusUpdate(
        id: name("ZZZ-2019-01-R1"), about: name("ZZZ-2019-01"), since: day("2020-06-25"),
        statement: .reportReading(
          ReportReading(edition: editionID(2020), direction: .decreased, certainty: .inferred)),
        reason: words("Fewer cases.", "Меньше дел.", "Иштер азайган."), author: "saltanat")),
  ]

  private static func finding(
    _ subject: String, _ since: String, _ level: FindingLevel, trend: Trend? = nil, citing: [String],
    _ reason: LocalizedText, next: LocalizedText? = nil, state: ReviewState = .draft
  ) -> Record {
    .statusUpdate(
      StatusUpdate(
        id: name("ZZZ-2019-\(subject)-F\(since)"), about: name("ZZZ-2019-\(subject)"), since: day(since),
        period: trend == nil ? nil : editionID(2019),
        statement: .finding(
          Finding(
            level: level, trend: trend, state: state, approver: state == .approved ? "aibek" : nil)),
        evidence: citing.map { name($0) }, reason: reason, author: "saltanat", nextStep: next))
  }

  private static func claim(
    _ subject: String, _ claim: Claim, citing: [String], _ reason: LocalizedText
  ) -> Record {
    .statusUpdate(
      StatusUpdate(
        id: name("ZZZ-2019-\(subject)-C1"), about: name("ZZZ-2019-\(subject)"), since: day("2019-06-20"),
        statement: .claim(claim), evidence: citing.map { name($0) }, reason: reason, author: "saltanat"))
  }
}
