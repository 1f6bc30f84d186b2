import Registry

/// `а, б жана в`.
func kyrgyzList(_ items: [String]) -> String {
  items.count < 2
    ? items.joined() : items.dropLast().joined(separator: ", ") + " жана " + items.suffix(1).joined()
}

extension Phrasebook.Headings {
  static let kyrgyz = Self(
    progressReport: "Сунуштамалардын аткарылышы жөнүндө отчет",
    onePage: "Негизгиси бир бетте",
    howWeJudged: "Баалоонун тартиби",
    overview: "Сунуштамалардын жалпы көрүнүшү",
    eachRecommendation: "Ар бир сунуштама боюнча",
    threePs: "Үч багыт",
    whatIsMissing: "Жетишпеген маалыматтар",
    register: "Маалыматтардын реестри",
    colophon: "Бул отчет жөнүндө",
    commentary: "Түшүндүрмө",
    text: "Сунуштаманын тексти",
    lineage: "Мурунку жана кийинки сунуштамалар менен байланышы",
    authorities: "Мамлекеттик органдардын маалыматы",
    others: "Башка булактардын маалыматы",
    contrary: "Бул тыянакка каршы маалыматтар",
    assessment: "Биздин тыянак",
    gradeSentence: "Жыйынтык",
    elements: "Элементтер жана алар боюнча маалыматтар",
    closing: "Аткарылды деп эсептөө үчүн эмне талап кылынат")
}

extension Phrasebook.Text {
  static let kyrgyz = Self(
    authentic: "аутенттик текст",
    paraphrase: "өз сөзүбүз менен баяндалды, аутенттик текст эмес",
    translation: { original, day in "\(name(of: original)) которулган, \(day)" },
    stale: "котормо түпнускасынан эски",
    protected: "Текст корголгон, ошондуктан көрсөтүлбөйт.",
    protectedReason: "Негиздеме корголгон маалыматтарга таянат, ошондуктан көрсөтүлбөйт.",
    noneRecorded: "катталган эмес",
    notRecorded: "көрсөтүлгөн эмес",
    noData: "маалымат берилген эмес",
    noFinding: "тыянак чыгарылган эмес",
    judgement: "пикир",
    uncited: "таянган маалыматы көрсөтүлгөн эмес",
    author: "реестрди түзүүчү",
    signed: { author, day in "пикир, кол койгон: \(author ?? "реестрди түзүүчү"), \(day)" })

  private static func name(of language: Language) -> String {
    switch language {
    case .english: "англис тилинен"
    case .russian: "орус тилинен"
    case .kyrgyz: "кыргыз тилинен"
    }
  }
}

extension Phrasebook.Dates {
  static let kyrgyz = Self(
    day: day,
    since: { "\(day($0))\($0.month == 4 ? "нен" : "нан") тартып" },
    span: { "\(day($0)) – \(day($1))" },
    event: { date in
      switch date {
      case .day(let only): day(only)
      case .month(let year, let month): "\(year)-жылдын \(months[month - 1])"
      case .quarter(let year, let quarter): "\(year)-жылдын \(quarter)-чейреги"
      case .year(let year): "\(year)-жыл"
      case .span(let first, let last): "\(day(first)) – \(day(last))"
      }
    })

  /// Of a year, as in `2019-жылдын 20-июну`; only April has front vowels.
  private static let months = [
    "январы", "февралы", "марты", "апрели", "майы", "июну", "июлу", "августу", "сентябры", "октябры",
    "ноябры", "декабры",
  ]

  private static func day(_ day: CalendarDay) -> String {
    "\(day.year)-жылдын \(day.day)-\(months[day.month - 1])"
  }
}
