import Foundation
import Testing

@testable import Registry

struct `The guard at entry` {
  static let refused = Set(PersonalData.allCases.map(\.rawValue))
  static let warned = Set(Caution.allCases.map(\.rawValue))

  @Test func `is measured on three hundred sentences, a hundred a language, and sixty more`() {
    let tuned = LabelledSentence.tuned
    #expect(tuned.count >= 300 && LabelledSentence.heldOut.count >= 60)
    for language in ["ky", "ru", "en"] {
      let own = tuned.filter { $0.language == language }
      #expect(own.count >= 100, "\(language)")
      #expect(own.count(where: \.expected.isEmpty) * 5 >= own.count * 2, "\(language)")
    }
    let kinds = Set((tuned + LabelledSentence.heldOut).flatMap(\.expected))
    #expect(kinds.isSubset(of: Self.refused.union(Self.warned)))
  }

  @Test(arguments: ["ky", "ru", "en"])
  func `refuses what it must, and little else`(language: String) {
    let own = LabelledSentence.tuned.filter { $0.language == language }
    let hits = Hits(own, Self.refused)
    #expect(hits.recall >= 0.98 && hits.precision >= 0.98, "\(hits)")
  }

  @Test(arguments: ["ky", "ru", "en"])
  func `warns of most of what it should, and seldom in vain`(language: String) {
    let own = LabelledSentence.tuned.filter { $0.language == language }
    let hits = Hits(own, Self.warned)
    #expect(hits.recall >= 0.9 && hits.precision >= 0.85, "\(hits)")
  }

  /// `make guard` prints the table; what was found wrongly or missed, below it.
  @Test func `has a table of its own`() throws {
    let table = Self.table
    #expect(table.count > PersonalData.allCases.count)
    guard let path = ProcessInfo.processInfo.environment["GUARD_TABLE"] else { return }
    let faults = (ProcessInfo.processInfo.environment["GUARD_FAULTS"] ?? "").isEmpty ? [] : Self.faults
    try (table + faults).joined(separator: "\n").appending("\n").write(
      toFile: path, atomically: true, encoding: .utf8)
  }

  private static var table: [String] {
    let sets = [
      ("sentences that the rules were made with", LabelledSentence.tuned),
      ("held out", LabelledSentence.heldOut), ("written to break it", LabelledSentence.hard),
    ]
    return sets.flatMap { name, sentences in
      [
        "\(name): \(sentences.count)",
        row("kind", ["ky", "ru", "en", "all"].map { "\($0): precision recall n" }),
      ]
        + (PersonalData.allCases.map(\.rawValue) + Caution.allCases.map(\.rawValue)).map { kind in
          line(kind, [kind], sentences)
        } + [line("refused, all", refused, sentences), line("warned of, all", warned, sentences), ""]
    }
  }

  private static func line(_ name: String, _ kinds: Set<String>, _ sentences: [LabelledSentence]) -> String {
    let columns = ["ky", "ru", "en", nil].map { language in
      let own = sentences.filter { language == nil || $0.language == language }
      let hits = Hits(own, kinds)
      let count = hits.right + hits.missed
      return count + hits.wrong == 0
        ? "–" : "\(percent(hits.precision)) \(percent(hits.recall)) \(count)"
    }
    return row(name, columns)
  }

  private static func percent(_ share: Double) -> String { String(format: "%.2f", share) }

  private static func row(_ name: String, _ columns: [String]) -> String {
    (name.padding(toLength: 18, withPad: " ", startingAt: 0)
      + columns.map { $0.padding(toLength: 26, withPad: " ", startingAt: 0) }.joined())
      .trimmingCharacters(in: .whitespaces)
  }

  private static var faults: [String] {
    LabelledSentence.tuned.filter { $0.found != $0.expected }.map {
      "\($0.language): \($0.expected.sorted()) found \($0.found.sorted()): \($0.words)"
    }
  }
}
