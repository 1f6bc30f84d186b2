import Narrative
import Registry
import Reporting

extension NarrativeWords {
  static let kyrgyz = NarrativeWords(
    notice: kyrgyz, fault: kyrgyz, rule: kyrgyz, list: kyrgyz,
    summary: Summary(
      language: { ["en": "англисче", "ru": "орусча", "ky": "кыргызча"][$0.rawValue] ?? $0.rawValue },
      run: { "катары менен \($0) жыл" },
      recommendations: { "\($0) сунуштама (\($2)), бөлүктөрүнүн саны: \($1)" },
      statements: { "\($0) айтылган пикир, көрсөткүчтөр: \($1), сунуштамаларга байланыштар: \($2)" },
      lineage: { "алардын мурунку тизмени уланткандары: \($0) (анда \($1))" },
      written: { "сунушталган жазуулар \($0) папкасына жазылды; \($1) барагын катар окуңуз" },
      next: { "андан кийин: tierwatch import \($0) --accept" }),
    page: Page(
      title: { "Сунушталган жазуулар: \($0)" },
      introduction:
        "Бул жерде азырынча бир да жазуу жок. Ар бир сунуш кайсы сөздөрдөн түзүлсө, ошолордун жанында турат. Жазуу файлдарындагы"
        + " катаны оңдоп, ашыгын алып салып, калганын кабыл алыңыз.",
      notices: "Бул текст жөнүндө билүү керек", text: "Текст", drafts: "Сунуштар",
      recommendations: "Сунуштамалар",
      lineage: "Мурунку тизмеден", elements: "Бөлүктөрү", area: "Чөйрө", direction: "Багыты",
      stage: "Баскычы",
      said: "Ким айтат", event: "Качан", figures: "Көрсөткүчтөр", links: "Эмнеге тиешелүү", why: "Эмне үчүн",
      none: "жок",
      notAvailable: "маалымат жок", score: { "\($0) %" }, compared: { "\($0) менен салыштырганда (\($1))" },
      changed: { gone, added in
        [
          gone.isEmpty ? "" : "кеткени: \(gone.joined(separator: ", "))",
          added.isEmpty ? "" : "кошулганы: \(added.joined(separator: ", "))",
        ]
        .filter { !$0.isEmpty }.joined(separator: "; ")
      },
      accept: { "Баары каралып чыкканда: \($0)" }),
    score: Score(
      part: { part in
        switch part {
        case .recommendations: "Сунуштамалар"
        case .sentences: "Сүйлөмдөр"
        case .areas: "Аракет чөйрөлөрү"
        case .directions: "Багыты"
        case .figures: "Көрсөткүчтөр"
        case .links: "Тиешелүү сунуштама"
        }
      },
      head: "Эмне", right: "Туура", wanted: "Жазууларда", drafted: "Сунушта", recall: "Толуктугу",
      precision: "Тактыгы",
      linkPrecision: "Сунушталган байланыштардын жазууларда бар үлүшү",
      difference: { "жазууда \($0), сунушта \($1)" }))

  private static func kyrgyz(_ notice: Notice) -> String {
    switch notice {
    case .empty: "файлда текст жок"
    case .readInPart(let read, let all):
      "\(all) МБ файлдын биринчи \(read) МБ гана окулду: мынчалык узун баяндама болбойт; өз өлкөңүздүн бөлүмүн кесип алыңыз"
    case .notUTF8(let count, let first, let isOld):
      "UTF-8 эмес байттардын саны: \(count), биринчилери: \(first.map(kyrgyz).joined(separator: ", "))"
        + (isOld
          ? "; Windows-1251 окшойт: --encoding windows-1251 менен байкап көрүңүз"
          : "; файлды UTF-8 түрүндө сактаңыз")
    case .mixedScripts(let words):
      "латын жана кирилл тамгалары аралашкан сөздөр: \(words); бир алфавит менен окулду"
    case .takenApart(let letters):
      "эки бөлүк болуп жазылган тамгалар (й ордуна и жана белги): \(letters); бириктирилди"
    case .softHyphens(let count): "жумшак ташымалдар: \(count); алынып салынды"
    case .unknownLanguage: "текст бул жерде сөздүгү жок тилде; кыргызча, орусча жана англисче сөздүктөр бар"
    case .notANarrative:
      "өлкө баяндамасына окшобойт: бир да бөлүм жок, адамдарды сатуу жөнүндө сөз дээрлик жок"
    case .sectionsMissing(let sections):
      "табылбаган бөлүмдөр: \(sections.map { $0.words(in: .kyrgyz) }.joined(separator: ", "))"
    case .noRecommendations: "сунуштамалардын тизмеси табылган жок"
    case .listTooLong(let found, let drafted):
      "табылган сунуштамалар: \(found); аталыштар \(drafted) сунуштамага гана жетет, ошолор гана түзүлдү"
    case .noCountry: "текст кайсы өлкө жөнүндө экени көрүнбөйт"
    case .noYear: "басылышты аныктоочу жыл текстте жок"
    case .otherCountry(let found, let asked):
      "аталышта \(asked) эмес, \(found) өлкөсү турат; сунуштар \(asked) үчүн түзүлдү"
    }
  }

  private static func kyrgyz(_ byte: Notice.InvalidByte) -> String {
    "\(byte.line)-сапта \(byte.offset + 1)-байт (\(byte.hexadecimal))"
  }

  private static func kyrgyz(_ fault: NarrativeFault) -> String {
    switch fault {
    case .missing(let path): "\(path): окулбайт; текст файлынын жолун көрсөтүңүз"
    case .nothingDrafted(let path): "\(path): сунуш түзө турган эч нерсе жок; өлкө баяндамасынын тексти керек"
    case .editionNeeded(let country, let year):
      "өлкө же жыл белгисиз; басылышты жазыңыз, мисалы --edition \(country.edition(year))"
    case .lexicon(let fault, let path): "\(path):\(fault.line): \(kyrgyz(fault.what))"
    case .notUTF8(let path): "\(path): UTF-8 эмес; файлды UTF-8 түрүндө сактаңыз"
    case .nothingToCompare(let edition):
      "\(edition): жазууларда анын сунуштамалары да, баяндамасынан алынган маалымат да жок"
    }
  }

  private static func kyrgyz(_ what: LexiconFault.What) -> String {
    switch what {
    case .noLanguage: "биринчи сап 'language: ky', ru же en болушу керек; аны жазыңыз"
    case .unknownKey(let key): "'\(key)' деген ачкыч жок; программанын сөздүктөрүндөгү ачкычтарды алыңыз"
    case .noWords(let key): "'\(key)' ачкычында сөз жок; жазыңыз же сапты алып салыңыз"
    case .meetsAnything(let pattern):
      "'\(pattern)' үлгүсү каалаган сөзгө туура келүүчү белгиден башталат; сөздөн баштаңыз"
    }
  }

  private static func kyrgyz(_ shape: NarrativeReading.ListShape) -> String {
    switch shape {
    case .bulletLines: "ар бири өз сабында"
    case .bullets: "абзац ичиндеги белгилер"
    case .numbers: "абзац ичиндеги номерлер"
    case .semicolons: "үтүрлүү чекиттер менен бир сүйлөм"
    case .paragraphs: "ар бири өз абзацында"
    case .sentences: "ар бири өз сүйлөмүндө"
    }
  }

  private static func kyrgyz(_ rule: Rule) -> String {
    switch rule {
    case .areaByWords: "чөйрө сөздөрү боюнча"
    case .areaBySection: "чөйрө бөлүмү боюнча"
    case .noArea: "чөйрөнү көрсөткөн сөз жок"
    case .noReport: "маалымат келбегени айтылат"
    case .noFigures: "сандык маалымат жоктугу айтылат"
    case .unknownNumber: "сан белгисиз экени айтылат"
    case .effortsNotIncreased: "баяндаманын тыянагы: аракеттер өскөн жок"
    case .effortsIncreased: "баяндаманын тыянагы: аракеттер өстү"
    case .verdict: "баяндаманын стандарттар жөнүндөгү тыянагы"
    case .earlierPeriod: "мурунку мезгил жөнүндө"
    case .lawDescribed: "мыйзам баяндалат"
    case .lawFallsShort: "мыйзам жетишсиз"
    case .negated: "бир нерсе жасалбаганы айтылат"
    case .reduced: "азаюу же токтотуу жөнүндө"
    case .problem: "көйгөй жөнүндө"
    case .mixed: "аракеттердин бири өсүп, бири азайганы жөнүндө"
    case .carriedOn: "мурункудай уланганы жөнүндө"
    case .increased: "өсүү же жаңы нерсе жөнүндө"
    case .done: "жасалган иш жөнүндө"
    case .drafted: "долбоор жөнүндө"
    case .intended: "ниет жөнүндө"
    case .doneByOthers: "бийликтен башкалар жасаган"
    case .comparisonHigher: "көрсөткүч мурункудан жогору"
    case .comparisonLower: "көрсөткүч мурункудан төмөн"
    case .comparisonEqual: "көрсөткүч мурункудай"
    case .partsTold: "жалпы сандын бөлүктөрү"
    case .nothingTold: "багытты көрсөткөн сөз жок"
    }
  }
}
