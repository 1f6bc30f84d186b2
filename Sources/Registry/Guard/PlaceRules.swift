extension Reading {
  /// Places narrower than a region, by sentence; villages apart.
  struct NarrowPlaces {
    var villages: Set<Int> = []
    var others: Set<Int> = []

    func hold(_ sentence: Int) -> Bool { villages.contains(sentence) || others.contains(sentence) }
  }

  var narrowPlaces: NarrowPlaces {
    var found = NarrowPlaces()
    for (place, token) in tokens.enumerated() where token.kind == .word && token.senses.bits != 0 {
      if names(place, before: .villageBefore, after: .villageAfter) {
        found.villages.insert(token.sentence)
      } else if names(place, before: .townBefore, after: .townAfter)
        || names(place, before: .districtBefore, after: .districtAfter)
        || (token.has(.smallPlace) && token.isCapital)
      {
        found.others.insert(token.sentence)
      }
    }
    return found
  }

  /// Whether the word says what kind of place the name beside it is.
  private func names(_ place: Int, before: WordSense, after: WordSense) -> Bool {
    let token = tokens[place]
    if token.has(before), number(place - 1) == nil {
      let next = isSign(place + 1, ".") || word(place + 1)?.has(.of) == true ? place + 2 : place + 1
      let isShort = token.length == 1
      if isPlaceName(next, with: place), !isShort || isSign(place + 1, ".") { return true }
    }
    return token.has(after) && isPlaceName(place - 1, with: place) && !tokens[place - 1].isFirst
      || token.has(after) && tokens[place].follows && isPlaceName(place - 1, with: place)
        && word(place - 1)?.isFirst == true && !token.isLatin
  }

  private func isPlaceName(_ place: Int, with other: Int) -> Bool {
    guard let word = at(place, with: other), isName(place), !word.isUpper else { return false }
    return !word.has(.widePlace) && !word.has(.region)
  }
}
