import Registry
import Reporting
import Scoring

/// What `backtest` says, a value for each language.
struct BacktestWords: Sendable {
  let disclaimer: String
  let digests: (cases: String, placements: String)
  let cases: @Sendable (_ leftOneCountryOut: Bool) -> String
  let calibration, worldCalibration, clockCalibration: String
  let placements: @Sendable (_ tried: String, _ learned: String) -> String
  let ownYears: @Sendable (_ right: Int, _ count: Int, _ bySameTier: Int) -> String
  let ownEvidence: @Sendable (_ count: Int, _ before: Int, _ with: Int, _ bySameTier: Int) -> String
  let ownColumns, scoreColumns, tenthColumns: [String]
  let evidenceColumns: (forecast: String, areas: String, with: String)
  let right: @Sendable (Bool) -> String
  let way: @Sendable (ForecastWay) -> String
  let weighting: @Sendable (CaseWeighting) -> String
  let part: @Sendable (ScoreLine.Part) -> String

  static func of(_ language: Language) -> BacktestWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }
}

extension BacktestWords {
  static let english = BacktestWords(
    disclaimer: "an estimate, not a statement of the State Department",
    digests: ("cases", "placements"),
    cases: { "Coded cases, \($0 ? "each country by a fit without it" : "by the published parameters")" },
    calibration: "Calibration of the model, as sampled",
    worldCalibration: "Calibration of the model, world-weighted",
    clockCalibration: "Calibration of the rates by the clock",
    placements: { "Placements of \($0), rates of \($1), no evidence" },
    ownYears: {
      "Its own years, never part of a fit: \($0) of \($1) right; the tier of the year before, \($2)"
    },
    ownEvidence: { count, before, with, same in
      "From the evidence on record, of \(count) years: \(before) right from what was published before the "
        + "Report, \(with) right with the Report itself (which justifies the placement); the tier of the year before, "
        + "\(same)"
    },
    ownColumns: ["Edition", "Before", "Placed"],
    scoreColumns: ["Forecast", "Weighting", "Part", "n", "Right", "Within 1", "Log loss", "RPS"],
    tenthColumns: ["From", "n", "Said", "Came"],
    evidenceColumns: ("Forecast", "Areas", "With it"),
    right: { $0 ? "right" : "wrong" }, way: \.rawValue, weighting: \.rawValue, part: \.key)

  static let russian = BacktestWords(
    disclaimer: "это прогноз, а не заявление Государственного департамента США",
    digests: ("случаи", "уровни"),
    cases: {
      "Закодированные случаи, "
        + ($0 ? "каждая страна – расчётом, в который она не входила" : "по опубликованным параметрам")
    },
    calibration: "Калибровка модели, как в выборке",
    worldCalibration: "Калибровка модели, с весами всего мира",
    clockCalibration: "Калибровка частот по срокам закона",
    placements: { "Уровни за \($0) гг., частоты за \($1) гг., без сведений" },
    ownYears: { right, count, same in
      "Собственные годы, ни в один расчёт не входили: верно \(right) из \(count); по уровню годом ранее – \(same)"
    },
    ownEvidence: { count, before, with, same in
      "По сведениям реестра, лет: \(count). Верно по опубликованному до Доклада – \(before), вместе с самим Докладом"
        + " (а он обосновывает уровень) – \(with), по уровню годом ранее – \(same)"
    },
    ownColumns: ["Выпуск", "Годом ранее", "Присвоен"],
    scoreColumns: ["Прогноз", "Веса", "Часть", "n", "Верно", "±1 шаг", "Лог. потери", "Ранги"],
    tenthColumns: ["От", "n", "Прогноз", "Сбылось"],
    evidenceColumns: ("Прогноз", "Сфер", "С Докладом"),
    right: { $0 ? "верно" : "неверно" },
    way: { way in
      switch way {
      case .model: "метод"
      case .ratesByClock: "закон и история"
      case .ratesByPreviousTier: "частоты по уровню"
      case .sameTier: "тот же уровень"
      }
    },
    weighting: { weighting in
      switch weighting {
      case .asSampled: "выборка"
      case .world: "весь мир"
      }
    },
    part: { part in
      switch part {
      case .all: "все"
      case .moved: "сменился"
      case .stayed: "тот же"
      case .from(let rung): "из \(rung.tier.rawValue)"
      }
    })

  static let kyrgyz = BacktestWords(
    disclaimer: "бул – божомол, АКШнын Мамлекеттик департаментинин билдирүүсү эмес",
    digests: ("учурлар", "деңгээлдер"),
    cases: {
      "Коддолгон учурлар, " + ($0 ? "ар бир өлкө өзү кирбеген эсеп менен" : "жарыяланган параметрлер боюнча")
    },
    calibration: "Моделдин калибрлөөсү, тандамадагыдай",
    worldCalibration: "Моделдин калибрлөөсү, салмагы дүйнө жүзүндөгүдөй",
    clockCalibration: "Мыйзам мөөнөттөрү боюнча жыштыктын калибрлөөсү",
    placements: { "\($0)-жылдардын деңгээлдери, \($1)-жылдардагы жыштык боюнча, маалыматтарсыз" },
    ownYears: { right, count, same in
      "Өлкөнүн өз жылдары, эч бир эсепке кирген эмес: \(count) жылдан туурасы – \(right), өткөн жылдын деңгээли"
        + " боюнча – \(same)"
    },
    ownEvidence: { count, before, with, same in
      "Реестрдеги маалыматтар боюнча, \(count) жыл. Баяндамага чейин жарыялангандар боюнча туурасы – \(before),"
        + " баяндаманын өзү менен (ал деңгээлди негиздейт) – \(with), өткөн жылдын деңгээли боюнча – \(same)"
    },
    ownColumns: ["Басылыш", "Бир жыл мурда", "Ыйгарылган"],
    scoreColumns: ["Божомол", "Салмагы", "Бөлүгү", "n", "Туура", "±1 кадам", "Лог. жоготуу", "Рангдар"],
    tenthColumns: ["Баштап", "n", "Божомол", "Ишке ашканы"],
    evidenceColumns: ("Божомол", "Жааттар", "Баяндама менен"),
    right: { $0 ? "туура" : "туура эмес" },
    way: { way in
      switch way {
      case .model: "ыкма"
      case .ratesByClock: "мыйзам жана тарых"
      case .ratesByPreviousTier: "деңгээл боюнча жыштык"
      case .sameTier: "ошол эле деңгээл"
      }
    },
    weighting: { weighting in
      switch weighting {
      case .asSampled: "тандама"
      case .world: "дүйнө"
      }
    },
    part: { part in
      switch part {
      case .all: "баары"
      case .moved: "өзгөргөн"
      case .stayed: "өзгөрбөгөн"
      case .from(let rung): "мурда \(rung.tier.rawValue)"
      }
    })
}
