import Registry
import Reporting
import Storage

/// What is said where two people must agree, and of those who write; a value for each language.
struct ReviewWords: Sendable {
  /// A finding has come so far.
  let stands: @Sendable (_ id: StatusUpdateID, _ state: ReviewState) -> String
  let asked, lowered: @Sendable (_ id: EvidenceID, _ level: Sensitivity) -> String
  let refused: @Sendable (ReviewRefused) -> String
  let fileMayNot: @Sendable ([FileMayNot]) -> String
  /// Pen-name, country, role, devices, whether they write.
  let authorHeads: [String]
  let anyDevice, writes: String
  let left: @Sendable (_ day: String) -> String

  static func of(_ language: Language) -> ReviewWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }
}

extension ReviewWords {
  static let english = ReviewWords(
    stands: { "\($0) is \($1.words(in: .english))." },
    asked: {
      "\($0): asked to lower it to \($1.words(in: .english)); nothing changes until a second person runs "
        + "'tierwatch evidence approve-lowering \($0)'"
    }, lowered: { "\($0): lowered to \($1.words(in: .english))" },
    refused: { refused in
      switch refused {
      case .sameAuthor(let key, let author):
        "\(key.words(in: .english)): \(author.harmless) wrote it or put it forward, so somebody else has to approve it; "
          + "nothing was changed"
      case .sameDevice(let key, let author):
        "\(key.words(in: .english)): \(author.harmless) put it forward on this device; two names on one device count as "
          + "two people only when both are recorded: 'tierwatch author add NAME'. Else approve on another device"
      case .noFinding(let id): "\(id): is no finding; only findings are reviewed"
      case .inState(let id, .draft):
        "\(id): is a draft; its author first runs 'tierwatch status submit \(id)'"
      case .inState(let id, .submitted): "\(id): waits for approval already"
      case .inState(let id, .returned):
        "\(id): was returned; when it is mended, its author runs 'tierwatch status submit \(id)'"
      case .inState(let id, .approved):
        "\(id): is approved; if it is wrong, give it back with 'tierwatch status return \(id) --because WHY'"
      case .nothingAsked(let id):
        "\(id): nobody asks to lower it; 'tierwatch evidence list --to-lower' shows what is asked"
      case .noLowerLevel(let id, let level):
        "\(id): stands at \(level.words(in: .english)); name a lower level with --to, or raise it with 'tierwatch evidence "
          + "raise'"
      case .noHigherLevel(let id, let level):
        "\(id): stands at \(level.words(in: .english)); name a higher level with --to, or ask with 'tierwatch evidence "
          + "lower'"
      case .newWordsNeeded(let id):
        "\(id): its words were written for few; say what all may read, with --text-ky, --text-ru or --text-en"
      }
    },
    fileMayNot: { refused in
      refused.map { one in
        switch one {
        case .lowers(let change, let from, let to):
          "\(change.place): \(change.key.words(in: .english)): a file lowers no level (\(from.rawValue) to \(to.rawValue)); "
            + "ask with 'tierwatch evidence lower \(change.key.name)'"
        case .approves(let change):
          "\(change.place): \(change.key.words(in: .english)): a file approves nothing; set 'state: submitted', and "
            + "somebody else runs 'tierwatch status approve \(change.key.name)'"
        case .changesApproved(let change):
          "\(change.place): \(change.key.words(in: .english)): is approved, and a file does not change it; leave it as it was, "
            + "and write the change as a new finding below it: an 'id' of its own, 'state: submitted' and the day under "
            + "'since'; somebody else approves it with 'tierwatch status approve'"
        }
      }.joined(separator: "\n") + "\nnothing was imported"
    }, authorHeads: ["Pen-name", "Country", "Role", "Devices", "Writes"], anyDevice: "any", writes: "yes",
    left: { "left \($0)" })

  static let russian = ReviewWords(
    stands: { "\($0): \($1.words(in: .russian))." },
    asked: {
      "\($0): запрошено понижение защиты (\($1.words(in: .russian))); ничего не изменится, пока второй человек не выполнит "
        + "'tierwatch evidence approve-lowering \($0)'"
    }, lowered: { "\($0): уровень защиты понижен (\($1.words(in: .russian)))" },
    refused: { refused in
      switch refused {
      case .sameAuthor(let key, let author):
        "\(key.words(in: .russian)): автор этой версии – \(author.harmless), поэтому утвердить её должен кто-то другой; ничего "
          + "не изменено"
      case .sameDevice(let key, let author):
        "\(key.words(in: .russian)): \(author.harmless) представил это с этого же устройства; два имени на одном устройстве "
          + "считаются двумя людьми, только если оба записаны ('tierwatch author add ИМЯ'); иначе утвердите на другом устройстве"
      case .noFinding(let id): "\(id): это не вывод; рассматриваются только выводы"
      case .inState(let id, .draft):
        "\(id): это черновик; сначала автор выполняет 'tierwatch status submit \(id)'"
      case .inState(let id, .submitted): "\(id): уже на рассмотрении"
      case .inState(let id, .returned):
        "\(id): возвращён на доработку; когда он исправлен, автор выполняет 'tierwatch status submit \(id)'"
      case .inState(let id, .approved):
        "\(id): уже утверждён; если в нём ошибка, верните его: 'tierwatch status return \(id) --because ПРИЧИНА'"
      case .nothingAsked(let id):
        "\(id): понизить защиту никто не просит; запросы показывает 'tierwatch evidence list --to-lower'"
      case .noLowerLevel(let id, let level):
        "\(id): уровень сейчас – «\(level.words(in: .russian))»; после --to укажите более низкий или повысьте его: "
          + "'tierwatch evidence raise'"
      case .noHigherLevel(let id, let level):
        "\(id): уровень сейчас – «\(level.words(in: .russian))»; после --to укажите более высокий или запросите понижение: "
          + "'tierwatch evidence lower'"
      case .newWordsNeeded(let id):
        "\(id): эти слова написаны для немногих; напишите, что можно прочесть всем: --text-ky, --text-ru или --text-en"
      }
    },
    fileMayNot: { refused in
      refused.map { one in
        switch one {
        case .lowers(let change, let from, let to):
          "\(change.place): \(change.key.words(in: .russian)): файлом защиту не понижают (\(from.words(in: .russian)) → "
            + "\(to.words(in: .russian))); запросите это: 'tierwatch evidence lower \(change.key.name)'"
        case .approves(let change):
          "\(change.place): \(change.key.words(in: .russian)): файлом ничего не утверждают; поставьте 'state: submitted', "
            + "а другой человек выполнит 'tierwatch status approve \(change.key.name)'"
        case .changesApproved(let change):
          "\(change.place): \(change.key.words(in: .russian)): вывод утверждён, и файлом его не меняют; оставьте его как был, а "
            + "изменение запишите ниже новым выводом: со своим 'id', 'state: submitted' и днём в 'since'; утвердит его другой "
            + "человек: 'tierwatch status approve'"
        }
      }.joined(separator: "\n") + "\nничего не загружено"
    }, authorHeads: ["Псевдоним", "Страна", "Роль", "Устройства", "Пишет"], anyDevice: "любое", writes: "да",
    left: { "не пишет с \($0)" })

  static let kyrgyz = ReviewWords(
    stands: { "\($0): \($1.words(in: .kyrgyz))." },
    asked: {
      "\($0): коргоо деңгээлин төмөндөтүү суралды (\($1.words(in: .kyrgyz))); экинчи киши "
        + "'tierwatch evidence approve-lowering \($0)' аткармайынча эч нерсе өзгөрбөйт"
    }, lowered: { "\($0): коргоо деңгээли төмөндөтүлдү (\($1.words(in: .kyrgyz)))" },
    refused: { refused in
      switch refused {
      case .sameAuthor(let key, let author):
        "\(key.words(in: .kyrgyz)): муну \(author.harmless) жазган же сунуштаган, ошондуктан аны башка киши бекитиши керек; эч "
          + "нерсе өзгөргөн жок"
      case .sameDevice(let key, let author):
        "\(key.words(in: .kyrgyz)): муну \(author.harmless) ушул эле түзмөктөн сунуштаган; бир түзмөктөгү эки ат экөө тең "
          + "жазылганда гана эки киши деп эсептелет ('tierwatch author add АТЫ'); болбосо башка түзмөктө бекитиңиз"
      case .noFinding(let id): "\(id): бул тыянак эмес; тыянактар гана каралат"
      case .inState(let id, .draft):
        "\(id): бул долбоор; адегенде автору 'tierwatch status submit \(id)' аткарат"
      case .inState(let id, .submitted): "\(id): ансыз деле каралып жатат"
      case .inState(let id, .returned):
        "\(id): оңдоого кайтарылган; оңдолгондон кийин автору 'tierwatch status submit \(id)' аткарат"
      case .inState(let id, .approved):
        "\(id): бекитилген; катасы болсо, кайтарыңыз: 'tierwatch status return \(id) --because СЕБЕБИ'"
      case .nothingAsked(let id):
        "\(id): аны төмөндөтүүнү эч ким сураган жок; суроолорду 'tierwatch evidence list --to-lower' көрсөтөт"
      case .noLowerLevel(let id, let level):
        "\(id): азыркы деңгээли – «\(level.words(in: .kyrgyz))»; --to менен андан төмөнүн көрсөтүңүз же жогорулатыңыз: "
          + "'tierwatch evidence raise'"
      case .noHigherLevel(let id, let level):
        "\(id): азыркы деңгээли – «\(level.words(in: .kyrgyz))»; --to менен андан жогорусун көрсөтүңүз же төмөндөтүүнү "
          + "сураңыз: 'tierwatch evidence lower'"
      case .newWordsNeeded(let id):
        "\(id): бул сөздөр аз кишиге жазылган; баары окуй турган сөздөрдү --text-ky, --text-ru же --text-en менен жазыңыз"
      }
    },
    fileMayNot: { refused in
      refused.map { one in
        switch one {
        case .lowers(let change, let from, let to):
          "\(change.place): \(change.key.words(in: .kyrgyz)): файл менен коргоо төмөндөтүлбөйт (\(from.words(in: .kyrgyz)) → "
            + "\(to.words(in: .kyrgyz))); муну сураңыз: 'tierwatch evidence lower \(change.key.name)'"
        case .approves(let change):
          "\(change.place): \(change.key.words(in: .kyrgyz)): файл менен эч нерсе бекитилбейт; 'state: submitted' "
            + "коюңуз, башка киши 'tierwatch status approve \(change.key.name)' аткарат"
        case .changesApproved(let change):
          "\(change.place): \(change.key.words(in: .kyrgyz)): бекитилген, аны файл менен өзгөртүүгө болбойт; аны мурдагыдай "
            + "калтырып, өзгөртүүнү анын астына жаңы тыянак катары жазыңыз: өзүнүн 'id', 'state: submitted' жана 'since' күнү "
            + "менен; аны башка киши 'tierwatch status approve' менен бекитет"
        }
      }.joined(separator: "\n") + "\nэч нерсе киргизилген жок"
    }, authorHeads: ["Лакап аты", "Өлкө", "Ролу", "Түзмөктөр", "Жазабы"], anyDevice: "баары", writes: "ооба",
    left: { "\($0) күнүнөн жазбайт" })
}
