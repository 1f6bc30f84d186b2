import Registry
import Storage

extension ComplaintWords {
  static func kyrgyz(_ fault: RowFault) -> (what: String, remedy: String) {
    switch fault {
    case .utf16: ("файл UTF-16да", saveAsUTF8)
    case .windows1251:
      ("файл Windows-1251де, анда ө, ү жана ң жок: бул файлда алар жоголгон", saveAsUTF8)
    case .oneDocument:
      (
        "бул JSONдун бир документи, ар бир сапта бирден жазуу эмес",
        "ар бир жазууну өзүнчө сапка жазыңыз; тизмени jq -c '.[]' ошондой бөлөт"
      )
    case .unknownColumn(let name, let nearest, let known):
      (
        "'\(shortened(name))' деген мамыча белгисиз"
          + (nearest.isEmpty ? "" : ": балким, \(nearest.joined(separator: ", "))"),
        "булардын бирин жазыңыз: \(known.joined(separator: ", ")); мамычасы жок нерсеге YAML же JSON Lines керек"
      )
    case .columnTwice(let name):
      ("'\(shortened(name))' мамычасы эки жолу жазылган", "экөөнүн бирин калтырыңыз")
    case .columnsMissing(let names):
      ("жок мамычалар: \(names.joined(separator: ", "))", "аларды биринчи сапка кошуңуз")
    case .noKind:
      (
        "биринчи саптан бул маалыматтарбы же абалдарбы – билинбейт",
        "'tierwatch import --template evidence' же 'status' чыгарган саптан баштаңыз"
      )
    case .tooLong(let megabytes): ("сап \(megabytes) МБдан узун", "аны кыскартыңыз же алып салыңыз")
    case .breaksOff:
      (
        "сап аягында үзүлүп калган",
        "жазууну бүтүндөй бир сапка жазыңыз; файл толук жүктөлбөй калса, кайра жүктөңүз"
      )
    case .notJSON(let reason, let character):
      (
        "\(character)-белги: бул JSON эмес (\(kyrgyz(reason)))",
        "ошол жерин оңдоңуз; бир жазуу – бир сап"
      )
    case .notFields: ("сапта талаа жок", "мындай жазыңыз: {\"record\":\"evidence\", …}")
    case .recordMissing: ("'record' талаасы жок", "бул эмне экенин жазыңыз: \(RecordKind.names)")
    case .unknownRecord(let word, let known):
      (
        "record: '\(shortened(word))' бул жерге туура келбейт",
        "булардын бирин жазыңыз: \(known.joined(separator: ", "))"
      )
    case .notUTF8: ("бул сап UTF-8де эмес", saveAsUTF8)
    case .cells(let count, let columns):
      (
        "\(columns) мамычага \(count) уяча туура келди",
        "бош уячаларды да жазыңыз; ичинде бөлгүч белги бар текстти тырмакчага алыңыз"
      )
    case .quoteInside(let column):
      (
        "\(column): тырмакчага алынбаган уячанын ичинде же тырмакчадагы уячадан кийин тырмакча турат",
        "уячаны бүтүндөй тырмакчага алып, ичиндеги ар бир тырмакчаны эки жолу жазыңыз"
      )
    case .quoteOpen(let column):
      (
        "\(column): уячаны ачкан тырмакча жабылган эмес",
        "аны жабыңыз; тексттин ичиндеги тырмакчаны эки жолу жазыңыз"
      )
    case .headerAgain: ("мамычалардын аттары кайра жазылган", "бул сапты алып салыңыз")
    case .cellUnderNoColumn(let text):
      ("'\(shortened(text))' аты жок мамычада турат", "мамычага ат бериңиз же уячаны бошотуңуз")
    case .cellTooLong(let column): ("\(column): уяча 1 МБдан чоң", "аны кыскартыңыз")
    case .controlCharacter(let column):
      ("\(column): көрүнбөгөн башкаруу белгиси бар", "уячаны кайра териңиз")
    case .formula(let text, let column):
      (
        "\(column): '\(shortened(text))' – формула, бул жерде ал эсептелбейт",
        "анын маанисин коюңуз; ушундай башталган тексттин алдына апостроф коюңуз"
      )
    case .spreadsheetError(let text, let column):
      (
        "\(column): '\(text)' – электрондук таблицанын катасы",
        "ал чыккан формуланы оңдоңуз же уячаны бошотуңуз"
      )
    case .spreadsheetDate(let text, let column, let meant):
      (
        "\(column): '\(shortened(text))' – электрондук таблица жазган түрдөгү күн",
        "\(meant.joined(separator: " же ")) деп жазыңыз"
      )
    case .lettersLost(let word, let column):
      (
        "\(column): '\(shortened(word))' деген сөздө ө, ү же ң ордуна ? турат",
        "текстти бүтүн жеринен алып, CSV UTF-8 катары сактаңыз"
      )
    case .linkWithoutStance(let text, let column):
      (
        "\(column): '\(shortened(text))' – эмнени айтары көрсөтүлгөн эмес",
        "мындай жазыңыз: KGZ-2025-01:supports"
      )
    case .shareWithoutNumber(let text, let column):
      ("\(column): '\(shortened(text))' – саны бар бөлүк эмес", "мындай жазыңыз: labor:171")
    }
  }

  private static let saveAsUTF8 =
    "түпнускадан кайра сактаңыз: Excel'де «CSV UTF-8 (разделитель - запятая)», LibreOffice'те"
    + " «Кодировка: Юникод (UTF-8)»"

  private static func kyrgyz(_ reason: JSONFault.Reason) -> String {
    switch reason {
    case .notText: "мааниси текст эмес"
    case .notAValue: "JSONдо мындай маани жок"
    case .nothing: "маанинин ордуна null турат"
    case .more: "аягынан кийин дагы бир нерсе бар"
    case .tooDeep: "өтө терең кабатталган"
    case .twice(let name): "'\(shortened(name))' деген ат эки жолу жазылган"
    case .control: "текстте башкаруу белгиси бар"
    case .notUTF8: "текст UTF-8де эмес"
    case .escape: "JSONдо \\ белгисинен кийин мындай тамга болбойт"
    case .digits: "\\u белгисинен кийин төрт цифра жок"
    case .half: "белгинин жарымы гана бар"
    case .missing(let character): "\(character) белгиси жок"
    }
  }
}
