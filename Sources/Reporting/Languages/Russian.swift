import Registry

/// `1 сведение`, `2 сведения`, `5 сведений`, `11 сведений`, `21 сведение`.
public func russianCount(_ number: Int, _ one: String, _ few: String, _ many: String) -> String {
  "\(number) \(russianForm(number, one, few, many))"
}

/// The form of a word that goes with a number.
public func russianForm(_ number: Int, _ one: String, _ few: String, _ many: String) -> String {
  switch (number % 10, number % 100) {
  case (_, 11...14): many
  case (1, _): one
  case (2...4, _): few
  case _: many
  }
}

/// `а, б и в`.
func russianList(_ items: [String]) -> String {
  items.count < 2
    ? items.joined() : items.dropLast().joined(separator: ", ") + " и " + items.suffix(1).joined()
}

extension Phrasebook.Headings {
  static let russian = Self(
    progressReport: "Отчёт о выполнении рекомендаций",
    onePage: "Главное",
    howWeJudged: "Порядок оценки",
    overview: "Обзор рекомендаций",
    eachRecommendation: "По каждой рекомендации",
    threePs: "Три направления",
    whatIsMissing: "Недостающие сведения",
    register: "Реестр сведений",
    colophon: "Об этом отчёте",
    commentary: "Комментарий",
    text: "Текст рекомендации",
    lineage: "Преемственность",
    authorities: "Сведения государственных органов",
    others: "Сведения других источников",
    contrary: "Сведения, противоречащие выводу",
    assessment: "Наш вывод",
    gradeSentence: "Итог",
    elements: "Элементы и сведения о них",
    closing: "Что требуется, чтобы считать выполненной")
}

extension Phrasebook.Text {
  static let russian = Self(
    authentic: "аутентичный текст",
    paraphrase: "наш пересказ, не аутентичный текст",
    translation: { original, day in "перевод \(name(of: original)), \(day)" },
    stale: "перевод старше оригинала",
    protected: "Текст защищён и не приводится.",
    protectedReason: "Обоснование опирается на защищённые сведения и не приводится.",
    noneRecorded: "не зафиксировано",
    notRecorded: "не указано",
    noData: "сведения не представлены",
    noFinding: "вывод не сделан",
    judgement: "суждение",
    uncited: "подтверждающие сведения не указаны",
    author: "составитель реестра",
    signed: { author, day in "суждение; подпись: \(author ?? "составитель реестра"), \(day)" })

  private static func name(of language: Language) -> String {
    switch language {
    case .english: "с английского"
    case .russian: "с русского"
    case .kyrgyz: "с кыргызского"
    }
  }
}

extension Phrasebook.Dates {
  static let russian = Self(
    day: day,
    since: { "с \(day($0))" },
    span: { "\(day($0)) – \(day($1))" },
    event: { date in
      switch date {
      case .day(let only): day(only)
      case .month(let year, let month): "\(monthsAlone[month - 1]) \(year) г."
      case .quarter(let year, let quarter): "\(quarter)-й квартал \(year) г."
      case .year(let year): "\(year) г."
      case .span(let first, let last): "\(day(first)) – \(day(last))"
      }
    })

  private static let months = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
    "ноября", "декабря",
  ]

  private static let monthsAlone = [
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
    "декабрь",
  ]

  private static func day(_ day: CalendarDay) -> String {
    "\(day.day) \(months[day.month - 1]) \(day.year) г."
  }
}
