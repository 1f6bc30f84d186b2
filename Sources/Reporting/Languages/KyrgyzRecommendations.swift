import Registry

extension Phrasebook.Overview {
  static let kyrgyz = Self(
    columns: [
      "№", "Сунуштама", "Багыт", "Канча жылдан бери аткарылбай келет", "Органдардын билдирүүсү",
      "Биздин тыянак", "Акыркы баяндаманы кандай түшүндүк", "Алшактык", "Динамикасы", "Жооптуу орган",
      "Кийинки кадам",
    ],
    yearsNote:
      "Жылдар али аткарыла элек бир жолку сунуштамалар үчүн гана эсептелет; туруктуу сунуштама ар бир"
      + " мезгил үчүн кайрадан бааланат, ага «–» коюлат.",
    divergence: Words { divergence in
      switch divergence {
      case .noClaim: "билдирүү жок"
      case .none: "жок"
      case .claimAhead: "бар: маалыматтар билдирүүнү ырастабайт"
      case .unsettled: "белгисиз: маалымат жетишсиз"
      }
    },
    divergenceNote: "Алшактык: «аткарылып жатат» дегени 1-тепкичтен, «аткарылды деп билдирилген» дегени"
      + " 3-тепкичтен тартып ырасталды деп эсептелет.",
    mixed: "ар түрдүү",
    now: "азыр")
}

extension Phrasebook.Sheet {
  static let kyrgyz = Self(
    recommendation: { "\($0)-сунуштама" },
    subject: { subject in
      let number = "\(subject.recommendation.position)-сунуштама"
      return subject.element.map { "\(number), \($0.short) элементи" } ?? number
    },
    form: "Текстинин түрү",
    nature: "Мүнөзү",
    natureName: Words { nature in
      switch nature {
      case .oneOff: "бир жолку: биротоло жабылышы мүмкүн"
      case .continuing: "туруктуу: ар бир мезгил үчүн кайрадан бааланат"
      }
    },
    themes: "Багыттары",
    lead: "Жооптуу орган",
    supporting: "Катышуучу органдар",
    relation: Words { relation in
      switch relation {
      case .carried: "өзгөртүлбөй өткөн"
      case .reworded: "башкача жазылган"
      case .split: "бөлүнгөн"
      case .merged: "бириктирилген"
      case .narrowed: "тарытылган"
      case .widened: "кеңейтилген"
      case .dropped: "алынып салынган"
      }
    },
    kin: { earlier, id, relation in
      "\(earlier ? "Мурда" : "Кийин"): Адамдарды сатуу жөнүндө \(id.edition.year)-жылкы баяндама,"
        + " \(id.position)-сунуштама (\(relation))"
    },
    askedAs: { "\($0.edition.year)-жылкы тизменин \($0.position)-сунуштамасы катары" },
    reading: "Акыркы баяндаманы кандай түшүндүк",
    claim: "Органдардын билдирүүсү",
    evidence: "Маалыматтар, ар бир факт бир жолу",
    against: "Аткарылганына каршы маалыматтар",
    onTooLittle: "таянычы азыр жетишсиз: таянган маалыматтын баасы төмөндөтүлгөн",
    baseline: "Жарыяланганга чейин (баштапкы абал)",
    earlier: "Андан мурда, отчеттук мезгилге чейин",
    progress: "Жарыялангандан кийин (аткаруунун жүрүшү)",
    whole: "Сунуштама бүтүндөй",
    approvedBy: { "бекиткен: \($0)" },
    reviewedOn: { "кайра карала турган күнү: \($0)" },
    trend: "динамикасы",
    ratedFor: { "\($0)-жылкы баяндаманын мезгили үчүн" },
    decidedBy: { ($0.count == 1 ? "чечүүчү элемент – " : "чечүүчү элементтер – ") + kyrgyzList($0) },
    decidedAsWhole: "бүтүндөй бааланган",
    unknown: { "\(kyrgyzList($0)) \($0.count == 1 ? "элементи" : "элементтери") боюнча маалымат жок" },
    raised: "бир тепкичке көтөрүлдү, анткени калган элементтердин баары 3-тепкичте же андан жогору турат",
    side: Words { side in
      switch side {
      case .inLaw: "укуктук ченемдерде"
      case .inPractice: "иш жүзүндө"
      }
    },
    essential: "негизги",
    notEssential: "негизги эмес",
    now: "азыр",
    neverClosed:
      "Туруктуу сунуштама эч качан биротоло жабылбайт: бул жерде мезгил үчүн эң жогорку тыянакты алууга"
      + " эмне керек экени айтылган.",
    nextStep: "Кийинки кадам (биздин пикир)")
}
