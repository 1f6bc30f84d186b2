/// What counts a heading before its words: "Part 2 –", "Раздел II.", "3-бөлүм:", "IV.", "B)".
struct Enumeration {
  private let letters: Mended
  private let tokens: [Token]

  private static let parts: Set<String> = [
    "section", "part", "chapter", "раздел", "часть", "глава", "бөлүм", "бап",
  ]
  private static let marks: Set<UInt32> = [0x2E, 0x29, 0x3A, 0x2013, 0x2014]
  /// Of Roman numbers, in Latin letters and in Cyrillic ones that look the same.
  private static let romans: Set<UInt32> = [0x49, 0x56, 0x58, 0x406, 0x425]

  init(_ letters: Mended, _ tokens: [Token]) { (self.letters, self.tokens) = (letters, tokens) }

  /// The heading's own words.
  var words: [Token] {
    var (place, isNamed) = (0, false)
    if isPart(at: 0), isCount(at: 1) {
      (place, isNamed) = (2, true)
    } else if tokens.first?.number != nil, isPart(at: 1) {
      (place, isNamed) = (2, true)
    } else if isCount(at: 0), tokens[0].number == nil {
      place = 1
    }
    guard place > 0, place < tokens.count else { return tokens }
    let hasMark = tokens[place].mark.map(Self.marks.contains) ?? false
    if hasMark { place += 1 }
    return place < tokens.count && (isNamed || hasMark) ? Array(tokens[place...]) : tokens
  }

  private func isPart(at place: Int) -> Bool {
    guard tokens.indices.contains(place), tokens[place].word != nil else { return false }
    return Self.parts.contains(String(scalars: letters.scalars[tokens[place].range].map(\.folded)))
  }

  private func isCount(at place: Int) -> Bool {
    guard tokens.indices.contains(place) else { return false }
    let word = letters.scalars[tokens[place].range]
    return tokens[place].number != nil || word.count == 1 && word.allSatisfy { $0.isLetter && $0.isUpper }
      || word.count <= 4 && word.allSatisfy(Self.romans.contains)
  }
}
