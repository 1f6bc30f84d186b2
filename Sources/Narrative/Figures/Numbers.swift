import Registry

/// A number in a passage, in digits or in words.
struct Counted: Sendable {
  let tokens: Range<Int>
  let value: Double
  let amount: Amount
  /// Whether letters of its own stick to it, as in "171и".
  let hasEnding: Bool
}

/// Reads numbers; it leaves out what only looks like a count: years, days, articles, tiers, ages and ordinals.
struct NumberReading {
  let passage: Passage

  func counts(in range: Range<Int>, dates: [DateReading.Found]) -> [Counted] {
    var (found, token): ([Counted], Int) = ([], range.lowerBound)
    while token < range.upperBound {
      guard let number = number(at: token), number.tokens.upperBound <= range.upperBound else {
        token += 1
        continue
      }
      token = number.tokens.upperBound
      if isCount(number, in: range, dates) { found.append(number) }
    }
    return found
  }

  /// The whole number that begins at a token.
  func number(at token: Int) -> Counted? {
    if let written = passage.tokens[token].number { return inDigits(written, at: token) }
    return inWords(at: token)
  }

  /// Whether a number ends where a token begins.
  func isNumber(before token: Int) -> Bool {
    token > 0
      && (passage.tokens[token - 1].number != nil || unit(at: token - 1) != nil
        || multiplier(at: token - 1) != nil)
  }

  /// Whether thousands or millions end where a token begins.
  func isLarge(before token: Int) -> Bool {
    token > 0 && (multiplier(at: token - 1) ?? 0) >= 1000
  }

  private func inDigits(_ written: Token.Written, at token: Int) -> Counted? {
    var (value, text, end) = (written.value, written.text, token + 1)
    if end < passage.tokens.count, let times = multiplier(at: end), times != 100 {
      value *= Double(times)
      end += 1
      if let rest = rest(at: end, below: Double(times)) {
        value += rest.value
        end = rest.tokens.upperBound
      }
      text = Self.plain(value)
    }
    return Amount(text).map {
      Counted(tokens: token..<end, value: value, amount: $0, hasEnding: hasEnding(token))
    }
  }

  /// "18 million 500 thousand": what a smaller multiplier adds.
  private func rest(at token: Int, below times: Double) -> Counted? {
    guard token + 1 < passage.tokens.count, times > 1000, passage.tokens[token].number != nil,
      multiplier(at: token + 1) != nil, let rest = number(at: token), rest.value < times
    else { return nil }
    return rest
  }

  private func hasEnding(_ token: Int) -> Bool {
    let next = token + 1
    guard next < passage.tokens.count, passage.tokens[next].isTied, passage.tokens[next].word != nil else {
      return false
    }
    return passage.tokens[next].range.lowerBound == passage.tokens[token].range.upperBound
  }

  private func inWords(at token: Int) -> Counted? {
    // Tens of people are no number, two tens are.
    guard unit(at: token) != nil || multiplier(at: token).map({ $0 != 10 }) ?? false else { return nil }
    var (total, group, end, any) = (0.0, 0.0, token, false)
    while end < passage.tokens.count {
      if let unit = unit(at: end), !any || fits(unit, behind: group) {
        // "Полтора" is one and a half in one word.
        group += Double(unit) + (passage.says(.half, at: end) ? 0.5 : 0)
      } else if let times = multiplier(at: end) {
        if times <= 100 {
          group = (group == 0 ? 1 : group) * Double(times)
        } else if times < 1000 {
          group += Double(times)
        } else {
          total += (group == 0 ? 1 : group) * Double(times)
          group = 0
        }
      } else if leadsOn(end), any {
        // "One hundred and twelve."
      } else if passage.says(.half, at: end), any {
        group += 0.5
        end = passage.hits(at: end).first { $0.sense == .half }?.tokens.upperBound ?? end + 1
        break
      } else {
        break
      }
      any = true
      end = max(end + 1, numberEnd(at: end))
    }
    let value = total + group
    guard any, let amount = Amount(Self.plain(value)) else { return nil }
    return Counted(tokens: token..<end, value: value, amount: amount, hasEnding: false)
  }

  /// "Half a million" is one number of three words.
  private func numberEnd(at token: Int) -> Int {
    passage.hits(at: token).filter { hit in
      if case .multiplier = hit.meaning { return hit.tokens.lowerBound == token }
      return false
    }.map(\.tokens.upperBound).max() ?? token
  }

  private func leadsOn(_ token: Int) -> Bool {
    token + 1 < passage.tokens.count && multiplier(at: token - 1) != nil && unit(at: token + 1) != nil
      && passage.mended.text(passage.tokens[token].range) == "and"
  }

  /// "Twenty three" is one number, "three, twenty" and "three four" are two; Kyrgyz says "ten five" for fifteen.
  private func fits(_ unit: Int, behind group: Double) -> Bool {
    let rest = Int(group) % 100
    return unit < 10 ? rest % 10 == 0 : rest == 0
  }

  private func unit(at token: Int) -> Int? {
    for hit in passage.hits(at: token) {
      if case .number(let number) = hit.meaning { return number }
    }
    return nil
  }

  private func multiplier(at token: Int) -> Int? {
    for hit in passage.hits(at: token) {
      if case .multiplier(let number) = hit.meaning { return number }
    }
    return nil
  }

  static func plain(_ value: Double) -> String {
    guard value.isFinite, value < 1e15 else { return "x" }
    let (whole, hundredths) = Int((value * 100).rounded()).quotientAndRemainder(dividingBy: 100)
    if hundredths == 0 { return "\(whole)" }
    let digits = hundredths < 10 ? "0\(hundredths)" : "\(hundredths)"
    return "\(whole).\(hundredths % 10 == 0 ? String(digits.prefix(1)) : digits)"
  }

  // MARK: What is no count

  private func isCount(_ number: Counted, in range: Range<Int>, _ dates: [DateReading.Found]) -> Bool {
    let (first, next) = (number.tokens.lowerBound, number.tokens.upperBound)
    if dates.contains(where: { $0.tokens.overlaps(number.tokens) && !isPrevious($0) }) { return false }
    if isLabelled(before: first, in: range) || isLabelled(after: next, in: range) { return false }
    if number.value == 0 && passage.tokens[first].number != nil { return true }
    return !isOrdinal(next)
  }

  private func isPrevious(_ date: DateReading.Found) -> Bool {
    passage.says(.earlier, at: date.tokens.lowerBound)
  }

  /// "article 171", "No. 5", "Tier 2"
  private func isLabelled(before token: Int, in range: Range<Int>) -> Bool {
    var place = token - 1
    guard place >= range.lowerBound else { return false }
    if passage.tokens[place].mark == 0x2116 { return true }
    // "articles 124 and 171", "ages 14–17"
    var steps = 0
    while place >= range.lowerBound, steps < 4, isListed(place) { place -= 1; steps += 1 }
    guard place >= range.lowerBound else { return false }
    return passage.says(.article, at: place) && !passage.tokens[place].isTied
      || passage.says(.tier, at: place) && passage.tokens[token].number != nil
      || passage.says(.lowAge, at: place) && passage.tokens[place].mark == nil
      || isNamed(token, by: place)
  }

  /// "Convention 189", "the hotline 1343", "March 12": a number that names a thing and counts nothing.
  private func isNamed(_ token: Int, by place: Int) -> Bool {
    guard place + 1 == token, let number = passage.tokens[token].number, number.isPlain else { return false }
    // "В мае 12 человек" counts people.
    let isLatin = passage.mended.scalars[passage.tokens[place].range.lowerBound].isLatin
    let isDay = isLatin && number.value <= 31 && passage.hits(at: place).contains { $0.meaning.isMonth }
    return isDay || passage.says(.numbered, at: place)
      || number.value >= 100 && passage.says(.hotline, at: place)
        && !(token..<min(passage.tokens.count, token + 3)).contains {
          passage.says(.call, at: $0) || passage.says(.times, at: $0)
        }
  }

  private func isListed(_ place: Int) -> Bool {
    passage.tokens[place].number != nil || passage.tokens[place].mark == 0x2C
      // "Ages of 14 and 17"
      || place > 0 && passage.tokens[place - 1].number != nil && isAnd(place)
      || passage.tokens[place].mark == 0x2E
      || passage.tokens[place].mark == 0x2013 || passage.says(.upTo, at: place)
  }

  private func isAnd(_ place: Int) -> Bool {
    ["and", "и", "жана", "or", "или", "же"].contains(passage.mended.text(passage.tokens[place].range))
  }

  /// "124-берене", "2-деңгээл", "14 жаштагы", "1-январь"
  private func isLabelled(after token: Int, in range: Range<Int>) -> Bool {
    var place = token
    // The first number of a range has its label behind the second.
    while place < range.upperBound,
      passage.tokens[place].number != nil || passage.tokens[place].mark == 0x2013
    {
      place += 1
    }
    guard place < range.upperBound else { return false }
    let isTied = passage.tokens[place].isTied
    if passage.says(.lowAge, at: place) { return true }
    if isTied, passage.says(.article, at: place) || passage.says(.tier, at: place) { return true }
    // "2018-жылы", but "a 25-year sentence".
    if isTied, passage.says(.year, at: place), isHyphenated(place) {
      return passage.tokens[place - 1].number.map { $0.value > 99 } ?? true
    }
    return passage.hits(at: place).contains { $0.meaning.isMonth } || isCalled(token, place, in: range)
  }

  /// "The 1343 hotline", "«1444» ишеним телефону", but "150 hotline calls".
  private func isCalled(_ token: Int, _ place: Int, in range: Range<Int>) -> Bool {
    guard let number = passage.tokens[token - 1].number, number.isPlain, number.value >= 100 else {
      return false
    }
    let name = passage.tokens[place].mark.map(\.isCloser) == true ? place + 1 : place
    guard name < range.upperBound, passage.says(.hotline, at: name) else { return false }
    let behind = name..<min(range.upperBound, name + 3)
    return name > place || !behind.contains { passage.says(.call, at: $0) }
  }

  private func isHyphenated(_ place: Int) -> Bool {
    place > 0 && passage.tokens[place].range.lowerBound > passage.tokens[place - 1].range.upperBound
  }

  /// "3-й", "5th": letters that make an ordinal of a number.
  private func isOrdinal(_ token: Int) -> Bool {
    guard token < passage.tokens.count, passage.tokens[token].isTied, passage.tokens[token].word != nil,
      passage.tokens[token].range.count <= 3
    else { return false }
    let ending = passage.mended.text(passage.tokens[token].range)
    return ["й", "я", "е", "го", "му", "ой", "ый", "ая", "th", "st", "nd", "rd", "чи", "чы", "чү", "чу"]
      .contains(ending)
  }
}

extension Meaning {
  fileprivate var isMonth: Bool { if case .month = self { true } else { false } }
}
