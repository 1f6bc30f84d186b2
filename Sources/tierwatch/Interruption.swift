import Foundation

/// Ctrl-C during a piece of work that is done whole or not at all.
struct Interruption {
  private let source: any DispatchSourceSignal

  /// From now on Ctrl-C leaves at once, with these words.
  init(saying words: String) {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      ProgressBar.clear()
      Terminal.complain(words)
      // At once, as a kill would: what SQLite has not committed it takes back when the file is next opened.
      _exit(128 + SIGINT)
    }
    source.resume()
  }

  /// Does the work with Ctrl-C in hand.
  func during<Value>(_ work: () throws -> Value) rethrows -> Value {
    defer { withExtendedLifetime(source) {} }
    return try work()
  }
}
