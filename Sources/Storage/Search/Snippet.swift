import Registry

/// The part of a text where the words stand that were looked for.
public struct Snippet: Hashable, Sendable {
  public let parts: [Part]

  public struct Part: Hashable, Sendable {
    public let text: String
    public let isFound: Bool
  }

  public var text: String { parts.map(\.text).joined() }
}

extension Snippet {
  /// About how many characters of a text are shown.
  private static let length = 150
  /// How many of them stand before the first word found.
  private static let before = 40

  /// The best place among some texts, in the language that has it or, where several do, in the reader's.
  static func best(
    of texts: [LocalizedText], for terms: SearchTerms, in query: SearchQuery
  ) -> (snippet: Snippet, language: Language)? {
    let languages =
      query.language.map { [$0] } ?? [query.reader] + Language.allCases.filter { $0 != query.reader }
    var best: (found: Marked, language: Language)?
    for language in languages {
      for words in texts.compactMap({ $0[language]?.words }) {
        let found = Marked(words, terms, exact: query.isExact)
        if best.map({ found.worth > $0.found.worth }) ?? true { best = (found, language) }
      }
    }
    return best.map { ($0.found.snippet(length: length, before: before), $0.language) }
  }
}

/// A text in which the words that were looked for are marked.
private struct Marked {
  private let text: String
  private let tokens: [Folding.Token]
  private let found: [Int]
  /// How near its words are to those that were looked for.
  let worth: Int

  init(_ text: String, _ terms: SearchTerms, exact: Bool) {
    self.text = text
    tokens = Folding.tokens(text)
    var nearest: [Int: Int] = [:]
    var found: [Int] = []
    for (number, token) in tokens.enumerated() {
      guard let near = terms.nearness(of: token.word, exact: exact) else { continue }
      found.append(number)
      nearest[near.unit] = max(nearest[near.unit] ?? 0, near.nearness)
    }
    (self.found, worth) = (found, nearest.values.reduce(0, +))
  }

  func snippet(length: Int, before: Int) -> Snippet {
    let window = window(length: length, before: before)
    guard let window else { return Snippet(parts: [Snippet.Part(text: text, isFound: false)]) }
    var parts: [Snippet.Part] = []
    var place = window.lowerBound == 0 ? text.startIndex : tokens[window.lowerBound].range.lowerBound
    if window.lowerBound > 0 { parts.append(Snippet.Part(text: "… ", isFound: false)) }
    for number in found where window.contains(number) {
      let range = tokens[number].range
      if place < range.lowerBound {
        parts.append(Snippet.Part(text: String(text[place..<range.lowerBound]), isFound: false))
      }
      parts.append(Snippet.Part(text: String(text[range]), isFound: true))
      place = range.upperBound
    }
    let isWhole = window.upperBound == tokens.count - 1
    let end = isWhole ? text.endIndex : tokens[window.upperBound].range.upperBound
    if place < end { parts.append(Snippet.Part(text: String(text[place..<end]), isFound: false)) }
    if !isWhole { parts.append(Snippet.Part(text: " …", isFound: false)) }
    return Snippet(parts: parts)
  }

  /// The tokens to show: of all places the one with most words found.
  private func window(length: Int, before: Int) -> ClosedRange<Int>? {
    guard !tokens.isEmpty else { return nil }
    let ends = ends
    var best: (window: ClosedRange<Int>, count: Int)?
    // From one place to the next each of these only moves on: a long text is gone through once.
    var (first, last) = (0, 0)
    var shown = 0..<0
    for number in found.isEmpty ? [0] : found {
      while ends[number].lowerBound - ends[first].lowerBound > before { first += 1 }
      last = max(last, first)
      while last + 1 < tokens.count, ends[last + 1].upperBound - ends[first].lowerBound <= length {
        last += 1
      }
      let upper = found[shown.upperBound...].prefix { $0 <= last }.count + shown.upperBound
      let lower = found[shown.lowerBound..<upper].prefix { $0 < first }.count + shown.lowerBound
      shown = lower..<upper
      if shown.count > best?.count ?? -1 { best = (first...last, shown.count) }
    }
    return best?.window
  }

  /// Where each token begins and ends, in characters from the beginning of the text.
  private var ends: [Range<Int>] {
    var (ends, place, count): ([Range<Int>], String.Index, Int) = ([], text.startIndex, 0)
    for token in tokens {
      count += text.unicodeScalars.distance(from: place, to: token.range.lowerBound)
      let length = text.unicodeScalars.distance(from: token.range.lowerBound, to: token.range.upperBound)
      ends.append(count..<count + length)
      (place, count) = (token.range.upperBound, count + length)
    }
    return ends
  }
}
