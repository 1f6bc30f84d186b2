import Foundation

/// Standard streams: results go to stdout, everything else to stderr.
enum Terminal {
  static func tell(_ text: String) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
    } catch {
      complain(ComplaintWords.of(Reader.language).noOutput)
      exit(Exit.cannotWrite.rawValue)
    }
  }

  // Where nobody can be told, nothing is left to do.
  static func remark(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }

  static func complain(_ text: String) {
    remark("tierwatch: " + text.trimmingCharacters(in: .newlines))
  }

  /// Puts a question on the terminal, without a line end.
  static func ask(_ question: String) -> String? {
    try? FileHandle.standardError.write(contentsOf: Data(question.utf8))
    return readLine()
  }

  /// Whether a person sits at both ends.
  static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Whether results go to a file, where a spreadsheet may look for a byte-order mark.
  static var writesToFile: Bool {
    var facts = stat()
    return fstat(STDOUT_FILENO, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
  }

  /// Whether results go to a terminal that shows more than letters.
  static var isStyled: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }

  /// Columns of the terminal; 100 where the output goes elsewhere.
  static var width: Int {
    if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init), columns >= 20 {
      return columns
    }
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20
    else { return 100 }
    return Int(size.ws_col)
  }
}
