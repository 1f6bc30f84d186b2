extension Glossary {
  /// The words of this field, as the records use them.
  static let standard = Glossary(allTerms)

  static let allTerms = people + justice + help + work + state

  private static let people: [Term] = [
    Term("victim", "survivor", ru: "жертва", ky: "курмандык"),
    Term("injured party", ru: "потерпевший", ky: "жабырлануучу"),
    Term("trafficking", ru: "торговля людьми", ky: "адамдарды сатуу", "адам сатуу"),
    Term("trafficker", ru: "торговец людьми", "торговцы людьми", ky: "адам сатуучу", "адамдарды сатуучу"),
    Term(
      "child", "children", "minor", ru: "ребёнок", "дети", "детей", "несовершеннолетний", ky: "бала", "балдар"
    ),
    Term("woman", "women", ru: "женщина", "женщин", ky: "аял"),
    Term("migrant", ru: "мигрант", ky: "мигрант"),
    Term("foreign", ru: "иностранный", "иностранец", ky: "чет өлкөлүк"),
    Term("witness", ru: "свидетель", ky: "күбө"),
    Term("official", ru: "должностное лицо", "должностные лица", ky: "кызматтагы адам", "кызмат адамы"),
    Term("judge", ru: "судья", ky: "судья"),
    Term("prosecutor", ru: "прокурор", ky: "прокурор"),
    Term("employer", ru: "работодатель", ky: "иш берүүчү"),
    Term("vulnerable", ru: "уязвимый", ky: "аялуу"),
  ]

  private static let justice: [Term] = [
    Term("investigation", "investigate", ru: "расследование", ky: "иликтөө", "тергөө"),
    Term("prosecution", "prosecute", ru: "уголовное преследование", ky: "жазыктык куугунтук"),
    Term("conviction", "convict", ru: "обвинительный приговор", "осуждение", ky: "айыптоочу өкүм", "соттоо"),
    Term("sentence", "punishment", "penalty", ru: "наказание", ky: "жаза"),
    Term("prison", "imprisonment", ru: "лишение свободы", "тюрьма", ky: "эркинен ажыратуу", "түрмө"),
    Term("complicity", "complicit", ru: "соучастие", "причастность", ky: "шериктик"),
    Term("corruption", ru: "коррупция", ky: "коррупция"),
    Term("court", ru: "суд", ky: "сот"),
    Term("police", ru: "милиция", "полиция", ky: "милиция"),
    Term("law enforcement", ru: "правоохранительный", ky: "укук коргоо"),
    Term("law", "legislation", ru: "закон", ky: "мыйзам"),
    Term("criminal code", ru: "уголовный кодекс", ky: "кылмыш-жаза кодекси"),
    Term("article", ru: "статья", ky: "берене"),
    Term("testimony", ru: "показания", ky: "көрсөтмө"),
    Term("non-punishment", "non-penalization", ru: "ненаказание", ky: "жазалабоо"),
    Term("compensation", "restitution", ru: "компенсация", "возмещение", ky: "компенсация", "ордун толтуруу"),
    Term("deportation", ru: "депортация", "выдворение", ky: "депортация"),
  ]

  private static let help: [Term] = [
    Term("identification", "identify", "identified", ru: "выявление", ky: "аныктоо"),
    Term("referral", ru: "перенаправление", ky: "кайра багыттоо"),
    Term("mechanism", ru: "механизм", ky: "механизм"),
    Term("procedure", ru: "процедура", "порядок", ky: "жол-жобо"),
    Term("guideline", ru: "руководство", "инструкция", ky: "колдонмо", "нускама"),
    Term("protection", ru: "защита", ky: "коргоо"),
    Term("assistance", ru: "помощь", ky: "жардам"),
    Term("shelter", ru: "приют", "убежище", ky: "баш калкалоочу", "башпаана"),
    Term("crisis center", ru: "кризисный центр", ky: "кризистик борбор"),
    Term(
      "legal aid", "legal assistance", ru: "юридическая помощь", ky: "юридикалык жардам", "укуктук жардам"),
    Term("psychological", ru: "психологический", ky: "психологиялык"),
    Term("rehabilitation", ru: "реабилитация", ky: "реабилитация"),
    Term("hotline", "helpline", ru: "горячая линия", ky: "ишеним телефону"),
    Term("interview", ru: "опрос", "интервью", ky: "сурамжылоо", "маектешүү"),
    Term("training", "train", ru: "обучение", ky: "окутуу"),
    Term("prevention", ru: "предупреждение", "профилактика", ky: "алдын алуу"),
    Term("awareness", ru: "информирование", "осведомлённость", ky: "маалымдоо"),
    Term("orphanage", ru: "детский дом", "интернат", ky: "балдар үйү", "интернат"),
    Term("school", ru: "школа", ky: "мектеп"),
  ]

  private static let work: [Term] = [
    Term(
      "forced labor", "forced labour", ru: "принудительный труд", ky: "мажбурлап иштетүү", "аргасыз эмгек"),
    Term("labor", "labour", ru: "труд", "трудовой", ky: "эмгек"),
    Term("exploitation", ru: "эксплуатация", ky: "эксплуатация"),
    Term("recruitment", "recruiter", ru: "вербовка", "трудовой наём", ky: "жалдоо"),
    Term("migration", ru: "миграция", ky: "миграция"),
    Term("inspection", "inspector", ru: "инспекция", "инспектор", ky: "инспекция", "инспектор"),
    Term("debt bondage", ru: "долговая кабала", ky: "карыздык кулчулук"),
    Term("prostitution", ru: "проституция", ky: "сойкулук"),
    Term("begging", ru: "попрошайничество", ky: "кайырчылык"),
    Term("bride kidnapping", ru: "похищение невест", ky: "ала качуу"),
    Term("border", ru: "граница", "пограничный", ky: "чек ара"),
  ]

  private static let state: [Term] = [
    Term("government", ru: "правительство", ky: "өкмөт"),
    Term("ministry", ru: "министерство", ky: "министрлик"),
    Term("parliament", ru: "парламент", "Жогорку Кенеш", ky: "парламент", "Жогорку Кеңеш"),
    Term("civil society", ru: "гражданское общество", ky: "жарандык коом"),
    Term("NGO", ru: "НПО", "неправительственный", ky: "БӨУ", "өкмөттүк эмес"),
    Term("action plan", "national plan", ru: "план действий", "национальный план", ky: "улуттук план"),
    Term("coordination", ru: "координация", ky: "координация"),
    Term("funding", "budget", ru: "финансирование", "бюджет", ky: "каржылоо", "бюджет"),
    Term("statistics", "data", ru: "статистика", "данные", ky: "статистика", "маалымат"),
    Term("evidence", ru: "доказательство", ky: "далил"),
    Term("recommendation", ru: "рекомендация", ky: "сунуштама", "сунуш"),
    Term("tier", ru: "уровень", "уровня", ky: "деңгээл"),
    Term("watch list", ru: "список наблюдения", ky: "өзгөчө көңүл"),
  ]
}
