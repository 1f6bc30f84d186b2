import ArgumentParser
import Foundation
import Registry

/// The language that a person reads.
struct LanguageOption: ParsableArguments {
  @Option(help: "ky, ru or en; else TIERWATCH_LANGUAGE, else the terminal's.")
  var language: Language?

  var resolved: Language {
    let environment = ProcessInfo.processInfo.environment
    let candidates = ["TIERWATCH_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
    return language
      ?? candidates.lazy.compactMap { Language(rawValue: String($0.prefix(2))) }.first ?? .english
  }
}
