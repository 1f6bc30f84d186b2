extension Reading {
  /// AN1234567, ID 2345678, "серия АС № 3456789", KR-X № 123456: in Latin letters or Cyrillic ones that look alike.
  func document(at place: Int) -> (kind: PersonalData, end: Int)? {
    guard tokens[place].isUpper else { return nil }
    let series = latin(place)
    guard series.count == 2 || series == [107, 114, 45, 120] else { return nil }
    var next = place + 1
    while next < place + 4, isSign(next, "№", ".", ",", "-", "N") || word(next)?.has(.numberWord) == true {
      next += 1
    }
    guard let number = number(next), number.length == (series.count == 2 ? 7 : 6) else { return nil }
    let isTied = next == place + 1 && isTied(next)
    let isKnown = series.count == 4 || Self.knownSeries.contains(series)
    let isNamed = around(place, 5, 0).contains { tokens[$0].has(.passport) }
    return isTied || isKnown || isNamed ? (.identityDocument, next + 1) : nil
  }

  private static let knownSeries: Set<[UInt8]> = Set(["an", "id", "ac", "ah"].map { Array($0.utf8) })

  /// The letters of a short word, Cyrillic ones as the Latin ones that look alike; empty if others are among them.
  private func latin(_ place: Int) -> [UInt8] {
    guard tokens[place].length <= 3, tokens[place].end - tokens[place].start <= 8 else { return [] }
    let letters = String(decoding: letters(place), as: UTF8.self)
    let alike: [Character: Character] = [
      "а": "a", "в": "b", "е": "e", "к": "k", "м": "m", "н": "h", "о": "o", "р": "p", "с": "c", "т": "t",
      "х": "x",
      "і": "i", "ѕ": "s", "ј": "j",
    ]
    // "КР" is said as it sounds.
    let plain = letters == "кр-х" ? "kr-x" : letters == "ан" ? "an" : String(letters.map { alike[$0] ?? $0 })
    return plain.utf8.allSatisfy { $0 < 0x80 } ? Array(plain.utf8) : []
  }
}
