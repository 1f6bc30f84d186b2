extension Reading {
  /// A street with a house: "ул. Ленина 12", "Ленин көчөсү, 12", "12 Lenin Street".
  var streetAddress: Sighting? {
    if let flat = tokens.indices.first(where: isFlatOfHouse) {
      return Sighting(.refused(.streetAddress), sentence: tokens[flat].sentence)
    }
    guard senses.hasAny(of: Self.streets) else { return nil }
    for place in tokens.indices where isStreet(place) && isAddress(place) {
      return Sighting(.refused(.streetAddress), sentence: tokens[place].sentence)
    }
    return nil
  }

  /// "23-үй, 14-батир" and "дом 3, кв. 41" need no street.
  private func isFlatOfHouse(_ place: Int) -> Bool {
    tokens[place].has(.house) && houseNumber(of: place)
      && around(place, 0, 6).dropFirst().contains { next in
        tokens[next].has(.house) && tokens[next].code != tokens[place].code && houseNumber(of: next)
      }
  }

  private static let streets = WordSenses([.streetBefore, .streetAfter, .streetOfNumbers])

  private func isStreet(_ place: Int) -> Bool { tokens[place].senses.hasAny(of: Self.streets) }

  private func isAddress(_ place: Int) -> Bool {
    let street = tokens[place]
    if street.has(.streetOfNumbers), isName(place - 1), houseBefore(place) { return true }
    if street.has(.streetBefore), nameAfter(place), isHouse(in: around(place, 0, 9)) || houseWordBefore(place)
    {
      return true
    }
    if street.has(.streetBefore) || street.has(.streetAfter), houseNumberAround(place) { return true }
    return street.has(.streetAfter) && isName(place - 1) && (street.isLatin || !street.isCapital)
      && isHouse(in: around(place, 0, 5))
  }

  /// A name within two tokens: "улице Токтогула", "ул. Ленина".
  private func nameAfter(_ place: Int) -> Bool {
    (place + 1...place + 3).contains { at($0, with: place) != nil && isName($0) }
  }

  /// A number that a house may have, before any other word but the name and a word for a house.
  private func isHouse(in places: [Int]) -> Bool {
    var others = 0
    for place in places.dropFirst() {
      if let number = number(place) { return number.length <= 3 && others <= 3 }
      if let word = word(place), !word.has(.house) { others += word.isCapital || word.length <= 2 ? 1 : 2 }
    }
    return false
  }

  /// "12 Lenin", "45 Moskovskaya".
  private func houseBefore(_ place: Int) -> Bool {
    (max(0, place - 4)..<place).contains { before in
      guard let number = number(before), number.length <= 3, !isSign(before - 1, ".", ",") else {
        return false
      }
      return (before + 1..<place).allSatisfy { isName($0) }
    }
  }

  /// "Дом 15 по улице Токтогула".
  private func houseWordBefore(_ place: Int) -> Bool {
    around(place, 5, 0).contains { tokens[$0].has(.house) && houseNumber(of: $0) }
  }

  /// "мкр. Асанбай, д. 7"; "7-й микрорайон, дом 3".
  private func houseNumberAround(_ place: Int) -> Bool {
    let named =
      isName(place - 1) || isName(place - 2) || isName(place + 1) || isName(place + 2)
      || number(place - 1) != nil
      || number(place - 3) != nil
    return named && around(place, 0, 9).contains { tokens[$0].has(.house) && houseNumber(of: $0) }
  }

  /// A number next to a word for a house: "дом 15", "кв. 5", "12-үйдө".
  private func houseNumber(of place: Int) -> Bool {
    [place + 1, place + 2, place - 2].contains { near in
      guard at(near, with: place) != nil, let number = number(near) else { return false }
      return number.length <= 3 && (near != place - 2 || isSign(place - 1, "-"))
    }
  }
}
