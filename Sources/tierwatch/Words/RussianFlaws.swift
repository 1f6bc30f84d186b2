import Registry
import Reporting
import Storage

extension ComplaintWords {
  static func russian(_ flaw: Flaw) -> (what: String, remedy: String) {
    switch flaw {
    case .tooLarge(let megabytes): ("в файле \(megabytes) МБ", "разделите его на файлы меньше 32 МБ")
    case .byteOrderMark: ("файл начинается с метки порядка байтов", "сохраните его в UTF-8 без BOM")
    case .notUTF8: ("эта строка не в UTF-8", "сохраните файл в UTF-8")
    case .carriageReturn:
      ("строка кончается на CR LF, как в Windows", "сохраните файл с концами строк LF (Unix)")
    case .controlCharacter: ("невидимый управляющий знак", "наберите строку заново")
    case .anchor: ("якорь или ссылка (& или *)", "напишите само значение или возьмите его в кавычки")
    case .tag: ("тег (!)", "уберите его или возьмите значение в кавычки")
    case .keyIsNotAWord: ("имя поля — не слово", "пишите 'имя: значение'")
    case .tooDeep: ("слишком глубокая вложенность", "пишите поля так, как показано в README этой папки")
    case .tabInIndentation: ("в отступе табуляция", "делайте отступы пробелами")
    case .secondDocument: ("в файле второй документ (---)", "вынесите его в отдельный файл")
    case .notYAML(let problem):
      ("это не YAML (\(problem))", "проверьте отступы и двоеточия; текст с ': ' или '#' возьмите в кавычки")
    case .fieldsTwice(let names):
      ("поле \(names.map { "'\($0)'" }.joined(separator: ", ")) указано дважды", "оставьте одно из двух")
    case .noRecords: ("в файле нет записей", "впишите их или уберите файл")
    case .unreadable: ("файл не читается", "проверьте, на месте ли он и открыт ли вам")
    case .recordTwice(let key, let file, let line):
      (
        "\(key.words(in: .russian)): уже есть в \(file):\(line)",
        "дайте другое имя или оставьте одну из двух записей"
      )
    case .proposed(let rule):
      (
        "черновик\(rule.map { " по правилу \($0)" } ?? ""), никем не принятый",
        "проверьте его и загрузите с --accept"
      )
    case .wrongContent(let content, let wanted): russian(content, wanted)
    case .notAllowed(let text, let expected): ("'\(text)' здесь не подходит", "нужно: \(russian(expected))")
    case .fieldMissing(let name): ("нет поля '\(name)'", "добавьте его")
    case .unknownField(let name, let known):
      ("неизвестное поле '\(name)'", "возможны: \(known.joined(separator: ", "))")
    case .otherColumns(let columns):
      ("первая строка — не '\(columns.joined(separator: ","))'", "поставьте столбцы в этом порядке")
    case .placementCells(let count, let columns):
      (
        "\(russianCount(count, "ячейка", "ячейки", "ячеек")) вместо \(columns.count)",
        "пишите \(columns.joined(separator: ",")), пустые ячейки тоже"
      )
    case .notCases: ("это не таблица случаев", "сохраните её как CSV в UTF-8")
    case .caseColumnsMissing(let names):
      (
        "нет столбцов: \(names.joined(separator: ", "))",
        "добавьте их; где ничего не известно, оставьте пустыми"
      )
    case .caseCells(let count, let columns):
      ("\(russianCount(count, "ячейка", "ячейки", "ячеек")) вместо \(columns)", "пишите и пустые ячейки")
    case .noEdition: ("нет страны и года Доклада", "напишите, например, KGZ и 2019")
    case .noTier: ("нет уровня", "напишите 1, 2, 2WL, 3 или SC")
    case .unknownWord(let word, let column, let known):
      ("'\(word)' в столбце \(column)", "напишите \(known.joined(separator: ", ")) или ничего")
    case .row(let fault): russian(fault)
    }
  }

  private static func russian(_ content: Flaw.Content, _ wanted: Flaw.Wanted) -> (String, String) {
    let found =
      switch content {
      case .value: "одно значение"
      case .list: "список"
      case .fields: "поля"
      }
    return switch wanted {
    case .value(let expected): ("\(found) там, где нужно одно значение", "нужно: \(russian(expected))")
    case .list: ("\(found) там, где нужен список", "пишите списком, даже если пункт один")
    case .fields: ("\(found) там, где нужны поля", "пишите строками 'имя: значение'")
    case .breakdown: ("\(found) там, где нужна разбивка", "пишите поля, например 'labor: 171'")
    }
  }

  private static func russian(_ expected: Expected) -> String {
    switch expected {
    case .name(let form): russian.form(form)
    case .choice(let words): "одно из \(words.joined(separator: ", "))"
    case .line: "несколько слов"
    case .words: "предложение"
    case .flag: "true или false"
    case .count: "целое число от 1 до 9999"
    case .sentences: "число, например 3, или диапазон, например 3-4"
    case .day: "день, который есть в календаре, например 2019-06-20"
    case .date: "2019-06-20, 2019-06, 2019-Q2, 2019 или период, например 2018-04-01/2019-03-31"
    case .publication: "день, месяц или год, например 2019-06-20, 2019-06 или 2019"
    case .amount: "число без пробелов, например 1112 или 2.5"
    case .available: "число без пробелов, например 1112 или 2.5, либо notAvailable"
    }
  }

  static func russian(_ error: RefusedRowsError) -> String {
    switch error {
    case .mixed:
      "отклонённые строки JSON Lines и CSV нельзя сложить в один файл; загрузите эти файлы по очереди"
    case .otherForm(let path, let like):
      "\(path): отклонённые строки сохраняют свой вид; выберите имя с тем же окончанием, что у \(like)"
    case .otherColumns(let one, let other):
      "в \(one) и \(other) разные столбцы; загрузите эти файлы по очереди"
    case .isRead(let path):
      "\(path): этот файл сам загружается; выберите для отклонённых строк другой"
    }
  }
}
