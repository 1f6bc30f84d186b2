/// A paragraph or an item with its words and what a lexicon says of them.
struct Passage: Sendable {
  let mended: Mended
  let tokens: [Token]
  let hits: [Hit]
  /// For each token the hits that name it.
  private let byToken: [[Int]]

  init(_ mended: Mended, _ vocabulary: inout Vocabulary) {
    self.mended = mended
    var tokenizer = Tokenizer(mended, 0..<mended.count)
    tokenizer.run(&vocabulary)
    tokens = tokenizer.tokens
    let compounds = Self.compoundNumbers(tokenizer.tokens, mended, &vocabulary)
    hits =
      compounds
      + (vocabulary.lexicon.map {
        Matching(lexicon: $0, vocabulary: vocabulary, tokens: tokenizer.tokens).hits()
      } ?? [])
    var byToken = [[Int]](repeating: [], count: tokens.count)
    for (index, hit) in hits.enumerated() {
      for token in hit.named { byToken[token].append(index) }
    }
    self.byToken = byToken
  }

  /// "Forty-five": two numbers in one word.
  private static func compoundNumbers(
    _ tokens: [Token], _ mended: Mended, _ vocabulary: inout Vocabulary
  ) -> [Hit] {
    guard let lexicon = vocabulary.lexicon else { return [] }
    return tokens.indices.compactMap { index in
      guard tokens[index].word != nil else { return nil }
      let parts = mended.scalars[tokens[index].range].map(\.folded).split(separator: 0x2D)
      guard parts.count == 2 else { return nil }
      let numbers = parts.compactMap { lexicon.number(Array($0)) }
      guard numbers.count == 2, numbers[0] >= 20, numbers[1] < 10 else { return nil }
      return Hit(tokens: index..<(index + 1), named: [index], meaning: .number(numbers[0] + numbers[1]))
    }
  }

  func hits(at token: Int) -> [Hit] { byToken[token].map { hits[$0] } }

  func says(_ sense: Sense, at token: Int) -> Bool { byToken[token].contains { hits[$0].sense == sense } }

  /// Whether a stretch begins with a sense.
  func says(_ sense: Sense, near range: Range<Int>) -> Bool {
    range.prefix(5).contains { says(sense, at: $0) }
  }

  /// Whether a token says any of some senses.
  func says(anyOf senses: Set<Sense>, at token: Int) -> Bool {
    for index in byToken[token] {
      if let sense = hits[index].sense, senses.contains(sense) { return true }
    }
    return false
  }

  /// The senses of a stretch, each with the first hit that has it.
  func senses(in range: Range<Int>) -> [Sense: Hit] {
    var found: [Sense: Hit] = [:]
    for token in range {
      for index in byToken[token] {
        let hit = hits[index]
        guard let sense = hit.sense, hit.tokens.lowerBound >= range.lowerBound,
          hit.tokens.upperBound <= range.upperBound
        else { continue }
        if found[sense] == nil { found[sense] = hit }
      }
    }
    return found
  }

  /// The letters from the first to the last of some tokens.
  func letters(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }

  func places(of hit: Hit) -> [Range<Int>] {
    hit.named.flatMap { mended.places(of: tokens[$0].range) }.joined()
  }

  /// The tokens whose letters lie in a stretch.
  func tokens(in letters: Range<Int>) -> Range<Int> {
    let start = tokens.partitioningIndex { $0.range.lowerBound >= letters.lowerBound }
    let end = tokens.partitioningIndex { $0.range.lowerBound >= letters.upperBound }
    return start..<end
  }
}

extension Lexicon {
  /// What a single word counts.
  fileprivate func number(_ word: [UInt32]) -> Int? {
    for atom in atoms.atoms(of: word) {
      for phrase in phrases[atom, default: []] where phrase.atoms.count == 1 {
        if case .number(let number) = phrase.meaning { return number }
      }
    }
    return nil
  }
}

extension [Range<Int>] {
  /// Ranges that follow each other closely, as one.
  func joined() -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in self {
      if let last = joined.last, range.lowerBound >= last.lowerBound, range.lowerBound <= last.upperBound + 1
      {
        joined[joined.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}

extension RandomAccessCollection {
  /// The first place from which on a claim holds, where it holds for all that follow.
  func partitioningIndex(where holds: (Element) -> Bool) -> Index {
    var (low, length) = (startIndex, count)
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if holds(self[middle]) {
        length = half
      } else {
        low = index(after: middle)
        length -= half + 1
      }
    }
    return low
  }
}
