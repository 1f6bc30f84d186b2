import Registry
import Samples

@testable import Scoring

/// Elements a, b, c… by their marks: `3 ? (0)`; one in brackets is not essential.
func ratings(_ marks: String) -> [ElementRating] {
  zip("abcdefgh", marks.split(separator: " ")).map { letter, mark in
    rating(
      String(letter), essential: !mark.hasPrefix("("),
      Sample.text(mark.trimming("()")) { text in FindingLevel.allCases.first { $0.mark == text } })
  }
}

func rating(_ letter: String, essential: Bool = true, _ level: FindingLevel) -> ElementRating {
  ElementRating(
    subject: Sample.text("KGZ-2019-04\(letter)", SubjectID.init), essential: essential, level: level)
}

extension Substring {
  fileprivate func trimming(_ marks: String) -> String { filter { !marks.contains($0) } }
}
