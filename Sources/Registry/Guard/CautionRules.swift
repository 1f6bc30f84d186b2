extension Reading {
  /// What points to a person only together: age, village and day; a child and a place; a label; a house of help.
  var cautions: [Sighting] {
    guard senses.hasAny(of: Self.cautious) else { return [] }
    let places = narrowPlaces
    var found: [Sighting] = []
    func note(_ caution: Caution, _ sentence: Int) {
      found.append(Sighting(.warned(caution), sentence: sentence))
    }
    let inVillage = personInVillage(places)
    if let inVillage { note(.personInVillage, inVillage) }
    let children = sentences(of: .child).filter(places.hold).filter(hasSingleChild)
    children.filter { $0 != inVillage }.forEach { note(.childWithPlace, $0) }
    sentences(of: .returned).filter(isLabelled).forEach { note(.labelledReturnee, $0) }
    sentences { $0.has(.shelter) || $0.has(.hospital) || $0.has(.crisis) || $0.has(.person) }
      .filter { $0 != inVillage && !children.contains($0) && isIdentifying($0, places) }
      .forEach { note(.identifyingPlace, $0) }
    return found
  }

  private static let cautious = WordSenses([
    .child, .returned, .shelter, .hospital, .crisis, .person, .age, .years, .aged,
  ])

  /// What an entry that is restricted or sealed should not say so exactly.
  var protected: [Sighting] {
    let places = narrowPlaces
    let ages = tokens.indices.filter(isAge).map {
      Sighting(.warned(.exactAge), sentence: tokens[$0].sentence)
    }
    let narrow = places.villages.union(places.others).sorted().map {
      Sighting(.warned(.narrowPlace), sentence: $0)
    }
    return Array(ages.prefix(1) + narrow.prefix(1))
  }

  private func sentences(of sense: WordSense) -> [Int] { sentences { $0.has(sense) } }

  private func sentences(_ isMeant: (Token) -> Bool) -> [Int] {
    var found: [Int] = []
    for token in tokens where token.senses.bits != 0 && found.last != token.sentence && isMeant(token) {
      found.append(token.sentence)
    }
    return found
  }

  private func personInVillage(_ places: NarrowPlaces) -> Int? {
    guard let village = places.villages.min(), tokens.indices.contains(where: isAge),
      tokens.indices.contains(where: isDay)
    else { return nil }
    return village
  }

  /// One person's age: "42-летний", "19 лет,", "aged 19", "37 жаштагы"; no band, no term of prison.
  func isAge(_ place: Int) -> Bool {
    guard let number = number(place), number.length <= 2, (1...99).contains(number.code),
      !isSign(place - 1, "–", "-", "—", ".", ",") || tokens[place].follows
    else { return false }
    let next = isSign(place + 1, "-", "–") ? place + 2 : place + 1
    guard let word = word(next) else { return isAged(place) }
    if word.has(.age) { return true }
    if word.has(.years) {
      return self.word(next + 1)?.has(.old) == true || isAged(place)
        || (isSign(place - 1, ",") && isSign(next + 1, ",", "."))
    }
    return isAged(place)
  }

  private func isAged(_ place: Int) -> Bool { word(place - 1)?.has(.aged) == true }

  /// One child, not children's rights and not so many of them.
  private func hasSingleChild(_ sentence: Int) -> Bool {
    places(of: sentence).contains { place in
      guard tokens[place].has(.child) else { return false }
      if let count = number(place - 1), count.code > 9 { return false }
      return word(place + 1)?.has(.childMatter) != true && word(place - 1)?.has(.inGeneral) != true
    }
  }

  /// Returnees from a conflict zone, and a word for what they are said to be.
  private func isLabelled(_ sentence: Int) -> Bool {
    let words = tokens[places(of: sentence)].filter { $0.kind == .word }
    guard words.contains(where: { $0.has(.conflict) }) else { return false }
    if words.contains(where: { $0.has(.extremist) }) { return true }
    return words.indices.contains { place in
      guard words[place].has(.victim) else { return false }
      return words[max(0, place - 6)..<place].contains { $0.has(.called) }
        || words[place...].prefix(3).contains { $0.has(.calledAfter) }
    }
  }

  private func isIdentifying(_ sentence: Int, _ places: NarrowPlaces) -> Bool {
    let here = self.places(of: sentence)
    let houses = here.filter { tokens[$0].has(.shelter) || tokens[$0].has(.hospital) || isCrisisCenter($0) }
    if !houses.isEmpty { return places.hold(sentence) || houses.contains(where: isNamedHouse) }
    return places.villages.contains(sentence) && here.contains { tokens[$0].has(.person) && !isCounted($0) }
  }

  private func isCounted(_ place: Int) -> Bool { number(place - 1).map { $0.code > 9 } == true }

  private func isCrisisCenter(_ place: Int) -> Bool {
    tokens[place].has(.crisis) && word(place + 1)?.has(.center) == true
  }

  /// «Приют «Аруузат»», "the Sunrise shelter".
  private func isNamedHouse(_ place: Int) -> Bool {
    let quoted = (max(0, place - 5)...place + 3).contains { near in
      at(near, with: place) != nil && isSign(near, "«", "„", "“", "\"") && word(near + 1)?.isCapital == true
    }
    let before = place - 1
    let named =
      isName(before) && at(before, with: place) != nil && !tokens[before].isFirst && !tokens[before].isUpper
      && tokens[before].isLatin && !tokens[before].has(.widePlace)
    return quoted || named
  }
}
