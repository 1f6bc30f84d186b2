import Foundation

/// A line on stderr that shows how far a long piece of work is; on a terminal only, and gone when the work is done.
final class ProgressBar {
  private let words: ProgressWords
  private let look: Look
  private let begun = ContinuousClock.now
  private var drawn: ContinuousClock.Instant?

  enum Look {
    case none, plain, coloured
  }

  private static let (patience, pace, length) = (Duration.seconds(1), Duration.milliseconds(100), 24)

  init(words: ProgressWords, look: Look = .here) {
    (self.words, self.look) = (words, look)
  }

  deinit { finish() }

  /// Draws, if the work takes long enough for somebody to wonder.
  func update(done: Int, of total: Int) {
    let now = ContinuousClock.now
    guard look != .none, total > 0, now - begun >= Self.patience, drawn.map({ now - $0 >= Self.pace }) ?? true
    else { return }
    drawn = now
    Self.write("\r\u{1B}[K" + line(min(1, Double(done) / Double(total)), after: now - begun))
  }

  /// Takes the line away.
  func finish() {
    guard drawn != nil else { return }
    drawn = nil
    Self.clear()
  }

  static func clear() {
    if Look.here != .none { write("\r\u{1B}[K") }
  }

  func line(_ share: Double, after time: Duration) -> String {
    let full = Int(share * Double(Self.length))
    let bar = String(repeating: "#", count: full)
    let rest = String(repeating: "-", count: Self.length - full)
    let shown = look == .coloured ? "\u{1B}[32m\(bar)\u{1B}[0m\(rest)" : bar + rest
    let passed = Double(time.components.seconds)
    let left = share > 0 ? Int((passed / share - passed).rounded(.up)) : nil
    let percent = "\(Int(share * 100))%"
    return "\(words.doing) [\(shown)] \(percent)" + (left.map { ", " + words.left($0) } ?? "")
  }

  private static func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}

extension ProgressBar.Look {
  /// What the terminal can show, and its owner wants to see.
  static var here: Self {
    let environment = ProcessInfo.processInfo.environment
    guard isatty(STDERR_FILENO) == 1, environment["TERM"] != "dumb" else { return .none }
    return (environment["NO_COLOR"] ?? "").isEmpty ? .coloured : .plain
  }
}
