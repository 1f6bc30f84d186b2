import Registry

extension SampleSnapshot {
  /// The country, its bodies, sources and editions.
  static let setting: [Record] = [
    .country(
      Country(
        code: name("ZZZ"),
        name: words("Example Republic", "Республика Образец", "Үлгү Республикасы"))),
    .edition(edition),
    .edition(previous),
    .placement(
      Placement(edition: editionID(2019), tier: .watchList, basis: .full, waiver: .no)),
    .body(
      Body(
        id: name("ZZZ-interior-ministry"),
        name: words("Ministry of the Interior", "Министерство внутренних дел", "Ички иштер министрлиги"))),
    .body(
      Body(
        id: name("ZZZ-migration-service"),
        name: words(
          "State Migration Service", "Государственная служба миграции", "Мамлекеттик миграция кызматы"),
        until: day("2020-12-31"), successors: [name("ZZZ-labour-ministry")])),
    .body(
      Body(
        id: name("ZZZ-labour-ministry"),
        name: words("Ministry of Labor", "Министерство труда", "Эмгек министрлиги"), from: day("2021-01-01"))),
    .owner(
      Owner(
        id: name("ZZZ-state-department"),
        name: words("Department of State", "Государственный департамент", "Мамлекеттик департамент"),
        kind: .government)),
    .source(
      Source(
        id: source("ZZZ-TIP-2019"),
        title: words(
          "Trafficking in Persons Report 2019", "Доклад о торговле людьми 2019 года",
          "Адамдарды сатуу жөнүндө 2019-жылкы баяндама"),
        publisher: words("Department of State", "Государственный департамент", "Мамлекеттик департамент"),
        owner: "ZZZ-state-department", link: "https://example.org/tip/2019", language: "en",
        published: .day(day("2019-06-20")),
        reliability: Judgement(
          grade: .b, grader: "sample",
          reason: words(
            "It gathers from many sources.", "Он собирает сведения из многих источников.",
            "Ал көп булактардан маалымат чогултат.")))),
    .source(
      Source(
        id: source("ZZZ-letter-7"),
        title: words("Letter of the ministry", "Письмо министерства", "Министрликтин каты"),
        owner: "interior-ministry", document: "letters/7", language: "ru")),
    .commentary(
      Commentary(
        id: name("ZZZ-2019-overview-1"), edition: editionID(2019), section: .overview, author: "saltanat",
        since: day("2021-04-30"),
        text: words(
          "The list has stood still for lack of a budget.",
          "Список не продвигается из-за отсутствия бюджета.",
          "Тизме бюджеттин жоктугунан улам ордунан жылбай турат."))),
  ]

  static let recommendations: [Record] = [
    .recommendation(
      Recommendation(
        id: name("ZZZ-2018-02"),
        shortTitle: words("Shelters", "Приюты", "Убактылуу жашоочу жайлар"),
        text: words("Open shelters.", "Открыть приюты.", "Убактылуу жашоочу жайларды ачуу."),
        themes: [.protection], nature: .oneOff)),
    .recommendation(first),
    .recommendation(second),
    .recommendation(third),
  ]

  private static let first = Recommendation(
    id: name("ZZZ-2019-01"),
    shortTitle: words(
      "Investigate trafficking", "Расследование торговли людьми", "Адамдарды сатууну иликтөө"),
    text: words(
      "Investigate trafficking and train investigators.",
      "Расследовать торговлю людьми и обучать следователей.",
      "Адамдарды сатууну иликтөө жана тергөөчүлөрдү окутуу."),
    themes: [.prosecution], criteria: [.b1], nature: .continuing, lead: [name("ZZZ-interior-ministry")],
    elements: [
      element(
        "ZZZ-2019-01a", .inPractice, words("Investigate", "Расследовать", "Иликтөө"),
        words(
          "Cases are opened in every region.", "Дела возбуждаются в каждой области.",
          "Ар бир облуста иштер козголот.")),
      element(
        "ZZZ-2019-01b", .inPractice, words("Train", "Обучать", "Окутуу"),
        words(
          "All investigators are trained each year.", "Все следователи ежегодно проходят обучение.",
          "Бардык тергөөчүлөр жыл сайын окуудан өтөт.")),
      element(
        "ZZZ-2019-01c", .inPractice, words("Keep statistics", "Вести статистику", "Статистика жүргүзүү"),
        words("Figures are published.", "Показатели публикуются.", "Көрсөткүчтөр жарыяланат."),
        essential: false),
    ])

  private static let second = Recommendation(
    id: name("ZZZ-2019-02"),
    shortTitle: words("Open shelters", "Открытие приютов", "Убактылуу жашоочу жайларды ачуу"),
    text: LocalizedText([
      .english: TextVersion(
        "Open shelters and fund them from the state budget.", form: .authentic, revised: day("2020-02-01")),
      .russian: TextVersion(
        "Открыть приюты и финансировать их из бюджета.",
        form: .translation(Translation(original: .english, translator: "sample", made: day("2019-09-01")))),
      .kyrgyz: TextVersion(
        "Убактылуу жашоочу жайларды ачып, аларды бюджеттен каржылоо.",
        form: .translation(Translation(original: .english, translator: "sample", made: day("2020-03-01")))),
    ]),
    themes: [.protection, .partnership], criteria: [.b2], nature: .oneOff,
    lead: [name("ZZZ-migration-service")], supporting: [name("ZZZ-interior-ministry")],
    elements: [
      element(
        "ZZZ-2019-02a", .inLaw, words("Adopt the decree", "Принять постановление", "Токтом кабыл алуу"),
        words("The decree is in force.", "Постановление действует.", "Токтом күчүндө.")),
      element(
        "ZZZ-2019-02b", .inPractice, words("Fund the shelters", "Финансировать приюты", "Каржылоо"),
        words(
          "The budget has a line for shelters.", "В бюджете есть строка на приюты.",
          "Бюджетте убактылуу жашоочу жайларга акча каралган.")),
    ],
    lineage: [Recommendation.Ancestry(ancestor: name("ZZZ-2018-02"), relation: .reworded)])

  private static let third = Recommendation(
    id: name("ZZZ-2019-03"),
    shortTitle: words("Support civil society", "Поддержка гражданского общества", nil),
    text: words(
      "Support the organizations that help victims.", "Поддерживать организации, помогающие жертвам.",
      "Курмандыктарга жардам берген уюмдарды колдоо."),
    themes: [.partnership], nature: .oneOff)

  private static func element(
    _ id: String, _ side: Side, _ title: LocalizedText, _ closesWhen: LocalizedText, essential: Bool = true
  ) -> Element {
    Element(id: name(id), title: title, essential: essential, side: side, closesWhen: closesWhen)
  }
}
