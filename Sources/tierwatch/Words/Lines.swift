import Registry
import Reporting

extension LocalizedText {
  /// The words in a language; those of another one are marked with it, never passed off.
  func line(in language: Language) -> String {
    guard let (words, found) = words(in: language) else { return "–" }
    return found == language ? words.harmless : "[\(found.rawValue)] \(words.harmless)"
  }
}
