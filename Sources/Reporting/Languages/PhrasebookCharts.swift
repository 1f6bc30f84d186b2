extension Phrasebook {
  /// Said over drawings, under them, and instead of them.
  struct Charts: Translated {
    /// Over a list of the sections.
    let contents: String
    let source: @Sendable (_ counted: String, _ basis: String) -> String
    /// Of what a source does not name.
    let unnamed: String
    /// Under a chart: what hollow marks and bars mean.
    let signs: String
    let findings: String
    let now: String
    let then: String
    let range: String
    let tiers: String
    let placed: String
    let waived: String
    let estimate: String
    let likeliest: String
    let spread: String
    /// What areas add to the chance of a lower tier, or of a higher one.
    let lower: String
    let higher: String
    let life: String
  }
}

extension Phrasebook.Charts {
  static let english = Self(
    contents: "Contents",
    source: { "\($0), \($1)" }, unnamed: "counted by somebody not named",
    signs:
      "Filled: the number as its source gives it. Hollow: about, at least or at most. A line from one value"
      + " to another: a range. Below the axis, “?”: no data; “↑”, “↓”, “=”, “±”: a move without a number.",
    findings: "Findings now and on the day of comparison", now: "now", then: "on the day of comparison",
    range: "The bar: what the finding may be, some elements being unknown.",
    tiers: "Tier by year", placed: "placement", waived: "placement with a waiver",
    estimate: "The estimate with its range", likeliest: "estimate",
    spread: "The bar reaches from the 10th to the 90th percentile.",
    lower: "What each area adds to the chance of a lower tier, in percentage points",
    higher: "What each area adds to the chance of a higher tier, in percentage points",
    life: "Findings by year")

  static let russian = Self(
    contents: "Содержание",
    source: { "\($0), \($1)" }, unnamed: "кто считал, не указано",
    signs:
      "Закрашенный знак: число приведено источником как точное. Незакрашенный: около, не менее или не более."
      + " Черта от значения к значению: диапазон. Под осью: «?» – сведения не представлены; «↑», «↓», «=», «±» –"
      + " изменение без числа.",
    findings: "Выводы сейчас и на день сравнения", now: "сейчас", then: "на день сравнения",
    range: "Полоса: каким может быть вывод, пока часть элементов неизвестна.",
    tiers: "Уровень по годам", placed: "присвоенный уровень", waived: "уровень с отсрочкой (waiver)",
    estimate: "Прогноз и его диапазон", likeliest: "прогноз",
    spread: "Полоса охватывает значения от 10-го до 90-го процентиля.",
    lower: "Вклад каждой сферы в вероятность более низкого уровня, в процентных пунктах",
    higher: "Вклад каждой сферы в вероятность более высокого уровня, в процентных пунктах",
    life: "Выводы по годам")

  static let kyrgyz = Self(
    contents: "Мазмуну",
    source: { "\($0), \($1)" }, unnamed: "ким эсептегени көрсөтүлгөн эмес",
    signs:
      "Боёлгон белги: булак санды так келтирген. Боёлбогон белги: болжол менен, кеминде же эң көп дегенде."
      + " Бир мааниден экинчисине тартылган сызык: аралык. Октун астында: «?» – маалымат берилген эмес;"
      + " «↑», «↓», «=», «±» – саны айтылбаган өзгөрүү.",
    findings: "Азыркы жана салыштыруу күнүндөгү тыянактар", now: "азыр", then: "салыштыруу күнүндө",
    range: "Тилке: айрым элементтери белгисиз болгондуктан, тыянак кайсы аралыкта болушу мүмкүн.",
    tiers: "Жылдар боюнча деңгээл", placed: "ыйгарылган деңгээл",
    waived: "кечиктирүү (waiver) менен ыйгарылган деңгээл",
    estimate: "Божомол жана анын аралыгы", likeliest: "божомол",
    spread: "Тилке 10-процентилден 90-процентилге чейинки маанилерди камтыйт.",
    lower: "Ар бир жаат төмөнүрөөк деңгээлдин мүмкүндүгүнө канча пайыздык пункт кошот",
    higher: "Ар бир жаат жогорураак деңгээлдин мүмкүндүгүнө канча пайыздык пункт кошот",
    life: "Жылдар боюнча тыянактар")
}
