import ArgumentParser
import Foundation

/// A command with its options and what lies below it, as the parser tells of them.
struct CommandTree: Decodable {
  let commandName: String
  let abstract, discussion: String?
  let arguments: [Argument]?
  let subcommands: [CommandTree]?

  struct Argument: Decodable {
    enum Kind: String, Decodable { case positional, option, flag }
    struct Name: Decodable {
      enum Kind: String, Decodable { case long, short, longWithSingleDash }
      let kind: Kind
      let name: String
    }

    let kind: Kind
    let shouldDisplay: Bool
    let names: [Name]?
    let valueName, defaultValue, abstract: String?
    let allValues: [String]?
  }

  /// All that the program can be asked; `nil` where the parser tells of it in another form than it did.
  static let whole: CommandTree? = {
    struct Dump: Decodable { let command: CommandTree }
    return try? JSONDecoder().decode(Dump.self, from: Data(TierWatch._dumpHelp().utf8)).command
  }()

  /// Without the command that gives help, which the parser adds to all.
  var parts: [CommandTree] { (subcommands ?? []).filter { $0.commandName != "help" } }

  var shownArguments: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }

  /// The command that these words lead to, as far as they name one.
  subscript(path: some Collection<String>) -> CommandTree {
    guard let next = path.first.flatMap({ word in parts.first { $0.commandName == word } }) else {
      return self
    }
    return next[path.dropFirst()]
  }
}

extension CommandTree.Argument {
  /// `-o, --output <output>`, or `<file>`.
  var label: String {
    let value = "<\(valueName ?? "")>"
    guard kind != .positional else { return value }
    let all = (names ?? []).map { ($0.kind == .long ? "--" : "-") + $0.name }.joined(separator: ", ")
    return kind == .option ? "\(all) \(value)" : all
  }
}
