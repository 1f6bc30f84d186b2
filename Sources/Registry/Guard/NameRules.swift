extension Reading {
  /// Names of persons but for those that may stand.
  func names(but allowed: AllowedNames, _ known: KnownNames) -> [Sighting] {
    var found: [Sighting] = []
    var place = 0
    while place < tokens.count {
      guard let person = person(at: place) else {
        place += 1
        continue
      }
      if !mayStand(person, allowed, known) {
        found.append(Sighting(.warned(.personalName), sentence: tokens[place].sentence))
      }
      place = (person.last ?? place) + 1
    }
    return found
  }

  private func mayStand(_ person: [Int], _ allowed: AllowedNames, _ known: KnownNames) -> Bool {
    let (first, last) = (person.first ?? 0, person.last ?? 0)
    let shapes = person.map(shape)
    let isGiven = !shapes.contains(.surname) && person.count == 1
    return known.holds(person.map { tokens[$0] })
      || allowed.hold(
        person.map(letters), beside: [first - 1, last + 1].filter { word($0) != nil }.map(letters),
        byGivenName: isGiven)
  }

  /// The places of a person's names that begin here.
  private func person(at place: Int) -> [Int]? {
    guard tokens[place].kind == .word else { return nil }
    guard tokens[place].isCapital else { return inSmallLetters(place) }
    return initialsFirst(place) ?? addressed(place) ?? ofKin(place) ?? shaped(place)
  }

  /// "айгүл токтосунова": a given name and a family name, both of them known by their look.
  private func inSmallLetters(_ place: Int) -> [Int]? {
    guard tokens[place].has(.given), let next = word(place + 1), next.length >= 7, next.senses.bits == 0,
      hasSurnameEnding(place + 1)
    else { return nil }
    return [place, place + 1]
  }

  /// "А. Петренко", "J. R. Smith"; not "U.S. Embassy", not "plan B. The".
  private func initialsFirst(_ place: Int) -> [Int]? {
    guard isInitial(place), !isTied(place) || place == 0 || tokens[place - 1].kind == .sign else {
      return nil
    }
    let second = isInitial(place + 2) ? place + 2 : nil
    let name = (second ?? place) + 2
    guard isName(name), at(name, with: place) != nil, !tokens[name].isUpper, tokens[name].length > 2 else {
      return nil
    }
    let isSurname = shape(name) == .surname || shape(name) == .given
    // Two letters tied together are a state or a body far more often than a person.
    let isTitle = second.map(isTied) == true && tokens[place].isLatin
    guard isSurname || (!isTitle && tokens[name].senses.bits == 0 && !isHeading(place)) else { return nil }
    return [place, second, name].compactMap(\.self)
  }

  /// "Section A. Prosecution", "1. A. Law".
  private func isHeading(_ place: Int) -> Bool {
    tokens[place].isFirst || number(place - 1) != nil || isSign(place - 1, ".", "(", ":")
      || word(place - 1)?.isCapital == true
  }

  /// "Ms. Ivanova", "мырза Каримов", "по имени Жылдыз", "Чолпон аттуу".
  private func addressed(_ place: Int) -> [Int]? {
    guard isName(place), !tokens[place].has(.mister), !tokens[place].has(.named) else { return nil }
    let before = isSign(place - 1, ".") ? place - 2 : place - 1
    let isAddressed =
      word(before).map { $0.has(.mister) || ($0.has(.named) && tokens[place].senses.bits == 0) } == true
    let isNamed = word(place + 1)?.has(.afterName) == true && !tokens[place].isFirst
    guard isAddressed || (isNamed && tokens[place].senses.bits == 0) else { return nil }
    return isName(place + 1) ? [place, place + 1] : [place]
  }

  /// "Асан уулу Бакыт", "Гүлнара кызы Мээрим".
  private func ofKin(_ place: Int) -> [Int]? {
    guard isName(place), word(place + 1)?.has(.kin) == true, isName(place + 2) || isName(place - 1) else {
      return nil
    }
    return isName(place + 2) ? [place, place + 2] : [place]
  }

  /// By given name, family name or patronymic.
  private func shaped(_ place: Int) -> [Int]? {
    guard let shape = shape(place), !isOfStreet(place), !isQuoted(place) else { return nil }
    switch shape {
    case .patronymic: return [place]
    case .given: return given(place)
    case .surname:
      let next = self.shape(place + 1)
      if next != nil, isNext(place + 1) { return [place, place + 1] }
      let isSure = !tokens[place].isFirst || isStrongSurname(place) || isInitial(place + 1)
      return isSure ? [place] : nil
    }
  }

  /// With the name that follows, if one does.
  private func given(_ place: Int) -> [Int]? {
    guard isName(place + 1), isNext(place + 1), !tokens[place + 1].isUpper else { return [place] }
    let next = tokens[place + 1]
    return next.senses.bits == 0 || shape(place + 1) != nil ? [place, place + 1] : [place]
  }

  private func isNext(_ place: Int) -> Bool {
    word(place)?.follows == true && at(place, with: place - 1) != nil
  }

  /// "Ахунбаев көчөсү", "улица Исанова".
  private func isOfStreet(_ place: Int) -> Bool {
    [place - 2, place - 1, place + 1, place + 2].contains { near in
      guard let word = at(near, with: place), word.kind == .word else { return false }
      return (word.has(.streetBefore) && near < place)
        || (word.has(.streetAfter) && near == place + 1 && !(word.isCapital && word.length == 1))
    }
  }

  /// A name in quotation marks is that of an operation, a house, a firm.
  private func isQuoted(_ place: Int) -> Bool {
    isSign(place - 1, "«", "„", "“", "\"") && isSign(place + 1, "»", "“", "”", "\"")
  }
}
