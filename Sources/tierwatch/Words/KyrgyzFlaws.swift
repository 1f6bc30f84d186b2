import Registry
import Reporting
import Storage

extension ComplaintWords {
  static func kyrgyz(_ flaw: Flaw) -> (what: String, remedy: String) {
    switch flaw {
    case .tooLarge(let megabytes): ("файлдын көлөмү \(megabytes) МБ", "аны 32 МБдан кичине файлдарга бөлүңүз")
    case .byteOrderMark: ("файл байттардын ирети белгиси менен башталат", "аны BOMсуз UTF-8де сактаңыз")
    case .notUTF8: ("бул сап UTF-8де эмес", "файлды UTF-8де сактаңыз")
    case .carriageReturn:
      ("сап Windows'тогудай CR LF менен бүтөт", "файлды саптары LF (Unix) менен бүткөндөй кылып сактаңыз")
    case .controlCharacter: ("көрүнбөгөн башкаруу белгиси бар", "сапты кайра териңиз")
    case .anchor:
      ("якорь же шилтеме бар (& же *)", "маанинин өзүн жазыңыз же аны тырмакчага алыңыз")
    case .tag: ("тег бар (!)", "аны алып салыңыз же маанини тырмакчага алыңыз")
    case .keyIsNotAWord: ("талаанын аты сөз эмес", "'аты: мааниси' деп жазыңыз")
    case .tooDeep: ("өтө терең кабатталган", "талааларды папкадагы README көрсөткөндөй жазыңыз")
    case .tabInIndentation: ("саптын башында табуляция бар", "ордуна боштук коюңуз")
    case .secondDocument: ("файлда экинчи документ бар (---)", "аны өзүнчө файлга чыгарыңыз")
    case .notYAML(let problem):
      (
        "бул YAML эмес (\(problem))",
        "сап башындагы боштуктарды жана кош чекиттерди текшериңиз; ': ' же '#' бар текстти тырмакчага алыңыз"
      )
    case .fieldsTwice(let names):
      (
        "\(names.map { "'\($0)'" }.joined(separator: ", ")) талаасы эки жолу жазылган",
        "экөөнүн бирин калтырыңыз"
      )
    case .noRecords: ("файлда жазуу жок", "жазууларды кошуңуз же файлды алып салыңыз")
    case .unreadable: ("файл окулбайт", "ал ордунда барбы, сизге ачыкпы – текшериңиз")
    case .recordTwice(let key, let file, let line):
      (
        "\(key.words(in: .kyrgyz)): мурда эле бар, \(file):\(line)",
        "башка ат бериңиз же экөөнүн бирин калтырыңыз"
      )
    case .proposed(let rule):
      (
        "сунушталган жазуу\(rule.map { " (эреже: \($0))" } ?? ""), аны эч ким кабыл ала элек",
        "карап чыгып, --accept менен жүктөңүз"
      )
    case .wrongContent(let content, let wanted): kyrgyz(content, wanted)
    case .notAllowed(let text, let expected):
      ("'\(text)' бул жерге туура келбейт", "керектүүсү: \(kyrgyz(expected))")
    case .fieldMissing(let name): ("'\(name)' талаасы жок", "аны кошуңуз")
    case .unknownField(let name, let known):
      ("'\(name)' деген талаа белгисиз", "булардын бирин жазыңыз: \(known.joined(separator: ", "))")
    case .otherColumns(let columns):
      ("биринчи сап '\(columns.joined(separator: ","))' эмес", "мамычаларды ушул ирет менен коюңуз")
    case .placementCells(let count, let columns):
      (
        "\(columns.count) уячанын ордуна \(count) уяча бар",
        "\(columns.joined(separator: ",")) деп жазыңыз, бош уячаларды да"
      )
    case .notCases: ("бул учурлардын таблицасы эмес", "аны CSV катары UTF-8де сактаңыз")
    case .caseColumnsMissing(let names):
      (
        "жок мамычалар: \(names.joined(separator: ", "))",
        "аларды кошуңуз; эч нерсе белгисиз болсо, бош калтырыңыз"
      )
    case .caseCells(let count, let columns):
      ("\(columns) уячанын ордуна \(count) уяча бар", "бош уячаларды да жазыңыз")
    case .noEdition: ("өлкө менен баяндаманын жылы жок", "мисалы KGZ жана 2019 деп жазыңыз")
    case .noTier: ("деңгээл жок", "1, 2, 2WL, 3 же SC деп жазыңыз")
    case .unknownWord(let word, let column, let known):
      (
        "\(column) мамычасында '\(word)' турат",
        "\(known.joined(separator: ", ")) деп жазыңыз же бош калтырыңыз"
      )
    case .row(let fault): kyrgyz(fault)
    }
  }

  private static func kyrgyz(_ content: Flaw.Content, _ wanted: Flaw.Wanted) -> (String, String) {
    let found =
      switch content {
      case .value: "бир маани"
      case .list: "тизме"
      case .fields: "талаалар"
      }
    return switch wanted {
    case .value(let expected):
      ("бир маани керек жерде \(found) турат", "керектүүсү: \(kyrgyz(expected))")
    case .list: ("тизме керек жерде \(found) турат", "бирөө болсо да тизме кылып жазыңыз")
    case .fields: ("талаалар керек жерде \(found) турат", "'аты: мааниси' деген саптар менен жазыңыз")
    case .breakdown: ("бөлүштүрүү керек жерде \(found) турат", "'labor: 171' сыяктуу талааларды жазыңыз")
    }
  }

  private static func kyrgyz(_ expected: Expected) -> String {
    switch expected {
    case .name(let form): kyrgyz.form(form)
    case .choice(let words): "булардын бири: \(words.joined(separator: ", "))"
    case .line: "бир нече сөз"
    case .words: "бир сүйлөм"
    case .flag: "true же false"
    case .count: "1ден 9999га чейинки бүтүн сан"
    case .sentences: "3 сыяктуу сан же 3-4 сыяктуу аралык"
    case .day: "календарда бар күн, мисалы 2019-06-20"
    case .date: "2019-06-20, 2019-06, 2019-Q2, 2019 же 2018-04-01/2019-03-31 сыяктуу мезгил"
    case .publication: "күн, ай же жыл, мисалы 2019-06-20, 2019-06 же 2019"
    case .amount: "боштугу жок сан, мисалы 1112 же 2.5"
    case .available: "боштугу жок сан, мисалы 1112 же 2.5, же болбосо notAvailable"
    }
  }

  static func kyrgyz(_ error: RefusedRowsError) -> String {
    switch error {
    case .mixed:
      "JSON Lines менен CSVнин кабыл алынбаган саптары бир файлга батпайт; файлдарды өз-өзүнчө киргизиңиз"
    case .otherForm(let path, let like):
      "\(path): кабыл алынбаган саптар өз түрүн сактайт; аты \(like) файлындай бүткөн файлды көрсөтүңүз"
    case .otherColumns(let one, let other):
      "\(one) менен \(other) файлдарынын мамычалары башка-башка; аларды өз-өзүнчө киргизиңиз"
    case .isRead(let path):
      "\(path): бул файлдын өзү киргизилип жатат; кабыл алынбаган саптарга башка файлды көрсөтүңүз"
    }
  }
}
