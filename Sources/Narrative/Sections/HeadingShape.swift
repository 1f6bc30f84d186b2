import Registry

/// Whether a line looks like a heading, so that a word of a section's family is enough to tell which.
struct HeadingShape {
  private let letters: Mended
  private let range: Range<Int>
  private let tokens: [Token]
  /// Whether blank lines stand around it.
  private let isApart: Bool

  init(_ letters: Mended, _ range: Range<Int>, _ tokens: [Token], isApart: Bool) {
    (self.letters, self.range, self.tokens, self.isApart) = (letters, range, tokens, isApart)
  }

  private static let most = 10
  /// Words of a title in small letters; a longer one may be a sentence.
  private static let mostInTitle = 5

  /// The section whose word stands first in the line; of words that begin at one place the longest counts.
  func section(_ lexicon: Lexicon, _ vocabulary: Vocabulary) -> Locator.Section? {
    let words = tokens.filter { $0.word != nil }
    guard (1...Self.most).contains(words.count),
      isMarked || isInCapitals || isTitle(words, lexicon, vocabulary)
    else { return nil }
    let matching = Matching(lexicon: lexicon, vocabulary: vocabulary, tokens: words)
    for place in words.indices {
      let found = vocabulary.atoms[words[place].word ?? 0].flatMap { lexicon.headingWords[$0, default: []] }
        .filter { matching.match($0.words[...], at: place) != nil }
      if let longest = found.max(by: { $0.words.count < $1.words.count }) { return longest.section }
    }
    return nil
  }

  /// Set apart by Markdown or a word processor: "## …", "**…**".
  private var isMarked: Bool {
    let line = letters.scalars[range]
    guard let first = line.first, let last = line.last else { return false }
    return first == 0x23 || first == 0x3D
      || (first == 0x2A || first == 0x5F) && last == first && line.count > 4
  }

  private var isInCapitals: Bool {
    let words = letters.scalars[range].filter(\.isLetter)
    return words.count > 4 && words.allSatisfy(\.isUpper)
  }

  /// A few words between blank lines that begin with a capital, have no stop and tell nothing.
  private func isTitle(_ words: [Token], _ lexicon: Lexicon, _ vocabulary: Vocabulary) -> Bool {
    guard isApart, words.count <= Self.mostInTitle || isInTitleCase(words),
      letters.scalars[words[0].range.lowerBound].isUpper,
      let last = letters.scalars[range].last, last.isLetter || last == 0x3A,
      tokens.allSatisfy({ $0.mark == nil || $0.mark == 0x3A })
    else { return false }
    let hits = Matching(lexicon: lexicon, vocabulary: vocabulary, tokens: words).hits()
    return Self.telling.isDisjoint(with: hits.compactMap(\.sense))
  }

  /// "Identifying and Assisting Victims of Trafficking Across the Country": small are only its small words.
  private func isInTitleCase(_ words: [Token]) -> Bool {
    words.allSatisfy { $0.range.count < 5 || letters.scalars[$0.range.lowerBound].isUpper }
  }

  private static let telling: Set<Sense> = [
    .increase, .decrease, .continued, .stay, .negation, .lack, .limited, .adopt, .create, .stop,
    .intend,
  ]
}
