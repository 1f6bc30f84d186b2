import Registry

/// What an import of many rows says beside its problems, a value for each language.
struct BulkWords: Sendable {
  /// After Ctrl-C.
  let stopped: String
  /// How many problems are not listed, and where they would be.
  let more: @Sendable (_ count: Int, _ canBeSetAside: Bool) -> String
  let refused: @Sendable (_ rows: Int, _ file: String) -> String
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
    refused: { "\(rows($0)) refused and written to \($1); mend that file and import it" },
    wouldRefuse: { "\(rows($0)) would be refused" })

  private static func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }

  private static let russian = BulkWords(
    stopped: "остановлено; наполовину ничего не записано, запустите ещё раз",
    more: { "и ещё \($0)" + ($1 ? "; --refused ФАЙЛ запишет их все в файл" : "") },
    refused: { "отклонено строк: \($0), они в файле \($1); исправьте их там и загрузите этот файл" },
    wouldRefuse: { "было бы отклонено строк: \($0)" })

  private static let kyrgyz = BulkWords(
    stopped: "токтотулду; жарым-жартылай эч нерсе жазылган жок, кайра иштетиңиз",
    more: { "дагы \($0)" + ($1 ? "; --refused ФАЙЛ баарын файлга жазат" : "") },
    refused: {
      "кабыл алынбаган саптар: \($0), алар \($1) файлында; ошол жерден оңдоп, ал файлды киргизиңиз"
    },
    wouldRefuse: { "кабыл алынбай турган саптар: \($0)" })
}
