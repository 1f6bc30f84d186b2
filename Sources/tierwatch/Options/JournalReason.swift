import ArgumentParser
import Registry
import Reporting
import Storage

/// Why something was written, for a header of the journal: it stays in the open, whatever is encrypted. What is typed is
/// looked at when all of it is known: the parser's own errors would repeat the words.
enum JournalReason {
  /// A reason that may stand: what the guard warns of in it is answered for by a yes at the terminal, in a script by
  /// why it may stand.
  static func standing(_ text: String?, because: String?) throws -> String? {
    guard let text, let found = caution(in: try refusingData(text)) else { return text }
    if let because, !because.allSatisfy(\.isWhitespace) { return reason(text, mayStandBecause: because) }
    guard Terminal.isInteractive else { throw ValidationError(.reasonWarnedOf(found)) }
    let words = WarningWords.of(Reader.language)
    Terminal.remark(words.reasonWarnedOf(found))
    guard Terminal.agrees(to: words.mayReasonStand, in: Reader.language) else { throw ExitCode.failure }
    return text
  }

  /// An answer to a warning, which would not end if it needed one itself.
  static func answer(_ text: String) throws -> String {
    guard let found = caution(in: try refusingData(text)) else { return text }
    throw ValidationError(.answerWarnedOf(found))
  }

  /// Refuses what points to a person, as the guard does in records.
  private static func refusingData(_ text: String) throws -> String {
    guard let found = personalData(in: text) else { return text }
    throw ValidationError(.personalData(found))
  }
}

/// Why, where a command has no other reason to give.
struct ReasonOptions: ParsableArguments {
  @Option(help: "Why, in a few words, for the journal.") var because: String?
  @Option(help: "Why what the guard warns of may stand: a sentence for the journal.")
  var warningsBecause: String?

  mutating func validate() throws {
    warningsBecause = try warningsBecause.map(JournalReason.answer)
    because = try JournalReason.standing(because, because: warningsBecause)
  }
}
