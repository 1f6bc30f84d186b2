import Foundation

/// Standard streams: results go to stdout, everything else to stderr.
enum Terminal {
  static func tell(_ text: String) {
    FileHandle.standardOutput.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }

  static func remark(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

  static func complain(_ text: String) { remark("tierwatch: \(text)") }

  /// Puts a question on the terminal, without a line end.
  static func ask(_ question: String) -> String? {
    FileHandle.standardError.write(Data(question.utf8))
    return readLine()
  }

  /// Whether a person sits at both ends.
  static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

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
