import Foundation
import Registry

/// What the parser of the command line says, in the reader's language.
///
/// The kinds of its errors are not public, so its English sentences are read; one that it should word otherwise stays
/// English, and a test notices.
struct ParserMessage {
  private let words: ParserWords

  /// `nil` in English, which is the parser's own language.
  init?(in language: Language) {
    guard let words = ParserWords.of(language) else { return nil }
    self.words = words
  }

  /// A whole message, without the line of help that is English in every language.
  func text(_ full: String) -> String {
    guard let usage = full.range(of: "\nUsage: ", options: .backwards), full.hasPrefix("Error: ") else {
      return full
    }
    var message = full[..<usage.lowerBound].dropFirst("Error: ".count)
    if let help = message.range(of: "\nHelp:  ", options: .backwards) {
      message = message[..<help.lowerBound]
    }
    let rest = full[usage.upperBound...].replacing(/See '(.+?)' for more information\./) {
      words.more(String($0.output.1))
    }
    return "\(words.error)\(sentence(String(message)))\n\(words.usage)\(rest)"
  }

  /// One sentence of the parser's; any other stays as it is.
  func sentence(_ text: String) -> String {
    if let found = text.wholeMatch(of: /Unknown option '(.+?)'(?:\. Did you mean '(.+?)'\?)?/) {
      return words.unknownOption(String(found.1), found.2.map(String.init))
    }
    if let found = text.wholeMatch(of: /Missing value for '(.+)'/) { return words.valueMissing("\(found.1)") }
    if let found = text.wholeMatch(
      of: /The option '(.+)' does not take any value, but '(.*)' was specified\./)
    {
      return words.takesNoValue("\(found.1)", "\(found.2)")
    }
    if let found = text.wholeMatch(of: /(?:Unexpected argument|\d+ unexpected arguments:) ('.+')/) {
      return words.unexpected("\(found.1)")
    }
    if let found = text.wholeMatch(of: /Missing expected argument '(.+)'/) {
      return words.missing("\(found.1)")
    }
    if let found = text.wholeMatch(of: /Invalid option: (.+)/) {
      return words.unknownOption("\(found.1)", nil)
    }
    return invalid(text) ?? text
  }

  private func invalid(_ text: String) -> String? {
    let pattern = /The value '(.*?)' is invalid for '(.+?)'(?:(: |\. Please provide one of )(.*))?/
    guard let found = text.wholeMatch(of: pattern.dotMatchesNewlines()) else { return nil }
    let what = words.invalid("\(found.1)", "\(found.2)")
    switch found.3 {
    case ": "?: return what + ": " + (found.4 ?? "")
    case _?: return what + "; " + words.choices(choices(in: String(found.4 ?? "")))
    case nil: return what
    }
  }

  /// `'a', 'b' or 'c'.`, or a line for each.
  private func choices(in list: String) -> [String] {
    list.hasPrefix("the following:")
      ? list.matches(of: /\n  - (.+)/).map { String($0.1) } : list.matches(of: /'(.+?)'/).map { String($0.1) }
  }
}
