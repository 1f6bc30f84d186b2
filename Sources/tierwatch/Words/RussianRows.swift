import Registry
import Reporting
import Storage

extension ComplaintWords {
  static func russian(_ fault: RowFault) -> (what: String, remedy: String) {
    switch fault {
    case .utf16: ("файл в UTF-16", saveAsUTF8)
    case .windows1251:
      ("файл в Windows-1251, а там нет ө, ү и ң: они в нём пропали", saveAsUTF8)
    case .oneDocument:
      (
        "это один документ JSON, а не запись в каждой строке",
        "пишите каждую запись отдельной строкой; из списка это делает jq -c '.[]'"
      )
    case .unknownColumn(let name, let nearest, let known):
      (
        "неизвестный столбец '\(shortened(name))'"
          + (nearest.isEmpty ? "" : ": может быть, \(nearest.joined(separator: ", "))"),
        "возможны: \(known.joined(separator: ", ")); для чего столбца нет, нужен YAML или JSON Lines"
      )
    case .columnTwice(let name): ("столбец '\(shortened(name))' указан дважды", "оставьте один из двух")
    case .columnsMissing(let names):
      ("нет столбцов: \(names.joined(separator: ", "))", "добавьте их в первую строку")
    case .noKind:
      (
        "по первой строке не видно, сведения это или статусы",
        "начните со строки, которую печатает 'tierwatch import --template evidence' или 'status'"
      )
    case .tooLong(let megabytes): ("в строке больше \(megabytes) МБ", "сократите её или уберите")
    case .breaksOff:
      (
        "строка обрывается",
        "пишите запись целиком в одной строке; если файл скачан не до конца, скачайте его снова"
      )
    case .notJSON(let reason, let character):
      (
        "знак \(character): это не JSON (\(russian(reason)))",
        "исправьте там; одна запись — одна строка"
      )
    case .notFields: ("в строке нет полей", "пишите так: {\"record\":\"evidence\", …}")
    case .recordMissing: ("нет поля 'record'", "напишите, что это: \(RecordKind.names)")
    case .unknownRecord(let word, let known):
      (
        "record: '\(shortened(word))' здесь не подходит",
        "напишите одно из \(known.joined(separator: ", "))"
      )
    case .notUTF8: ("эта строка не в UTF-8", saveAsUTF8)
    case .cells(let count, let columns):
      (
        "\(russianCount(count, "ячейка", "ячейки", "ячеек")), а столбцов \(columns)",
        "пишите и пустые ячейки; текст с разделителем возьмите в кавычки"
      )
    case .quoteInside(let column):
      (
        "\(column): кавычка внутри ячейки, которая сама не в кавычках, или сразу после ячейки в кавычках",
        "возьмите в кавычки всю ячейку, а каждую кавычку в ней удвойте"
      )
    case .quoteOpen(let column):
      ("\(column): открытая кавычка не закрыта", "закройте её; кавычку в тексте пишите дважды")
    case .headerAgain: ("снова строка с именами столбцов", "уберите её")
    case .cellUnderNoColumn(let text):
      ("'\(shortened(text))' стоит в столбце без имени", "назовите столбец или очистите ячейку")
    case .cellTooLong(let column): ("\(column): в ячейке больше 1 МБ", "сократите её")
    case .controlCharacter(let column):
      ("\(column): невидимый управляющий знак", "наберите ячейку заново")
    case .formula(let text, let column):
      (
        "\(column): '\(shortened(text))' — формула, здесь она не вычисляется",
        "вставьте её значение; перед текстом, который так начинается, поставьте апостроф"
      )
    case .spreadsheetError(let text, let column):
      (
        "\(column): '\(text)' — ошибка электронной таблицы",
        "исправьте формулу, из которой она взялась, или очистите ячейку"
      )
    case .spreadsheetDate(let text, let column, let meant):
      (
        "\(column): '\(shortened(text))' — дата в том виде, в каком её пишет электронная таблица",
        "напишите \(meant.joined(separator: " или "))"
      )
    case .lettersLost(let word, let column):
      (
        "\(column): в '\(shortened(word))' вместо ө, ү или ң стоит ?",
        "возьмите текст оттуда, где он цел, и сохраните как CSV UTF-8"
      )
    case .linkWithoutStance(let text, let column):
      ("\(column): '\(shortened(text))' не говорит, за что это сведение", "пишите так: KGZ-2025-01:supports")
    case .shareWithoutNumber(let text, let column):
      ("\(column): '\(shortened(text))' — не часть с числом", "пишите так: labor:171")
    }
  }

  private static let saveAsUTF8 =
    "сохраните заново из исходного файла: в Excel — «CSV UTF-8 (разделитель - запятая)», в LibreOffice —"
    + " «Кодировка: Юникод (UTF-8)»"

  private static func russian(_ reason: JSONFault.Reason) -> String {
    switch reason {
    case .notText: "значение — не текст"
    case .notAValue: "такого значения в JSON нет"
    case .nothing: "null вместо значения"
    case .more: "после конца есть ещё что-то"
    case .tooDeep: "слишком глубокая вложенность"
    case .twice(let name): "имя '\(shortened(name))' указано дважды"
    case .control: "управляющий знак в тексте"
    case .notUTF8: "текст не в UTF-8"
    case .escape: "такого знака после \\ в JSON нет"
    case .digits: "после \\u нет четырёх цифр"
    case .half: "половина знака"
    case .missing(let character): "нет знака \(character)"
    }
  }
}
