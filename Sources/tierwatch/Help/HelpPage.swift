import Registry
import Reporting

/// The help of a command, in the reader's language and filled to the width of the terminal.
struct HelpPage {
  private let words: HelpWords
  private let phrases: HelpPhrases
  private let width: Int

  init(in language: Language, width: Int) {
    words = .of(language)
    phrases = .of(language)
    // Longer lines are hard to read.
    self.width = min(width, 100)
  }

  /// In place of what the parser would say: `nil` where that is no help, or was said in a form that is not known.
  static func answer(to full: String, in language: Language) -> String? {
    CommandTree.whole.flatMap { HelpPage(in: language, width: Terminal.width).text(full, $0) }
  }

  /// Where labels end and what they mean begins.
  private static let column = 26

  /// From the parser's own page: which command it is about, and how that is used. `nil` where it is no such page.
  func text(_ full: String, _ whole: CommandTree) -> String? {
    guard let found = full.firstMatch(of: /(?:^OVERVIEW: (?s:.*)\n|^)USAGE: ((?:.+\n?)+)/) else { return nil }
    let usage = found.1.split(whereSeparator: \.isWhitespace).map(String.init)
    let path = usage.prefix { !$0.hasPrefix("<") && !$0.hasPrefix("[") && !$0.hasPrefix("-") }
    let command = whole[path.dropFirst()]
    let blocks = [
      block(command.abstract), block(command.discussion), shown(usage),
      list(words.arguments, command.shownArguments.filter { $0.kind == .positional }),
      list(words.options, command.shownArguments.filter { $0.kind != .positional }),
      list(command.parts, below: path.joined(separator: " ")),
    ]
    return blocks.compactMap(\.self).joined(separator: "\n\n")
  }

  // MARK: Blocks

  private func block(_ text: String?) -> String? {
    guard let text, !text.isEmpty else { return nil }
    return HelpText.parts(of: text).map(line).joined(separator: "\n")
  }

  private func line(_ part: HelpText) -> String {
    switch part {
    case .gap: ""
    case .paragraph(let text): phrases[text].wrapped(to: width).joined(separator: "\n")
    case .line(let text, let remark): text + (remark.map { phrases[$0] } ?? "")
    }
  }

  private func shown(_ usage: [String]) -> String {
    let line = usage.joined(separator: " ").replacing("<subcommand>", with: words.command)
      .replacing("<options>", with: words.someOptions)
    return TextTable.wrapped(line, to: width, after: "\(words.usage): ")
  }

  private func list(_ head: String, _ arguments: [CommandTree.Argument]) -> String? {
    guard !arguments.isEmpty else { return nil }
    return ([head + ":"] + arguments.map { row($0.label, meaning(of: $0)) }).joined(separator: "\n")
  }

  private func meaning(of argument: CommandTree.Argument) -> String {
    let values = argument.allValues.map { "\(words.values): \($0.joined(separator: ", "))" }
    let usual = argument.defaultValue.map { "\(words.usually): \($0)" }
    let facts = [values, usual].compactMap(\.self).joined(separator: "; ")
    let said = argument.abstract.map {
      phrases[HelpText.parts(of: $0).compactMap(\.phrase).joined(separator: " ")]
    }
    return [said, facts.isEmpty ? nil : "(\(facts))"].compactMap(\.self).joined(separator: " ")
  }

  private func list(_ commands: [CommandTree], below path: String) -> String? {
    guard !commands.isEmpty else { return nil }
    let rows = commands.map { command in
      let said = HelpText.parts(of: command.abstract ?? "").compactMap(\.phrase).map { phrases[$0] }
      return row(command.commandName, said.joined(separator: " "))
    }
    let asking = path.split(separator: " ").prefix(1) + ["help"] + path.split(separator: " ").dropFirst()
    let more = "  " + words.more("\(asking.joined(separator: " ")) \(words.command)")
    return (["\(words.subcommands):"] + rows).joined(separator: "\n") + "\n\n" + more
  }

  /// A label that is too long has a line to itself.
  private func row(_ label: String, _ meaning: String) -> String {
    let label = "  " + label
    let pad = String(repeating: " ", count: Self.column)
    let lines = meaning.wrapped(to: max(20, width - Self.column))
    guard label.count < Self.column else {
      return ([label] + lines.map { pad + $0 }).joined(separator: "\n")
    }
    return label + pad.dropFirst(label.count) + lines.joined(separator: "\n" + pad)
  }
}
