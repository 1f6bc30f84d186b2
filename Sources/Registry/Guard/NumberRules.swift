extension Reading {
  /// Numbers that stand together as a telephone number is written: digits group by group, and the token after each.
  struct Chain {
    var groups: [Int] = []
    var ends: [Int] = []
    var dashes = 0
  }

  func chain(from place: Int) -> Chain {
    var (chain, next) = (Chain(), place)
    while let number = number(next), chain.groups.count < 8, chain.groups.reduce(0, +) < 16 {
      chain.groups.append(number.length)
      chain.ends.append(next + 1)
      next += 1
      let signs = next
      while next < signs + 3, isSign(next, "(", ")", "-", "\u{2011}", "\u{2013}") { next += 1 }
      // 0555.12.34.56 has dots where others have dashes.
      let isDotted = folded[tokens[place].start] == 48 && tokens[place].length > 2
      if next == signs, isDotted, isSign(next, "."), isTied(next), isTied(next + 1) { next += 1 }
      if next > signs { chain.dashes += 1 }
    }
    return chain
  }

  /// A personal number, a telephone number, coordinates or a passport's figures.
  func number(at place: Int) -> (kind: PersonalData, end: Int)? {
    let isDecimal = place > 1 && isTied(place) && isSign(place - 1, ".", ",") && number(place - 2) != nil
    if !isDecimal {
      let chain = chain(from: place)
      if let end = personalNumber(chain, at: place) { return (.personalNumber, end) }
      if let end = telephone(chain, at: place) { return (.telephoneNumber, end) }
      if let end = passportFigures(chain, at: place) { return (.identityDocument, end) }
    }
    return coordinates(at: place).map { (.coordinates, $0) }
  }

  /// 14 digits in one; or parted, if sex, day and month stand at its head.
  private func personalNumber(_ chain: Chain, at place: Int) -> Int? {
    if chain.groups.first == 14 { return place + 1 }
    var digits = 0
    for (index, group) in chain.groups.enumerated() {
      digits += group
      guard digits == 14, index > 0, index < 6 else { continue }
      let figures = digitsOf(place..<chain.ends[index]).map { Int($0) - 48 }
      let (day, month) = (figures[1] * 10 + figures[2], figures[3] * 10 + figures[4])
      let inThrees = chain.groups[1...index].allSatisfy { $0 == 3 }
      if (1...2).contains(figures[0]), (1...31).contains(day), (1...12).contains(month), !inThrees {
        return chain.ends[index]
      }
    }
    return nil
  }

  private func digitsOf(_ range: Range<Int>) -> [UInt8] {
    tokens[range].filter { $0.kind == .number }.flatMap { folded[$0.start..<$0.end] }
      .filter { (48...57).contains($0) }
  }

  private func telephone(_ chain: Chain, at place: Int) -> Int? {
    let first = tokens[place]
    let hasPlus = isTied(place) && isSign(place - 1, "+")
    let begins = folded[first.start]
    var digits = 0
    for (index, group) in chain.groups.enumerated() {
      digits += group
      let groups = chain.groups[...index]
      let isDay = groups.prefix(3) == [2, 2, 4]
      let is996 = first.length == 3 ? first.code == 996 : digits == 12 && beginsWith996(first)
      // 0555 12 34 56, 996 555 12 34 56, 8 905 123-45-67, and any country's number with a plus.
      let isWhole =
        (digits == 10 && begins == 48 && !isDay) || (digits == 12 && is996)
        || (digits >= 9 && hasPlus && index == chain.groups.count - 1)
        || (digits == 11 && (begins == 56 || begins == 55) && (groups.contains(2) || group == 11))
        || (digits == 10 && begins == 56 && first.length == 1 && groups.contains(2) && chain.dashes > 1)
      if isWhole { return chain.ends[index] }
    }
    guard let last = chain.ends.last, isNamedTelephone(place), digits >= 5,
      chain.dashes > 0 || digits >= 6
    else { return nil }
    return chain.groups.count > 1 || digits >= 9 || chain.dashes > 0 ? last : nil
  }

  private func beginsWith996(_ token: Token) -> Bool {
    token.length >= 4 && folded[token.start] == 57 && folded[token.start + 1] == 57
      && folded[token.start + 2] == 54
  }

  /// "тел.: 62-12-34".
  private func isNamedTelephone(_ place: Int) -> Bool {
    var before = place - 1
    while before >= 0, tokens[before].kind == .sign || tokens[before].has(.numberWord) { before -= 1 }
    return before >= max(0, place - 4) && tokens[before].has(.telephone)
  }

  /// 42.8746, 74.5698.
  private func coordinates(at place: Int) -> Int? {
    guard let first = fraction(at: place) else { return nil }
    for next in first..<min(first + 8, tokens.count) where fraction(at: next) != nil { return next + 3 }
    return nil
  }

  /// The token after a number of two or three digits with a fraction of four or more.
  private func fraction(at place: Int) -> Int? {
    guard let whole = number(place), whole.length == 2 || whole.length == 3, whole.code <= 180,
      isSign(place + 1, ".", ","), isTied(place + 1), isTied(place + 2),
      let rest = number(place + 2), rest.length >= 4
    else { return nil }
    return place + 3
  }

  /// 42°52′29″.
  func degrees(at place: Int) -> (kind: PersonalData, end: Int)? {
    isSign(place, "°", "º") && number(place - 1) != nil && number(place + 1) != nil
      ? (.coordinates, place + 2) : nil
  }

  /// Eight to ten digits after the word for a passport.
  private func passportFigures(_ chain: Chain, at place: Int) -> Int? {
    let digits = chain.groups.reduce(0, +)
    guard (8...10).contains(digits), let last = chain.ends.last,
      chain.groups.count == 1 || chain.groups == [4, 6] || chain.groups == [2, 2, 6],
      around(place, 4, 0).contains(where: { tokens[$0].has(.passport) })
    else { return nil }
    return last
  }
}
