extension Reading {
  /// The token at a place, if there is one and it stands in the same sentence as another.
  func at(_ index: Int, with other: Int) -> Token? {
    guard tokens.indices.contains(index), tokens[index].sentence == tokens[other].sentence else { return nil }
    return tokens[index]
  }

  func word(_ index: Int) -> Token? {
    tokens.indices.contains(index) && tokens[index].kind == .word ? tokens[index] : nil
  }

  func number(_ index: Int) -> Token? {
    tokens.indices.contains(index) && tokens[index].kind == .number ? tokens[index] : nil
  }

  func isSign(_ index: Int, _ signs: Unicode.Scalar...) -> Bool {
    tokens.indices.contains(index) && signs.contains { tokens[index].isSign($0) }
  }

  /// Whether no blank stands between this token and the one before it.
  func isTied(_ index: Int) -> Bool { tokens.indices.contains(index) && !tokens[index].follows }

  /// The small letters of a word.
  func letters(_ index: Int) -> ArraySlice<UInt8> { folded[tokens[index].start..<tokens[index].end] }

  /// Places of a sentence around one, no farther than so many tokens.
  func around(_ index: Int, _ before: Int, _ after: Int) -> [Int] {
    (max(0, index - before)...min(tokens.count - 1, index + after))
      .filter { tokens[$0].sentence == tokens[index].sentence }
  }

  /// The places of a sentence; sentences follow each other.
  func places(of sentence: Int) -> Range<Int> { first(from: sentence)..<first(from: sentence + 1) }

  private func first(from sentence: Int) -> Int {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].sentence < sentence { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A word that begins with a capital letter and is no function word.
  func isName(_ index: Int) -> Bool {
    guard let word = word(index) else { return false }
    return word.isCapital && word.length > 1 && !word.has(.function)
  }
}
