import Registry
import Reporting
import Storage

/// What an import of many rows says beside its problems, a value for each language.
struct BulkWords: Sendable {
  /// After Ctrl-C.
  let stopped: String
  /// How many problems are not listed, and where they would be.
  let more: @Sendable (_ count: Int, _ canBeSetAside: Bool) -> String
  let refused: @Sendable (_ rows: Int, _ file: String) -> String
  /// Where a refused row stood.
  let place: @Sendable (_ line: Int, _ file: String) -> String
  let wouldRefuse: @Sendable (_ rows: Int) -> String

  static func of(_ language: Language) -> BulkWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }

  private static let english = BulkWords(
    stopped: "stopped; nothing is half there, so run it again",
    more: { "and \($0) more" + ($1 ? "; --refused FILE writes them all to a file" : "") },
    refused: {
      "\(englishCount($0, "row", "rows")) refused and written to \($1); mend that file and import it"
    },
    place: { "line \($0) of \($1)" },
    wouldRefuse: { "\($0 == 1 ? "1 row" : "\($0) rows") would be refused" })

  private static let russian = BulkWords(
    stopped: "остановлено; наполовину ничего не записано, запустите ещё раз",
    more: { "и ещё \($0)" + ($1 ? "; --refused ФАЙЛ запишет их все в файл" : "") },
    refused: {
      "\(russianForm($0, "отклонена", "отклонены", "отклонено")) \(russianCount($0, "строка", "строки", "строк")), теперь в файле"
        + " \($1); исправьте там и загрузите этот файл"
    },
    place: { "строка \($0) файла \($1)" },
    wouldRefuse: {
      "\(russianForm($0, "была бы отклонена", "были бы отклонены", "было бы отклонено"))"
        + " \(russianCount($0, "строка", "строки", "строк"))"
    })

  private static let kyrgyz = BulkWords(
    stopped: "токтотулду; жарым-жартылай эч нерсе жазылган жок, кайра иштетиңиз",
    more: { "дагы \($0)" + ($1 ? "; --refused ФАЙЛ баарын файлга жазат" : "") },
    refused: {
      "кабыл алынбаган саптар: \($0), алар \($1) файлында; ошол жерден оңдоп, ал файлды киргизиңиз"
    },
    place: { "\($1) файлынын \($0)-сабы" },
    wouldRefuse: { "кабыл алынбай турган саптар: \($0)" })
}

extension RefusedRows {
  /// How many rows an import would refuse, and the first of them.
  func wouldBeRefused(in language: Language) -> String {
    let rows = first(100).map { "\($0.place.file):\($0.place.line): \($0.what.line(in: language))" }
    return ([BulkWords.of(language).wouldRefuse(count)] + rows).joined(separator: "\n")
  }
}

extension [FileProblem.What] {
  func line(in language: Language) -> String { map { $0.line(in: language) }.joined(separator: " | ") }
}

extension RowPlace {
  /// What is written before a refused row.
  func line(_ what: [FileProblem.What], in language: Language) -> String {
    "\(BulkWords.of(language).place(line, file)): \(what.line(in: language))"
  }
}
