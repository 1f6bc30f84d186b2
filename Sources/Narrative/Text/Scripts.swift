/// Latin letters that look like Cyrillic ones.
private let alike: [UInt32: UInt32] = {
  let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("a", "а"), ("c", "с"), ("e", "е"), ("o", "о"), ("p", "р"), ("x", "х"), ("y", "у"), ("i", "і"),
    ("A", "А"),
    ("B", "В"), ("C", "С"), ("E", "Е"), ("H", "Н"), ("K", "К"), ("M", "М"), ("O", "О"), ("P", "Р"),
    ("T", "Т"),
    ("X", "Х"), ("Y", "У"), ("k", "к"), ("m", "м"), ("t", "т"), ("h", "һ"),
  ]
  return Dictionary(uniqueKeysWithValues: pairs.map { ($0.value, $1.value) })
}()

private let latin = Dictionary(alike.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })

extension Mended {
  /// Gives each word the letters of one alphabet; how many words had two.
  mutating func mendScripts() -> Int {
    var (mended, place) = (0, 0)
    while place < count {
      guard scalars[place].isLetter else {
        place += 1
        continue
      }
      var (end, cyrillic, roman) = (place, 0, 0)
      while end < count, scalars[end].isLetter {
        if scalars[end].isCyrillic { cyrillic += 1 } else if scalars[end].isLatin { roman += 1 }
        end += 1
      }
      if cyrillic > 0, roman > 0, give(place..<end, cyrillic >= roman ? alike : latin) { mended += 1 }
      place = end
    }
    return mended
  }

  /// Only where every stray letter has a twin: else the word is meant as it stands.
  private mutating func give(_ word: Range<Int>, _ twins: [UInt32: UInt32]) -> Bool {
    let toCyrillic = twins[0x61] != nil
    let strays = word.filter { toCyrillic ? scalars[$0].isLatin : scalars[$0].isCyrillic }
    guard strays.allSatisfy({ twins[scalars[$0]] != nil }) else { return false }
    for place in strays { replace(at: place, with: twins[scalars[place]] ?? scalars[place]) }
    return true
  }
}
