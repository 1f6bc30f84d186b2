import Foundation
import Storage

/// Where a passphrase comes from: a file that is named, else whoever sits here; never from the command line.
enum Passphrase {
  /// That of the file that TIERWATCH_PASSPHRASE_FILE names: its first line.
  static var ofFile: String? { line(ofFileIn: "TIERWATCH_PASSPHRASE_FILE") }

  /// That of a bundle, from the file that TIERWATCH_BUNDLE_PASSPHRASE_FILE names.
  static var ofBundleFile: String? { line(ofFileIn: "TIERWATCH_BUNDLE_PASSPHRASE_FILE") }

  private static func line(ofFileIn variable: String) -> String? {
    guard let path = ProcessInfo.processInfo.environment[variable], !path.isEmpty else { return nil }
    return (try? String(contentsOfFile: path, encoding: .utf8))?.split(whereSeparator: \.isNewline).first.map(
      String.init)
  }

  /// Asks without showing what is typed; reads a line where nobody sits.
  static func ask(_ question: String) throws -> String {
    let answer = Terminal.isInteractive ? hidden { Terminal.ask(question) } : readLine()
    guard let answer, !answer.isEmpty else { throw Complaint.noPassphrase }
    return answer
  }

  /// Asks twice where a person may slip.
  static func askForNew(_ words: VaultWords) throws -> String {
    let first = try ask(words.newPassphrase)
    guard Terminal.isInteractive else { return first }
    guard try ask(words.again) == first else { throw Complaint.passphrasesDiffer }
    return first
  }

  private static func hidden(_ body: () -> String?) -> String? {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return body() }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
      Terminal.remark("")
    }
    return body()
  }
}
