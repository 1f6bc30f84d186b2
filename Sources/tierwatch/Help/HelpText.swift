import Foundation

/// What is said of a command: paragraphs that are filled to the width, and lines that stay as they are.
enum HelpText: Equatable {
  case paragraph(String)
  /// Set in, such as an example; what follows it after some blanks is a remark.
  case line(String, remark: String?)
  case gap

  /// Lines that are not set in make a paragraph, however they were broken.
  static func parts(of text: String) -> [HelpText] {
    var parts: [HelpText] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      switch (part(line), parts.last) {
      case (.paragraph(let more), .paragraph(let words)?):
        parts[parts.count - 1] = .paragraph(words + " " + more)
      case (let part, _): parts.append(part)
      }
    }
    while parts.last == .gap { parts.removeLast() }
    return parts
  }

  private static func part(_ line: String) -> HelpText {
    let words = line.trimmingCharacters(in: .whitespaces)
    if words.isEmpty { return .gap }
    guard line.hasPrefix(" ") else { return .paragraph(words) }
    guard let found = line.firstMatch(of: /^( +\S.*?\S {3,})(\S.*)$/) else { return .line(line, remark: nil) }
    return .line(String(found.1), remark: String(found.2))
  }

  /// What a translator has to put into another language.
  var phrase: String? {
    switch self {
    case .paragraph(let words): words
    case .line(_, let remark): remark
    case .gap: nil
    }
  }
}

extension CommandTree {
  /// Every phrase of the help of this command and of all below it, each once, in the order in which they are met.
  var phrases: [String] {
    var seen: Set<String> = []
    return allPhrases.filter { seen.insert($0).inserted }
  }

  private var allPhrases: [String] {
    let own = [abstract, discussion].compactMap(\.self).flatMap(HelpText.parts).compactMap(\.phrase)
    let asked = shownArguments.compactMap(\.abstract).flatMap(HelpText.parts).compactMap(\.phrase)
    return own + asked + parts.flatMap(\.allPhrases)
  }
}
