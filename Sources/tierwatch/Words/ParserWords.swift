import Registry

/// What is said of a command line that cannot be read; in English the parser says it.
struct ParserWords: Sendable {
  let error, usage: String
  let more: @Sendable (_ command: String) -> String
  let unknownOption: @Sendable (_ option: String, _ meant: String?) -> String
  let valueMissing, unexpected, missing: @Sendable (_ what: String) -> String
  let takesNoValue, invalid: @Sendable (_ one: String, _ other: String) -> String
  let choices: @Sendable ([String]) -> String

  static func of(_ language: Language) -> ParserWords? {
    switch language {
    case .english: nil
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }

  private static let russian = ParserWords(
    error: "Ошибка: ", usage: "Как пользоваться: ", more: { "Подробнее: '\($0)'" },
    unknownOption: { "неизвестный параметр '\($0)'" + ($1.map { "; может быть, '\($0)'?" } ?? "") },
    valueMissing: { "не указано значение: '\($0)'" }, unexpected: { "лишнее в команде: \($0)" },
    missing: { "не указано: '\($0)'" },
    takesNoValue: { "параметр '\($0)' не принимает значений, а указано '\($1)'" },
    invalid: { "значение '\($0)' не подходит для '\($1)'" },
    choices: { "возможны: \($0.map { "'\($0)'" }.joined(separator: ", "))" })

  private static let kyrgyz = ParserWords(
    error: "Ката: ", usage: "Колдонулушу: ", more: { "Толугураак: '\($0)'" },
    unknownOption: { "'\($0)' деген параметр жок" + ($1.map { "; балким, '\($0)'?" } ?? "") },
    valueMissing: { "мааниси жазылган эмес: '\($0)'" }, unexpected: { "буйрукта ашыкча сөз бар: \($0)" },
    missing: { "жазылган эмес: '\($0)'" },
    takesNoValue: { "'\($0)' параметри маани албайт, бирок '\($1)' деп берилген" },
    invalid: { "'\($0)' мааниси '\($1)' үчүн туура келбейт" },
    choices: { "булардын бири болот: \($0.map { "'\($0)'" }.joined(separator: ", "))" })
}
