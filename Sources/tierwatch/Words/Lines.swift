import Registry
import Scoring

extension LocalizedText {
  /// The words in a language; those of another one are marked with it, never passed off.
  func line(in language: Language) -> String {
    guard let (words, found) = words(in: language) else { return "–" }
    let clean = String(words.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? " " : Character($0) })
    return found == language ? clean : "[\(found.rawValue)] \(clean)"
  }
}

extension RolledFinding.Outcome {
  /// `2`, `0–2?`, `X`, `?` or `–`, as in reports.
  var mark: String {
    switch self {
    case .step(let step): "\(step)"
    case .upTo(let step): step == 0 ? "0?" : "0–\(step)?"
    case .contrary: "X"
    case .noInformation: "?"
    case .notApplicable: "–"
    }
  }
}
