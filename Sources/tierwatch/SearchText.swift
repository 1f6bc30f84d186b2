import Registry
import Reporting
import Storage

/// What was found, as lines for a terminal.
struct SearchText {
  private let outcome: SearchOutcome
  private let language: Language
  private let words: TerminalWords.Search

  init(_ outcome: SearchOutcome, in language: Language) {
    (self.outcome, self.language, words) = (outcome, language, TerminalWords.of(language).search)
  }

  func lines(width: Int, bold: Bool) -> String {
    let rows = outcome.hits.map(row)
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    var lines: [String] = []
    for (hit, row) in zip(outcome.hits, rows) {
      let head = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      let mark = hit.level == .public ? "" : hit.level.words(in: language)
      let line = (head + [mark]).joined(separator: "  ")
      lines.append(String(line.reversed().drop { $0 == " " }.reversed()))
      lines.append(Self.shown(TextTable.wrapped(marked(hit.snippet), to: width, after: "  "), bold: bold))
    }
    let count = outcome.hits.count
    if !outcome.added.isEmpty { lines.append(TextTable.wrapped(words.added(outcome.added), to: width)) }
    lines.append(
      outcome.areMore
        ? words.many(count, outcome.total)
        : count < outcome.total ? words.more(count, outcome.total) : words.all(outcome.total))
    return lines.joined(separator: "\n")
  }

  func nothing(isExact: Bool, isFiltered: Bool) -> String {
    let hints =
      (isExact ? [words.withoutExact] : []) + (isFiltered ? [words.fewerFilters] : []) + [words.fewerWords]
    return ([words.nothing] + hints).joined(separator: " ")
  }

  private func row(_ hit: SearchHit) -> [String] {
    [hit.name, words.kind(hit.kind), hit.date, hit.grade ?? ""]
  }

  // Marks of one column each, while lines are broken; no text of a record holds them.
  private static let (begin, end): (Character, Character) = ("\u{E000}", "\u{E001}")

  private func marked(_ snippet: Snippet) -> String {
    snippet.parts.map { part in
      let text = part.text.filter { $0 != Self.begin && $0 != Self.end }
      return part.isFound ? "\(Self.begin)\(text)\(Self.end)" : text
    }.joined()
  }

  private static func shown(_ text: String, bold: Bool) -> String {
    text.replacing("\(begin)", with: bold ? "\u{1B}[1m" : "«")
      .replacing("\(end)", with: bold ? "\u{1B}[0m" : "»")
  }
}
