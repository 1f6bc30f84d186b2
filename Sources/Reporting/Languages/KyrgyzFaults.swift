import Registry

extension Phrasebook.Faults {
  static let kyrgyz: Self = Self(
    kind: Words { kind in
      switch kind {
      case .country: "өлкө"
      case .body: "орган"
      case .owner: "булактын ээси"
      case .source: "булак"
      case .edition: "басылыш"
      case .placement: "деңгээл"
      case .recommendation: "сунуштама"
      case .evidence: "маалымат"
      case .statusUpdate: "абал"
      case .commentary: "түшүндүрмө"
      case .decision: "чечим"
      case .author: "автор"
      }
    },
    fault: kyrgyz,
    personalData: Words { data in
      switch data {
      case .personalNumber: "жеке номерге (ПИН)"
      case .identityDocument: "паспорттун же ким экенин тастыктаган күбөлүктүн номерине"
      case .telephoneNumber: "телефон номерине"
      case .emailAddress: "электрондук почтанын дарегине"
      case .messengerHandle: "мессенджердеги же социалдык тармактагы атка же баракчага"
      case .streetAddress: "үйдүн дарегине"
      case .coordinates: "жердин координаттарына"
      case .birthDate: "туулган күнгө"
      }
    },
    caution: kyrgyz, place: { "'\($0.field)', \($0.sentence)-сүйлөм" })

  private static func kyrgyz(_ caution: Caution) -> (what: String, remedy: String) {
    switch caution {
    case .personalName:
      (
        "бул жерде белгилүү кызмат адамдарынын да, мыйзам авторлорунун да арасында жок ысым",
        "ысымдын ордуна ролун жазыңыз, мисалы «тергөөчү»"
      )
    case .personInVillage:
      (
        "жашы, айылы жана күнү чогуу айтылган",
        "бирин гана калтырыңыз же жаш тобун, облусту жана чейректи жазыңыз"
      )
    case .childWithPlace: ("бала жана жер чогуу айтылган", "жерди алып салыңыз же облусун гана атаңыз")
    case .labelledReturnee:
      (
        "чыр-чатак аймагынан кайткандар курмандык же экстремист деп аталган",
        "алар үчүн же аларга каршы эмне кылынганын жазып, өздөрүн «кайтып келгендер» деп атаңыз"
      )
    case .identifyingPlace:
      (
        "адамды таанытып коё турган жер: аталышы бар оорукана же баш калкалоо жайы, айылдагы бир киши",
        "облусун гана атаңыз"
      )
    case .exactAge:
      (
        "ачык эмес жазууда так жашы айтылган", "жаш тобун жазыңыз: 0–11, 12–17, 18–24, 25–44 же 45+"
      )
    case .narrowPlace: ("ачык эмес жазууда облустан тар жер айтылган", "облусун гана атаңыз")
    }
  }

  private static func kyrgyz(_ fault: Fault) -> (what: String, remedy: String) {
    switch fault {
    case .penNamesAlike(let other):
      (
        "лакап атты көрүнүшү боюнча «\(other)» деген аттан ажыратууга болбойт",
        "чаташпай турган башка ат тандаңыз"
      )
    case .loweringRaises(let level):
      (
        "суралган деңгээл «\(Phrasebook.Terms.kyrgyz.level(level))», ал азыркыдан төмөн эмес",
        "'lowering.to' талаасына төмөнүрөөк деңгээл жазыңыз же суроону алып салыңыз"
      )
    case .loweringWithoutWords:
      (
        "аз кишиге жазылган сөздөрдү баарына ачуу суралган",
        "'lowering.fact' талаасына баары окуй турган сөздөрдү жазыңыз"
      )
    case .approverIsTheAuthor:
      (
        "тыянак бекитилген, бирок ким бекиткени жазылган эмес же бекиткен – автордун өзү",
        "'approver' талаасына башка лакап ат жазыңыз же 'state: submitted' коюңуз"
      )
    case .noAuthor: ("автору көрсөтүлгөн эмес", "'author' талаасына лакап ат жазыңыз")
    case .unknownBody(let body):
      ("реестрде \(body) деген орган жок", "аны 'bodies' тизмесине кошуңуз же атын оңдоңуз")
    case .unknownCitation(let entry):
      ("реестрде жок маалыматка таянат: \(entry)", "атын оңдоңуз же адегенде ошол маалыматты кошуңуз")
    case .commentaryWithoutEdition(let edition), .decisionWithoutEdition(let edition):
      ("реестрде \(edition) деген басылыш жок", "атын оңдоңуз же адегенде басылышты кошуңуз")
    case .moreOpenThanSource(let level):
      (
        "булагына караганда ачык (булагынын деңгээли «\(Phrasebook.Terms.kyrgyz.level(level))»)",
        "'sensitivity: \(level.rawValue)' деп жазыңыз же ачык айтыла турган булакты көрсөтүңүз"
      )
    case .confirmedByNobody(let entry):
      (
        "аныктыгы 1 деп бааланган, бирок муну башка ээнин булагы ырастабайт",
        "2 деп баалаңыз же ырастаган маалыматты 'corroborates: [\(entry)]' менен кошуңуз"
      )
    case .findingWithoutPeriod(let own):
      (
        "туруктуу сунуштама боюнча тыянакта 'period' жок",
        "кайсы басылыштын мезгили бааланганын жазыңыз, мисалы 'period: \(own)'"
      )
    case .strayElement(let element, let recommendation):
      (
        "\(element) элементи эки жолу жазылган же башка сунуштаманын аты менен аталган",
        "элементтерди ирети менен атаңыз: \(recommendation)a, \(recommendation)b ж.б."
      )
    case .strayContinuation(let continued, let element):
      (
        "\(element) элементи \(continued) элементин улантат, бирок ал реестрде жок же 'lineage' ага алып барбайт",
        "'lineage' алып барган сунуштаманын элементин атаңыз же 'lineage' талаасын толуктаңыз"
      )
    case .unknownSubject(.recommendation(let id)):
      ("реестрде \(id) деген сунуштама жок", "атын оңдоңуз же адегенде сунуштаманы кошуңуз")
    case .unknownSubject(.element(let id)):
      ("реестрде \(id) деген элемент жок", "атын оңдоңуз же адегенде элементти кошуңуз")
    case .foreignLink(let subject, let source):
      (
        "\(subject) тууралуу жазылган, бирок булагы (\(source)) башка өлкөнүкү",
        "булакты \(subject.recommendation.edition.country) үчүн да жазып, ошону көрсөтүңүз"
      )
    case .foreignCitation(let entry, let country):
      ("башка өлкө (\(country)) тууралуу маалыматка таянат: \(entry)", "өз өлкөсүнүн маалыматын көрсөтүңүз")
    case .unknownInFigure(let entry):
      ("көрсөткүчтө реестрде жок маалымат аталган: \(entry)", "реестрде бар маалыматты атаңыз")
    case .findingOnTheWhole(let recommendation, let elements):
      (
        "тыянак \(recommendation) сунуштамасына бүтүндөй чыгарылган, бирок анын элементтери бар",
        "элементтердин бирине чыгарыңыз: \(listed(elements))"
      )
    case .highFindingWithoutPractice:
      (
        "мындай жогору тыянакка чара колдонулганын же натыйжасын көрсөткөн, C3 же андан жакшы бааланган маалымат керек, ал жок",
        "ошондой маалыматты көрсөтүңүз же тыянакты «бир бөлүгү аткарылды» (partiallyImplemented) деңгээлине түшүрүңүз"
      )
    case .findingOnTooLittle:
      (
        "тыянактын таянычы азыр жетишсиз: ал таянган маалыматтын баасы төмөндөтүлгөн",
        "C3 же андан жакшы бааланган башка маалыматты көрсөтүңүз же жаңы, төмөнүрөөк тыянак чыгарыңыз"
      )
    case .circularLineage(let names):
      (
        "сунуштамалардын байланышы тегерек болуп калган: \(walk(names))",
        "артка алып барган байланышты алып салыңыз"
      )
    case .strayLineage(let ancestor):
      (
        "'lineage' талаасында \(ancestor) аталган: ал реестрде жок, башка өлкөнүкү же мурунку басылыштан эмес",
        "мурунку басылыштын сунуштамасын атаңыз"
      )
    case .notApplicableForEver:
      (
        "«колдонулбайт» (notApplicable) деп коюлган, бирок кайра карала турган күнү жок",
        "ал күндү 'reviewBy' талаасына жазыңыз"
      )
    case .foreignPeriod(let period, let own):
      (
        "\(period) мезгили бааланган, бирок ал башка өлкөнүкү",
        "өз өлкөсүнүн мезгилин көрсөтүңүз, мисалы \(own)-\(period.year)"
      )
    case .unknownPlace(let place, let country, let regions):
      (
        "\(country) өлкөсүндө \(place) деген аймак жок",
        regions.isEmpty
          ? "адегенде өлкөнү аймактары менен кошуңуз" : "булардын бирин жазыңыз: \(listed(regions))"
      )
    case .readingOfNoLaterReport(let edition, let own):
      (
        "\(edition) басылышы аталган, бирок ал ошол эле өлкө тууралуу кийинки баяндама эмес",
        "окулган басылышты атаңыз, мисалы \(own.country)-\(own.year + 1)"
      )
    case .recommendationWithoutEdition(let edition):
      ("реестрде \(edition) деген басылыш жок", "аны 'edition' талаасына кошуңуз")
    case .noEssentialElement:
      (
        "элементтердин бири да негизги деп белгиленген эмес",
        "жыйынтыкты чечкен элементтерге 'essential: true' коюңуз"
      )
    case .unknownRelation(let entry):
      (
        "'restates', 'corroborates' же 'disagreesWith' талаасында \(entry) аталган: ал реестрде жок же ушул жазуунун өзү",
        "реестрдеги башка маалыматты атаңыз"
      )
    case .circularRestatement(let names):
      (
        "маалыматтар бири-бирин тегерете кайталайт: \(walk(names))",
        "кийинкилери биринчисин кайталасын"
      )
    case .unknownSource(let source):
      ("реестрде \(source) деген булак жок", "аны 'sources' тизмесине кошуңуз же атын оңдоңуз")
    case .unknownOwner(let owner):
      ("реестрде \(owner) деген ээ жок", "аны 'owners' тизмесине кошуңуз же атын оңдоңуз")
    case .circularOwnership(let names):
      (
        "ээлер бири-бирине тегерете кирет: \(walk(names))",
        "баарынын артында турган ээден 'partOf' талаасын алып салыңыз"
      )
    case .emptyText(let text):
      ("текст бош: \(name(of: text))", "жок дегенде бир тилде бир сүйлөм жазыңыз")
    case .personalData(let data, let place):
      (
        "\(kyrgyz.place(place)): текстте \(kyrgyz.personalData(data)) окшогон нерсе бар",
        "аны алып салыңыз; адам тууралуу эмес, система тууралуу жазыңыз"
      )
    case .caution(let caution, let place):
      (
        "\(kyrgyz.place(place)): адамды көрсөтүп коюшу мүмкүн: \(kyrgyz(caution).what)",
        "\(kyrgyz(caution).remedy); же эмне үчүн калтырса болорун '--warnings-because' менен айтыңыз"
      )
    case .earlyWatchList:
      (
        "Өзгөчө көңүл бурулчу тизме деп жазылган, бирок 2004-жылга чейин мыйзамда ал болгон эмес",
        "1, 2 же 3 деп жазыңыз"
      )
    case .dueBeforeDecided(let day):
      (
        "мөөнөтү чечим кабыл алынган күндөн (\(day)) мурун бүтөт",
        "'due' талаасына ошол күндү же андан кийинкини жазыңыз"
      )
    case .closedBeforeDecided(let day):
      (
        "чечим кабыл алынган күндөн (\(day)) мурун жабылган",
        "'on' талаасына ошол күндү же андан кийинкини жазыңыз"
      )
    case .doneUnshown:
      (
        "чечим аткарылды деп белгиленген, бирок муну эч нерсе ырастабайт",
        "'note' талаасына бир сүйлөм жазыңыз же 'evidence' талаасына маалымат кошуңуз"
      )
    }
  }

  private static func name(of text: WrittenText) -> String {
    switch text {
    case .fact: "факт"
    case .reason: "негиздеме"
    case .nextStep: "кийинки кадам"
    case .shortTitle: "кыска аталышы"
    case .wording: "сунуштаманын тексти"
    case .commentary: "түшүндүрмөнүн тексти"
    case .decision: "чечимдин тексти"
    case .closingNote: "жабылышы тууралуу эскертүү"
    case .title(let element): "\(element) элементинин аталышы"
    case .closing(let element): "\(element) элементинин жабылуу шарты"
    }
  }
}
