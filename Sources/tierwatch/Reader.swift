import Foundation
import Registry

/// Whoever sits at the terminal.
enum Reader {
  /// The language that the command line names, else that of the surroundings; known before any command is read.
  static let language = language(of: CommandLine.arguments, in: ProcessInfo.processInfo.environment)

  static func language(of arguments: [String], in environment: [String: String]) -> Language {
    let options = Array(arguments.prefix { $0 != "--" })
    let named = options.indices.last { options[$0].hasPrefix("--language") }.flatMap { place in
      options[place] == "--language"
        ? options.dropFirst(place + 1).first : String(options[place].dropFirst("--language=".count))
    }
    return named.flatMap(Language.init(rawValue:)) ?? language(in: environment)
  }

  /// English where nothing is said.
  static func language(in environment: [String: String]) -> Language {
    ["TIERWATCH_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .compactMap { Language(rawValue: String($0.prefix(2))) }.first ?? .english
  }
}
