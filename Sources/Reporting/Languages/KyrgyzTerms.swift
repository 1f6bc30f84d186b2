import Registry

extension Phrasebook.Terms {
  static let kyrgyz = Self(
    theme: Words { theme in
      switch theme {
      case .prosecution: "Жазыктык куугунтукка алуу"
      case .protection: "Коргоо"
      case .prevention: "Алдын алуу"
      case .partnership: "Өнөктөштүк"
      }
    },
    criterion: .kyrgyz,
    criterionName: .kyrgyzInShort,
    tier: Words { tier in
      switch tier {
      case .one: "1-деңгээл"
      case .two: "2-деңгээл"
      case .watchList: "2-деңгээл: Өзгөчө көңүл бурулчу тизме (Tier 2 Watch List)"
      case .three: "3-деңгээл"
      case .specialCase: "Өзгөчө учур"
      }
    },
    waiver: Words { waiver in
      switch waiver {
      case .yes: "деңгээлди автоматтык түрдө төмөндөтүүнү кечиктирүү (waiver) колдонулган"
      case .no: "деңгээлди автоматтык түрдө төмөндөтүүнү кечиктирүү (waiver) колдонулган эмес"
      case .inferred:
        "деңгээлди автоматтык түрдө төмөндөтүүнү кечиктирүү (waiver) колдонулган, бул"
          + " тизмеде катары менен турган жылдардын санынан чыгарылды"
      }
    },
    level: Words { level in
      switch level {
      case .public: "баарына ачык"
      case .partners: "өнөктөштөр үчүн"
      case .restricted: "чектелген"
      case .sealed: "жабык"
      }
    },
    measure: Words { measure in
      switch measure {
      case .investigations: "иликтөөлөр"
      case .relatedOffenses: "адамдарды сатууга байланыштуу кылмыштар"
      case .casesReexamined: "кайра каралган иштер"
      case .casesReopened: "кайра козголгон иштер"
      case .prosecutions: "жазыктык куугунтукка алуулар"
      case .convictions: "айыптоочу өкүмдөр"
      case .sentence: "дайындалган жаза"
      case .penaltyMinimum: "эң төмөнкү жаза"
      case .penaltyMaximum: "эң жогорку жаза"
      case .victimsIdentified: "аныкталган курмандыктар"
      case .victimsPotential: "ыктымалдуу курмандыктар"
      case .victimsReferred: "жардам алууга багытталган курмандыктар"
      case .victimsAssisted: "жардам алган курмандыктар"
      case .victimsEstimated: "кызматтагы адамдар болжогон курмандыктар"
      case .victimsReporting: "мамлекеттик органдарга кайрылган курмандыктар"
      case .repatriated: "мекенине кайтарылгандар"
      case .officialsTrained: "окуудан өткөн кызматтагы адамдар"
      case .peopleReached: "иш-чаралар камтыган адамдар"
      case .events: "өткөрүлгөн иш-чаралар"
      case .hotlineContacts: "ишеним телефонуна кайрылуулар"
      case .complaints: "арыздар"
      case .moneyReturned: "кайтарылган акча"
      case .permitsCancelled: "жокко чыгарылган уруксаттар"
      case .inspectors: "инспекторлор"
      case .inspections: "текшерүүлөр"
      case .violations: "аныкталган бузуулар"
      case .measuresCarriedOut: "пландын аткарылган чаралары"
      case .foreignFunding: "чет өлкөлүк каржылоо"
      case .budget: "бюджет"
      case .councils: "координациялык кеңештер"
      case .sessions: "өткөрүлгөн жыйындар"
      case .shelters: "убактылуу жашоочу жайлар"
      case .centers: "борборлор"
      case .lists: "тизмелер"
      case .organizations: "уюмдар"
      case .regions: "аймактар"
      case .migrantsBarred: "кирүүсүнө тыюу салынган мигранттар"
      case .informalEconomy: "формалдуу эмес экономикада иштегендер"
      case .childrenInUnacceptableWork: "жол берилбеген эмгек менен алектенген балдар"
      case .watchListYears: "Өзгөчө көңүл бурулчу тизмеде турган жылдар"
      }
    })
}

extension Phrasebook.Scale {
  static let kyrgyz = Self(
    level: Words { level in
      switch level {
      case .implemented: "толук аткарылды"
      case .largelyImplemented: "негизинен аткарылды"
      case .partiallyImplemented: "бир бөлүгү аткарылды"
      case .started: "аткаруу башталды"
      case .noAction: "чара көрүлгөн жок"
      case .contrary: "сунуштамага каршы чара көрүлдү"
      case .noInformation: "маалымат жок"
      case .notApplicable: "колдонулбайт"
      }
    },
    test: Words { level in
      switch level {
      case .implemented: "Чара кабыл алынган, бүт өлкөдө колдонулат, натыйжасы маалыматтардан көрүнөт."
      case .largelyImplemented: "Чара колдонулат, майда кемчиликтери калган."
      case .partiallyImplemented:
        "Чаралардын бир бөлүгү колдонулат же чара кабыл алынган, бирок кеңири колдонулбайт."
      case .started: "Долбоор, план же алгачкы кадам бар, ал маалымат менен ырасталган."
      case .noAction: "Көрүлгөн чара изделген, бирок табылган эмес."
      case .contrary: "Көрүлгөн чара сунуштамадан алыстатат."
      case .noInformation: "Маселе каралган эмес же жооп берилген эмес; эч качан 0 деп эсептелбейт."
      case .notApplicable: "Көрсөтүлгөн себеп менен колдонулбайт; кайра карала турган күнү белгиленген."
      }
    },
    upTo: { "«\($0)» дегенден жогору эмес, айрым элементтер боюнча маалымат жок" },
    state: Words { state in
      switch state {
      case .draft: "долбоор"
      case .submitted: "каралып жатат"
      case .returned: "оңдоого кайтарылган"
      case .approved: "бекитилген"
      }
    },
    claim: Words { claim in
      switch claim {
      case .none: "эч нерсе билдирилген эмес"
      case .promised: "убада берилген"
      case .underWay: "аткарылып жатат"
      case .saysDone: "аткарылды деп билдирилген"
      case .rejects: "четке кагылган"
      }
    },
    trend: Words { trend in
      switch trend {
      case .increased: "өсүү"
      case .maintained: "өзгөрүүсүз"
      case .decreased: "төмөндөө"
      case .noData: "маалымат берилген эмес"
      }
    },
    movement: Words { movement in
      switch movement {
      case .increased: "аракеттер күчөгөн"
      case .maintained: "аракеттер мурдагы деңгээлде калган"
      case .decreased: "аракеттер азайган"
      case .mixed: "аракеттер ар түрдүү өзгөргөн"
      }
    },
    certainty: Words { certainty in
      switch certainty {
      case .explicit: "ачык айтылган"
      case .inferred: "биз чыгарган жыйынтык"
      }
    })
}

extension Phrasebook.EvidenceTerms {
  static let kyrgyz = Self(
    ungraded: "бааланган эмес",
    alleged: { sources, fact in
      switch sources {
      case []: "Ким айтканы көрсөтүлгөн эмес (далилденген эмес): \(fact)"
      case [.report]: "Баяндамада айтылышынча (далилденген эмес): \(fact)"
      case _: "\(capitalized(kyrgyzList(sources.map(name)))) айтымында (далилденген эмес): \(fact)"
      }
    },
    reliability: Words { grade in
      switch grade {
      case .a: "толук ишенимдүү"
      case .b: "адатта ишенимдүү"
      case .c: "жетишерлик ишенимдүү"
      case .d: "адатта ишенимсиз"
      case .e: "ишенимсиз"
      case .f: "аныктоого болбойт"
      }
    },
    credibility: Words { grade in
      switch grade {
      case .confirmed: "башка булак ырастаган"
      case .probable: "чындыкка жакын"
      case .possible: "чын болушу мүмкүн"
      case .doubtful: "күмөндүү"
      case .improbable: "чындыкка коошпойт"
      case .unjudged: "аныктоого болбойт"
      }
    },
    ownerKind: Words { kind in
      switch kind {
      case .government: "мамлекет"
      case .ngo: "бейөкмөт уюм"
      case .internationalOrganization: "эл аралык уюм"
      case .media: "жалпыга маалымдоо каражаты"
      case .academia: "илим"
      case .other: "башка"
      }
    },
    kind: Words { kind in
      switch kind {
      case .law: "мыйзам"
      case .policy: "мамлекеттик саясат"
      case .statistic: "статистика"
      case .judgment: "сот чечими"
      case .training: "окутуу"
      case .service: "кызмат көрсөтүү"
      case .report: "баяндама"
      case .news: "жаңылык"
      case .testimony: "күбөнүн айтканы"
      case .narrative: "сүрөттөмө"
      }
    },
    stance: Words { stance in
      switch stance {
      case .supports: "пайдасына"
      case .contradicts: "каршы"
      case .context: "жалпы абал"
      }
    },
    entries: { "\($0) маалымат" },
    fromOwners: { entries, owners, copies in
      "булактардын \(owners) ээсинен \(entries) маалымат"
        + (copies == 0
          ? "" : "; дагы \(copies) маалымат булардын бирин гана кайталайт, ошондуктан эсепке кирбейт")
    })

  private static func capitalized(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func name(of source: Attribution) -> String {
    switch source {
    case .government: "өкмөттүн"
    case .ngo: "бейөкмөт уюмдардын"
    case .internationalOrganization: "эл аралык уюмдардын"
    case .experts: "эксперттердин"
    case .advocates: "курмандыктардын укуктарын коргоочулардын"
    case .media: "жалпыга маалымдоо каражаттарынын"
    case .report: "баяндаманы түзүүчүлөрдүн"
    }
  }
}
