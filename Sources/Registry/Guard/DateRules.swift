extension Reading {
  /// A word for a birth, and a whole day near it.
  var birthDate: Sighting? {
    guard senses.hasAny(of: WordSenses([.born, .birth, .abbreviation])) else { return nil }
    for place in tokens.indices where isBirth(place) {
      // "г. р." stands behind the day.
      let near = around(place, 8, 8)
      if near.contains(where: { isDay(at: $0) || isDayInWords($0) }) {
        return Sighting(.refused(.birthDate), sentence: tokens[place].sentence)
      }
    }
    return nil
  }

  /// "третьего марта 1998".
  private func isDayInWords(_ place: Int) -> Bool {
    guard let day = word(place), !day.isCapital, !day.has(.function), word(place + 1)?.has(.month) == true,
      let year = number(place + 2)
    else { return false }
    return isYear(year)
  }

  private func isBirth(_ place: Int) -> Bool {
    guard tokens[place].kind == .word else { return false }
    if tokens[place].has(.born) { return true }
    if tokens[place].has(.birth) {
      return around(place, 2, 0).contains { $0 != place && tokens[$0].has(.ofBirth) }
    }
    // "г. р."
    return letters(place).elementsEqual("р".utf8) && isSign(place - 1, ".") && isSign(place + 1, ".")
      && word(place - 2).map { letters(place - 2).elementsEqual("г".utf8) && $0.length == 1 } == true
  }

  /// Whether a day with month and year begins here.
  func isDay(at place: Int) -> Bool {
    guard let first = number(place) else { return isMonthFirst(place) }
    if let second = number(place + 2), let third = number(place + 4), isTied(place + 2), isTied(place + 4),
      isSign(place + 1, ".", "/", "-"), isSign(place + 3, ".", "/", "-")
    {
      return isDay(first, second) && isYear(third) || isYear(first) && isDay(third, second)
    }
    // "3 марта 1998", "3-март 1998".
    if isDayNumber(first), let month = monthAfter(place), let year = number(month + 1), isYear(year) {
      return true
    }
    // "1998-жылдын 3-мартында".
    guard isYear(first) else { return false }
    return (place + 1...place + 4).contains { next in
      number(next).map { isDayNumber($0) && monthAfter(next) != nil } == true
    }
  }

  /// "March 3, 1998".
  private func isMonthFirst(_ place: Int) -> Bool {
    guard word(place)?.has(.month) == true, let day = number(place + 1), isDayNumber(day) else {
      return false
    }
    return [place + 2, place + 3].contains { number($0).map(isYear) == true }
  }

  /// The place of a month that follows a day's number at once, by a hyphen or an English ending.
  private func monthAfter(_ place: Int) -> Int? {
    let next = isSign(place + 1, "-", "–") ? place + 2 : place + 1
    return [next, next + 1].first { word($0)?.has(.month) == true }
  }

  private func isDay(_ day: Token, _ month: Token) -> Bool {
    (isDayNumber(day) && (1...12).contains(month.code)) || (isDayNumber(month) && (1...12).contains(day.code))
  }

  private func isDayNumber(_ token: Token) -> Bool { token.length <= 2 && (1...31).contains(token.code) }

  func isYear(_ token: Token) -> Bool { token.length == 4 && (1900...2099).contains(token.code) }
}
