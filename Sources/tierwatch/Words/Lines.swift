import Registry
import Reporting

extension LocalizedText {
  /// The words in a language; those of another one are marked with it, never passed off.
  func line(in language: Language) -> String {
    guard let (words, found) = words(in: language) else { return "–" }
    return found == language ? words.harmless : "[\(found.rawValue)] \(words.harmless)"
  }
}

/// The first few, and how many more.
func few(_ places: [String], _ more: (Int) -> String) -> String {
  let first = places.prefix(3).joined(separator: ", ")
  return places.count > 3 ? "\(first) \(more(places.count - 3))" : first
}

/// A path as a shell takes it.
func quoted(_ path: String) -> String { "'" + path.replacing("'", with: "'\\''") + "'" }
