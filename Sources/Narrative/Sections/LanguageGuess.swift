import Registry

/// The language whose common words make up the greatest part of a text, if that is a part at all.
struct LanguageGuess {
  let lexicon: Lexicon?

  /// So many words are looked at; the beginning of a narrative is like the rest.
  private static let enough = 20_000
  /// Of a hundred words of running text in a language at least so many are common ones.
  private static let least = 9

  init(_ letters: Mended, _ lexicons: [Lexicon]) {
    var (counts, words, place) = ([Int](repeating: 0, count: lexicons.count), 0, 0)
    while place < letters.count, words < Self.enough {
      guard letters.scalars[place].isLetter else {
        place += 1
        continue
      }
      let start = place
      while place < letters.count, letters.scalars[place].isLetter { place += 1 }
      words += 1
      guard place - start <= 16 else { continue }
      let word = String(scalars: letters.scalars[start..<place].lazy.map(\.folded))
      for (index, lexicon) in lexicons.enumerated() where lexicon.common.contains(word) { counts[index] += 1 }
    }
    let best = counts.indices.max { counts[$0] < counts[$1] }
    lexicon = best.flatMap { counts[$0] * 100 >= words * Self.least && counts[$0] > 2 ? lexicons[$0] : nil }
  }
}
