import Registry

extension Phrasebook.Figures {
  static let russian = Self(
    heading: "Показатели",
    rule: {
      "Из реестра \(russianForm($0, "приведён", "приведены", "приведено"))"
        + " \(russianCount($0, "показатель", "показателя", "показателей")), кто бы ни вёл подсчёт и к какому"
        + " бы списку рекомендаций они ни относились, – в том виде, в каком их даёт источник. Ничто не"
        + " суммируется, не усредняется и не подгоняется; каждый показатель образует отдельный ряд. То, что"
        + " повторяют несколько сведений, приводится один раз."
    },
    byYear: "По годам",
    measure: "Показатель и единица",
    layout:
      "Все значения за год стоят рядом, одинаковые – один раз, чтобы расхождения были видны. Данные на отдельный день или за"
      + " несколько лет, а также части другого итога по тому же показателю приводятся только в таблицах ниже.",
    signs:
      "«–»: не зафиксировано. «?»: сведения не представлены, источник прямо говорит об этом. «0»: подсчёт"
      + " вёлся, не было ни одного. «~»: около; «≥»: не менее; «≤»: не более. «↑», «↓», «=», «±»: больше, меньше,"
      + " столько же, изменения в обе стороны – число не названо. «*»: не календарный год, а начавшийся в нём"
      + " отчётный период или часть года. «†»: вне международного определения торговли людьми.",
    columns: ["Время и основа", "Значение", "Кто считал", "Примечания", "Сведение"],
    basis: Words { basis in
      switch basis {
      case .calendarYear: "календарный год"
      case .reportingPeriod: "отчётный период"
      case .partOfYear: "часть года"
      case .pointInTime: "не годовой подсчёт"
      }
    },
    onADay: "на этот день",
    unit: Words { unit in
      switch unit {
      case .cases: "дела или случаи"
      case .persons: "люди"
      case .years: "годы"
      case .money: "деньги, валюта не названа"
      case .organizations: "организации"
      case .facilities: "учреждения"
      case .events: "мероприятия"
      case .regions: "регионы"
      case .lists: "перечни"
      case .documents: "документы"
      case .percent: "проценты"
      case .som: "сомы"
      case .usDollars: "доллары США"
      }
    },
    amount: { written($0, thousands: "\u{A0}", from: 5, point: ",") },
    number: { digits, approximate, bound in
      switch (approximate, bound) {
      case (false, nil): digits
      case (true, nil): "около \(digits)"
      case (false, .atLeast): "не менее \(digits)"
      case (false, .atMost): "не более \(digits)"
      case (true, .atLeast): "около \(digits) или больше"
      case (true, .atMost): "около \(digits) или меньше"
      }
    },
    moved: Words { movement in
      switch movement {
      case .increased: "больше, число не названо"
      case .maintained: "столько же, число не названо"
      case .decreased: "меньше, число не названо"
      case .mixed: "изменения в обе стороны, число не названо"
      }
    },
    movedTo: Words { movement in
      switch movement {
      case .increased: "рост"
      case .maintained: "без изменений"
      case .decreased: "снижение"
      case .mixed: "изменения в обе стороны"
      }
    },
    attribution: Words { source in
      switch source {
      case .government: "правительство"
      case .ngo: "НПО"
      case .internationalOrganization: "международные организации"
      case .experts: "эксперты"
      case .advocates: "защитники прав жертв"
      case .media: "СМИ"
      case .report: "составители Доклада"
      }
    },
    counted: { by, source in
      by.isEmpty ? "не указано; источник: \(source)" : "\(russianList(by)); источник: \(source)"
    },
    breakdown: Words { key in
      switch key {
      case .sex: "сексуальная эксплуатация"
      case .labor: "принудительный труд"
      case .both: "обе формы эксплуатации"
      case .adult: "взрослые"
      case .child: "дети"
      case .women: "женщины"
      case .men: "мужчины"
      case .girls: "девочки"
      case .boys: "мальчики"
      case .citizens: "граждане страны"
      case .foreigners: "иностранцы"
      case .aggravated: "при отягчающих обстоятельствах"
      case .trafficking: "торговля людьми"
      case .kidnapping: "похищение человека"
      case .brideKidnapping: "похищение с целью вступления в брак"
      case .promotionOfProstitution: "содействие занятию проституцией"
      case .dropped: "прекращено"
      case .pending: "в производстве"
      case .investigators: "следователи"
      case .prosecutors: "прокуроры"
      case .unknown: "вид неизвестен"
      case .judges: "судьи"
      case .police: "сотрудники милиции"
      }
    },
    definition: Words { fit in
      switch fit {
      case .within: "по международному определению"
      case .outside: "вне международного определения"
      case .unstated: "определение не указано"
      }
    },
    comparison: { "сам источник сравнивает: \($0) (\($1))" },
    partOf: "часть итога в",
    correctedIn: "исправлено источником в",
    differsFrom: "расходится с",
    disagreement: { measure, times in
      "Эти источники расходятся: \(([measure] + times).joined(separator: ", ")). Все приводятся как есть."
    },
    note: "Наше примечание",
    withoutFigures: "Источники, которые расходятся не в числах",
    withoutFiguresRule: "Их сведения стоят рядом; ни одно не исправляется другим.")
}
