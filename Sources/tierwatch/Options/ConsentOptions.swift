import ArgumentParser
import Registry

/// A person's yes: asked for on a terminal, else given beforehand.
struct ConsentOptions: ParsableArguments {
  @Flag(help: "Do it without asking.") var yes = false

  /// Whether the answer is yes.
  func given(to question: String, in language: Language) throws -> Bool {
    if yes { return true }
    guard Terminal.isInteractive else { throw Complaint.nobodyToAsk }
    return Terminal.agrees(to: question, in: language)
  }
}

extension Terminal {
  /// Asks, and takes nothing but a yes in the reader's language, or in English, for one.
  static func agrees(to question: String, in language: Language) -> Bool {
    let answer = ask(question)?.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    let agreed = answer.map(TerminalWords.of(language).interview.yes.contains) ?? false
    if !agreed { remark(TerminalWords.of(language).interview.dropped) }
    return agreed
  }
}
