import Registry
import Reporting

/// What commands say of what they did, a value for each language.
struct NoticeWords: Sendable {
  let tablesWritten, filesWritten: @Sendable (_ count: Int, _ folder: String) -> String
  let recordsFine, tablesMade, notListed, notExported: @Sendable (_ count: Int) -> String
  /// Drafts that nobody has accepted.
  let proposed: @Sendable (_ count: Int, _ file: String) -> String
  let casesLeftOut: @Sendable (_ count: Int, _ all: Int) -> String
  let broughtUp: @Sendable (_ registry: String, _ copy: String) -> String
  let onNetwork: @Sendable (_ registry: String, _ name: String) -> String
  let entries, verified: @Sendable (_ count: Int, _ head: String) -> String
  let head, erased: String
  /// A kind of file that could not be made, for want of a program from a package.
  let leftOut: @Sendable (_ kind: String, _ program: String, _ package: String) -> String
  /// So many files are as they were made, from a journal's head.
  let packFine: @Sendable (_ files: Int, _ head: String) -> String
  /// What a journal entry does (`record`, `withdrawal`, `erasure`), to which record.
  let change: @Sendable (_ change: String, _ name: String?) -> String

  static func of(_ language: Language) -> NoticeWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }
}

extension NoticeWords {
  static let english = NoticeWords(
    tablesWritten: { "\($0) tables written to \($1)" }, filesWritten: { "\($0) files written to \($1)" },
    recordsFine: { "\($0) records, no problems" }, tablesMade: { "tables made anew from \($0) entries" },
    notListed: { "\($0) protected entries are not listed" },
    notExported: { "\($0) protected entries stayed behind" },
    proposed: { "\($1): \($0) proposed, to be gone through and imported with --accept" },
    casesLeftOut: {
      "\($0) of \($1) cases left out: no tier before them, a special case, "
        + "or a year before 2004, when there was no Watch List"
    },
    broughtUp: {
      "\($0): brought to this version of TierWatch; as it was, it stands in \($1). Delete that when all"
        + " is well: what is erased from now on is not erased there"
    },
    onNetwork: { "\($0): on a network file system (\($1)); it is only read here" },
    entries: { "\($0) entries, head \($1)" }, verified: { "\($0) entries verified, head \($1)" },
    head: "head", erased: "erased",
    leftOut: { "no \($0) files: \($1) is not installed; 'sudo apt-get install \($2)' installs it" },
    packFine: { "\(englishCount($0, "file", "files")) unchanged since made, from journal head \($1)" },
    change: {
      switch $0 {
      case "record": $1 ?? "entries"
      case "handling": "handling of protected entries"
      case _: "\($0) of \($1 ?? "entries")"
      }
    })

  static let russian = NoticeWords(
    tablesWritten: { "\($1): записано \(russianCount($0, "таблица", "таблицы", "таблиц"))" },
    filesWritten: { "\($1): записано \(russianCount($0, "файл", "файла", "файлов"))" },
    recordsFine: { "\(russianCount($0, "запись", "записи", "записей")), замечаний нет" },
    tablesMade: { "таблицы построены заново по журналу; записей в нём: \($0)" },
    notListed: {
      "ещё \(russianCount($0, "защищённая запись не показана", "защищённые записи не показаны", "защищённых записей не показано"))"
    },
    notExported: {
      "\(russianCount($0, "защищённая запись не выгружена", "защищённые записи не выгружены", "защищённых записей не выгружено"))"
    },
    proposed: { "\($1): черновиков \($0), их нужно проверить и загрузить с --accept" },
    casesLeftOut: {
      "не вошло \(russianCount($0, "случай", "случая", "случаев")) из \($1): нет предыдущего уровня, особый случай"
        + " или год до 2004, когда не было списка наблюдения"
    },
    broughtUp: {
      "\($0): реестр переведён на эту версию TierWatch; прежний лежит в \($1). Удалите его, когда убедитесь, что"
        + " всё в порядке: что будет стёрто отныне, там не стирается"
    },
    onNetwork: { "\($0): на сетевом диске (\($1)); здесь он только читается" },
    entries: { "Записей в журнале: \($0), контрольная сумма \($1)" },
    verified: { "Проверено записей: \($0), контрольная сумма журнала \($1)" },
    head: "контрольная сумма", erased: "стёрто",
    leftOut: {
      "файлы \($0) не созданы: программа \($1) не установлена; чтобы установить её, выполните"
        + " 'sudo apt-get install \($2)'"
    },
    packFine: {
      "\(russianCount($0, "файл", "файла", "файлов")) без изменений с момента создания; контрольная сумма журнала \($1)"
    },
    change: { change, name in
      let name = name ?? "записи"
      return switch change {
      case "withdrawal": "отзыв: \(name)"
      case "erasure": "стирание: \(name)"
      case "handling": "обращение с защищёнными записями"
      case _: name
      }
    })

  static let kyrgyz = NoticeWords(
    tablesWritten: { "\($1): \($0) таблица жазылды" }, filesWritten: { "\($1): \($0) файл жазылды" },
    recordsFine: { "жазуулардын саны: \($0), маселе жок" },
    tablesMade: { "таблицалар журнал боюнча кайра түзүлдү; андагы жазуулардын саны: \($0)" },
    notListed: { "дагы \($0) корголгон жазуу көрсөтүлгөн жок" },
    notExported: { "\($0) корголгон жазуу экспорттолгон жок" },
    proposed: { "\($1): сунушталган жазуулар \($0), аларды карап чыгып, --accept менен жүктөө керек" },
    casesLeftOut: {
      "\($1) учурдун ичинен кирбей калганы: \($0) – мурунку деңгээли жок, өзгөчө учур же Өзгөчө көңүл бурулчу тизме"
        + " боло элек 2004-жылга чейинки жыл"
    },
    broughtUp: {
      "\($0): реестр TierWatch программасынын ушул версиясына өткөрүлдү; мурдагысы мында турат: \($1). Баары жайында"
        + " экенин көргөндөн кийин аны өчүрүңүз: мындан ары өчүрүлгөн нерсе ал жерде өчпөйт"
    },
    onNetwork: { "\($0): тармактык дискте турат (\($1)); бул жерде ал окулат гана" },
    entries: { "Журналдагы жазуулардын саны: \($0), текшерүү суммасы \($1)" },
    verified: { "Текшерилген жазуулардын саны: \($0), журналдын текшерүү суммасы \($1)" },
    head: "текшерүү суммасы", erased: "өчүрүлгөн",
    leftOut: {
      "\($0) файлдары түзүлгөн жок: \($1) программасы орнотулган эмес; аны орнотуу үчүн"
        + " 'sudo apt-get install \($2)' аткарыңыз"
    },
    packFine: { "\($0) файл түзүлгөндөн бери өзгөргөн эмес; журналдын текшерүү суммасы \($1)" },
    change: { change, name in
      let name = name ?? "жазуулар"
      return switch change {
      case "withdrawal": "кайтарып алуу: \(name)"
      case "erasure": "өчүрүү: \(name)"
      case "handling": "корголгон жазууларды колдонуу"
      case _: name
      }
    })
}
