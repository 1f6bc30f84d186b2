import Foundation

@testable import Registry

/// A sentence with what must be found in it.
struct LabelledSentence {
  let language: String
  let expected: Set<String>
  let words: String

  /// What the guard finds, by the names of `PersonalData` and `Caution`.
  var found: Set<String> {
    Set(
      sightings(in: words).map {
        switch $0.what {
        case .refused(let data): data.rawValue
        case .warned(let caution): caution.rawValue
        }
      })
  }

  static let tuned = ["ky", "ru", "en"].flatMap { read("\($0).txt") }
  static let heldOut = read("held-out.txt")
  static let hard = read("hard.txt")

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Sentences")

  private static func read(_ file: String) -> [LabelledSentence] {
    let text = (try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)) ?? ""
    var language = ""
    return text.split(separator: "\n").compactMap { line in
      if line.hasPrefix("[") { language = String(line.dropFirst().dropLast()) }
      let parts = line.split(separator: "|", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      guard !line.hasPrefix("#"), parts.count == 2 else { return nil }
      let kinds = parts[0].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      return LabelledSentence(
        language: language, expected: Set(kinds.filter { $0 != "-" }), words: parts[1])
    }
  }
}

/// How many sightings were right, wrong and missed.
struct Hits {
  var right = 0
  var wrong = 0
  var missed = 0

  init(_ sentences: [LabelledSentence], _ kinds: Set<String>) {
    for sentence in sentences {
      let (found, expected) = (sentence.found.intersection(kinds), sentence.expected.intersection(kinds))
      right += found.intersection(expected).count
      wrong += found.subtracting(expected).count
      missed += expected.subtracting(found).count
    }
  }

  var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
  var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
}
