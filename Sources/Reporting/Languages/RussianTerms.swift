import Registry

extension Phrasebook.Terms {
  static let russian = Self(
    theme: Words { theme in
      switch theme {
      case .prosecution: "Уголовное преследование"
      case .protection: "Защита"
      case .prevention: "Предупреждение"
      case .partnership: "Партнёрство"
      }
    },
    criterion: .russian,
    criterionName: .russianInShort,
    tier: Words { tier in
      switch tier {
      case .one: "Уровень 1"
      case .two: "Уровень 2"
      case .watchList: "Уровень 2, список наблюдения (Tier 2 Watch List)"
      case .three: "Уровень 3"
      case .specialCase: "Особый случай"
      }
    },
    waiver: Words { waiver in
      switch waiver {
      case .yes: "с отсрочкой автоматического понижения (waiver)"
      case .no: "отсрочка автоматического понижения (waiver) не применялась"
      case .inferred: "с отсрочкой автоматического понижения (waiver) – вывод из числа лет подряд в списке"
      }
    },
    level: Words { level in
      switch level {
      case .public: "для всех"
      case .partners: "для партнёров"
      case .restricted: "ограниченный доступ"
      case .sealed: "закрытый доступ"
      }
    },
    measure: Words { measure in
      switch measure {
      case .investigations: "расследования"
      case .relatedOffenses: "преступления, связанные с торговлей людьми"
      case .casesReexamined: "пересмотренные дела"
      case .casesReopened: "возобновлённые дела"
      case .prosecutions: "уголовные преследования"
      case .convictions: "обвинительные приговоры"
      case .sentence: "назначенное наказание"
      case .penaltyMinimum: "минимальное наказание"
      case .penaltyMaximum: "максимальное наказание"
      case .victimsIdentified: "выявленные жертвы"
      case .victimsPotential: "потенциальные жертвы"
      case .victimsReferred: "жертвы, направленные за помощью"
      case .victimsAssisted: "жертвы, получившие помощь"
      case .victimsEstimated: "жертвы по оценке должностных лиц"
      case .victimsReporting: "жертвы, обратившиеся в государственные органы"
      case .repatriated: "возвращённые на родину"
      case .officialsTrained: "обученные должностные лица"
      case .peopleReached: "люди, охваченные мероприятиями"
      case .events: "проведённые мероприятия"
      case .hotlineContacts: "обращения на горячую линию"
      case .complaints: "жалобы"
      case .moneyReturned: "возвращённые деньги"
      case .permitsCancelled: "аннулированные разрешения"
      case .inspectors: "инспекторы"
      case .inspections: "проверки"
      case .violations: "выявленные нарушения"
      case .measuresCarriedOut: "выполненные меры плана"
      case .foreignFunding: "иностранное финансирование"
      case .budget: "бюджет"
      case .councils: "координационные советы"
      case .sessions: "проведённые заседания"
      case .shelters: "приюты"
      case .centers: "центры"
      case .lists: "перечни"
      case .organizations: "организации"
      case .regions: "регионы"
      case .migrantsBarred: "мигранты, которым запрещён въезд"
      case .informalEconomy: "занятые в неформальной экономике"
      case .childrenInUnacceptableWork: "дети, занятые недопустимым трудом"
      case .watchListYears: "годы в списке наблюдения"
      }
    })
}

extension Phrasebook.Scale {
  static let russian = Self(
    level: Words { level in
      switch level {
      case .implemented: "выполнена полностью"
      case .largelyImplemented: "выполнена в основном"
      case .partiallyImplemented: "выполнена частично"
      case .started: "выполнение начато"
      case .noAction: "меры не приняты"
      case .contrary: "приняты противоположные меры"
      case .noInformation: "нет сведений"
      case .notApplicable: "неприменимо"
      }
    },
    test: Words { level in
      switch level {
      case .implemented: "Мера принята и применяется по всей стране, её результат виден из данных."
      case .largelyImplemented: "Мера применяется, остались небольшие пробелы."
      case .partiallyImplemented: "Применяется часть мер, либо мера принята, но широко не применяется."
      case .started: "Есть проект, план или первый шаг, подтверждённый сведениями."
      case .noAction: "Принятые меры искали, но не нашли."
      case .contrary: "Принятая мера уводит в сторону от рекомендации."
      case .noInformation: "Вопрос не изучался или ответа не было; никогда не считается нулём."
      case .notApplicable: "Неприменимо по указанной причине; назначен день, когда вопрос рассмотрят снова."
      }
    },
    upTo: { "не выше «\($0)», по части элементов нет сведений" },
    state: Words { state in
      switch state {
      case .draft: "проект"
      case .submitted: "на рассмотрении"
      case .returned: "на доработке"
      case .approved: "утверждён"
      }
    },
    claim: Words { claim in
      switch claim {
      case .none: "ничего не заявлено"
      case .promised: "обещано"
      case .underWay: "выполняется"
      case .saysDone: "заявлено о выполнении"
      case .rejects: "отклонено"
      }
    },
    trend: Words { trend in
      switch trend {
      case .increased: "рост"
      case .maintained: "без изменений"
      case .decreased: "спад"
      case .noData: "сведения не представлены"
      }
    },
    movement: Words { movement in
      switch movement {
      case .increased: "усилия возросли"
      case .maintained: "усилия на прежнем уровне"
      case .decreased: "усилия сократились"
      case .mixed: "усилия изменились неоднозначно"
      }
    },
    certainty: Words { certainty in
      switch certainty {
      case .explicit: "сказано прямо"
      case .inferred: "выведено нами"
      }
    })
}

extension Phrasebook.EvidenceTerms {
  static let russian = Self(
    ungraded: "без оценки",
    alleged: { sources, fact in
      switch sources {
      case []: "Кем утверждается, не указано (не доказано): \(fact)"
      case [.report]: "Как утверждается в Докладе (не доказано): \(fact)"
      case _: "По утверждению \(russianList(sources.map(name))) (не доказано): \(fact)"
      }
    },
    reliability: Words { grade in
      switch grade {
      case .a: "полностью надёжен"
      case .b: "как правило, надёжен"
      case .c: "довольно надёжен"
      case .d: "как правило, ненадёжен"
      case .e: "ненадёжен"
      case .f: "оценить нельзя"
      }
    },
    credibility: Words { grade in
      switch grade {
      case .confirmed: "подтверждено другим источником"
      case .probable: "вероятно, верно"
      case .possible: "возможно, верно"
      case .doubtful: "сомнительно"
      case .improbable: "неправдоподобно"
      case .unjudged: "оценить нельзя"
      }
    },
    ownerKind: Words { kind in
      switch kind {
      case .government: "государство"
      case .ngo: "НПО"
      case .internationalOrganization: "международная организация"
      case .media: "СМИ"
      case .academia: "наука"
      case .other: "другое"
      }
    },
    kind: Words { kind in
      switch kind {
      case .law: "закон"
      case .policy: "государственная политика"
      case .statistic: "статистика"
      case .judgment: "судебное решение"
      case .training: "обучение"
      case .service: "услуга"
      case .report: "доклад"
      case .news: "новость"
      case .testimony: "свидетельство"
      case .narrative: "описание"
      }
    },
    stance: Words { stance in
      switch stance {
      case .supports: "за"
      case .contradicts: "против"
      case .context: "контекст"
      }
    },
    entries: { russianCount($0, "сведение", "сведения", "сведений") },
    fromOwners: { entries, owners, copies in
      "\(russianCount(entries, "сведение", "сведения", "сведений")) от"
        + " \(russianCount(owners, "владельца", "владельцев", "владельцев"))"
        + (copies == 0
          ? ""
          : "; ещё \(copies) лишь \(copies % 10 == 1 && copies % 100 != 11 ? "повторяет" : "повторяют") одно"
            + " из них и в счёт не \(copies % 10 == 1 && copies % 100 != 11 ? "идёт" : "идут")")
    })

  private static func name(of source: Attribution) -> String {
    switch source {
    case .government: "правительства"
    case .ngo: "НПО"
    case .internationalOrganization: "международных организаций"
    case .experts: "экспертов"
    case .advocates: "защитников прав жертв"
    case .media: "СМИ"
    case .report: "составителей Доклада"
    }
  }
}
