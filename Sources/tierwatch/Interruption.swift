import Foundation
import Registry
import Storage

/// Ctrl-C during a piece of work that is done whole or not at all.
struct Interruption {
  private let words: String

  init(in language: Language) { words = BulkWords.of(language).stopped }

  /// Does the work; Ctrl-C takes away what is half made and leaves at once, saying so.
  func during<Value>(_ work: () throws -> Value) throws -> Value {
    let before = signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { [words] in Self.leave(saying: words) }
    source.resume()
    defer {
      source.cancel()
      signal(SIGINT, before)
    }
    do {
      return try work()
    } catch {
      // What failed because it was just taken away has nobody to tell: here it waits for the end.
      HalfMade.step {}
      throw error
    }
  }

  private static func leave(saying words: String) -> Never {
    HalfMade.abandon {
      ProgressBar.clear()
      Terminal.complain(words)
      // At once, as a kill would: what SQLite has not committed it takes back when the file is next opened.
      _exit(128 + SIGINT)
    }
  }
}
