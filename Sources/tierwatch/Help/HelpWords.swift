import Registry

/// What every page of help has: its heads, and what stands between brackets.
struct HelpWords: Sendable {
  let usage, arguments, options, subcommands: String
  let values, usually: String
  /// What stands for a command, and for options, in the line that shows how to use it.
  let command, someOptions: String
  let more: @Sendable (_ command: String) -> String

  static func of(_ language: Language) -> HelpWords {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }

  private static let english = HelpWords(
    usage: "USAGE", arguments: "ARGUMENTS", options: "OPTIONS", subcommands: "SUBCOMMANDS",
    values: "values", usually: "default", command: "<subcommand>", someOptions: "<options>",
    more: { "See '\($0)' for detailed help." })

  private static let russian = HelpWords(
    usage: "КАК ПОЛЬЗОВАТЬСЯ", arguments: "АРГУМЕНТЫ", options: "ПАРАМЕТРЫ", subcommands: "КОМАНДЫ",
    values: "значения", usually: "по умолчанию", command: "<команда>", someOptions: "<параметры>",
    more: { "Подробнее: '\($0)'." })

  private static let kyrgyz = HelpWords(
    usage: "КОЛДОНУЛУШУ", arguments: "АРГУМЕНТТЕР", options: "ПАРАМЕТРЛЕР", subcommands: "БУЙРУКТАР",
    values: "маанилери", usually: "жазылбаса", command: "<буйрук>", someOptions: "<параметрлер>",
    more: { "Толугураак: '\($0)'." })
}
