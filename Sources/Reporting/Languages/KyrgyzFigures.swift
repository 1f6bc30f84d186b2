import Registry

extension Phrasebook.Figures {
  static let kyrgyz = Self(
    heading: "Көрсөткүчтөр",
    rule: {
      "Бул жерде реестрдеги \($0) көрсөткүч, аны ким эсептегенине жана кайсы тизмеге тиешелүү экенине карабай,"
        + " булакта кандай берилсе, ошондой келтирилген. Эч нерсе кошулбайт, орточосу чыгарылбайт, бири-бирине"
        + " ылайыкталбайт; ар бир көрсөткүч өзүнчө катар түзөт. Бир нече маалыматта кайталанган көрсөткүч бир"
        + " жолу келтирилет."
    },
    byYear: "Жылдар боюнча",
    measure: "Көрсөткүч жана бирдиги",
    layout:
      "Бир жылдын бардык маанилери катар турат, бирдейлери – бир жолу, ошондо айырмасы көрүнөт. Айрым бир күнгө же бир нече"
      + " жылга тиешелүү сандар, ошондой эле ошол эле көрсөткүчтүн башка жалпы санынын бөлүгү болгондор төмөнкү"
      + " таблицаларда гана келтирилет.",
    signs:
      "«–»: катталган эмес. «?»: маалымат берилген эмес, муну булактын өзү айтат. «0»: эсептелген, бири да"
      + " жок. «~»: болжол менен; «≥»: кеминде; «≤»: эң көп дегенде. «↑», «↓», «=», «±»: көбүрөөк, азыраак, ошончо"
      + " эле, айрымы көбүрөөк, айрымы азыраак – саны айтылган эмес. «*»: календардык жыл эмес, ошол жылы"
      + " башталган отчеттук мезгил же жылдын бир бөлүгү. «†»: адамдарды сатуунун эл аралык аныктамасына кирбейт.",
    columns: ["Мезгили жана негизи", "Мааниси", "Ким эсептеген", "Эскертүүлөр", "Маалымат"],
    basis: Words { basis in
      switch basis {
      case .calendarYear: "календардык жыл"
      case .reportingPeriod: "отчеттук мезгил"
      case .partOfYear: "жылдын бир бөлүгү"
      case .pointInTime: "жылдык эсеп эмес"
      }
    },
    onADay: "ушул күнгө карата",
    unit: Words { unit in
      switch unit {
      case .cases: "иш же учур"
      case .persons: "адам"
      case .years: "жыл"
      case .money: "акча, валютасы айтылган эмес"
      case .organizations: "уюм"
      case .facilities: "мекеме"
      case .events: "иш-чара"
      case .regions: "аймак"
      case .lists: "тизме"
      case .documents: "документ"
      case .percent: "пайыз"
      case .som: "сом"
      case .usDollars: "АКШ доллары"
      }
    },
    amount: { written($0, thousands: "\u{A0}", from: 5, point: ",") },
    number: { digits, approximate, bound in
      switch (approximate, bound) {
      case (false, nil): digits
      case (true, nil): "болжол менен \(digits)"
      case (false, .atLeast): "кеминде \(digits)"
      case (false, .atMost): "эң көп дегенде \(digits)"
      case (true, .atLeast): "болжол менен \(digits) же андан көп"
      case (true, .atMost): "болжол менен \(digits) же андан аз"
      }
    },
    moved: Words { movement in
      switch movement {
      case .increased: "көбүрөөк, саны айтылган эмес"
      case .maintained: "ошончо эле, саны айтылган эмес"
      case .decreased: "азыраак, саны айтылган эмес"
      case .mixed: "айрымы көбүрөөк, айрымы азыраак, саны айтылган эмес"
      }
    },
    movedTo: Words { movement in
      switch movement {
      case .increased: "өсүү"
      case .maintained: "өзгөрүүсүз"
      case .decreased: "азаюу"
      case .mixed: "айрымы өсүп, айрымы азайган"
      }
    },
    attribution: Words { source in
      switch source {
      case .government: "өкмөт"
      case .ngo: "бейөкмөт уюмдар"
      case .internationalOrganization: "эл аралык уюмдар"
      case .experts: "эксперттер"
      case .advocates: "курмандыктардын укуктарын коргоочулар"
      case .media: "жалпыга маалымдоо каражаттары"
      case .report: "баяндаманы түзүүчүлөр"
      }
    },
    counted: { by, source in
      by.isEmpty ? "көрсөтүлгөн эмес; булагы: \(source)" : "\(kyrgyzList(by)); булагы: \(source)"
    },
    breakdown: Words { key in
      switch key {
      case .sex: "сексуалдык эксплуатация"
      case .labor: "мажбурлап иштетүү"
      case .both: "эксплуатациянын эки түрү тең"
      case .adult: "чоңдор"
      case .child: "балдар"
      case .women: "аялдар"
      case .men: "эркектер"
      case .girls: "кыздар"
      case .boys: "эркек балдар"
      case .citizens: "өлкөнүн жарандары"
      case .foreigners: "чет өлкөлүктөр"
      case .aggravated: "оорлотуучу жагдайларда"
      case .trafficking: "адамдарды сатуу"
      case .kidnapping: "адам уурдоо"
      case .brideKidnapping: "кыз ала качуу"
      case .promotionOfProstitution: "сойкулукка көмөктөшүү"
      case .dropped: "кыскартылган"
      case .pending: "каралып жаткан"
      case .investigators: "тергөөчүлөр"
      case .prosecutors: "прокурорлор"
      case .unknown: "түрү белгисиз"
      case .judges: "судьялар"
      case .police: "милиция кызматкерлери"
      }
    },
    definition: Words { fit in
      switch fit {
      case .within: "эл аралык аныктамага кирет"
      case .outside: "эл аралык аныктамага кирбейт"
      case .unstated: "аныктама көрсөтүлгөн эмес"
      }
    },
    comparison: { "булактын өз салыштыруусу: \($0) (\($1))" },
    partOf: "мында келтирилген жалпы сандын бөлүгү:",
    correctedIn: "булак мында оңдогон:",
    differsFrom: "муну менен дал келбейт:",
    disagreement: { measure, times in
      "Бул булактар бири-бирине дал келбейт: \(([measure] + times).joined(separator: ", ")). Баары"
        + " өзгөртүлбөй келтирилет."
    },
    note: "Биздин эскертүү",
    withoutFigures: "Сандан башка нерседе бири-бирине дал келбеген булактар",
    withoutFiguresRule: "Алардын маалыматтары катар турат; бири экинчисин оңдобойт.")
}
