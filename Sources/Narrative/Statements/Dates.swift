import Registry

/// The dates that a stretch of text names.
struct DateReading {
  struct Found: Sendable {
    let tokens: Range<Int>
    let date: EventDate
  }

  let passage: Passage
  let period: ReportingPeriod

  func dates(in range: Range<Int>) -> [Found] {
    var found: [Found] = []
    for token in range where year(at: token, in: range) != nil {
      if let last = found.last, last.tokens.contains(token) { continue }
      found.append(date(around: token, in: range))
    }
    found = joinSpans(found)
    for token in range
    where passage.says(.earlier, at: token) && !found.contains(where: { $0.tokens.contains(token) }) {
      if let before = previous { found.append(Found(tokens: token..<(token + 1), date: before)) }
    }
    return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private var previous: EventDate? {
    let year = ReportingPeriod.reportYear(of: period.last) - 1
    guard (1902...2198).contains(year) else { return nil }
    let earlier = ReportingPeriod(reportYear: year)
    return .span(earlier.first, earlier.last)
  }

  /// Four digits that are a year and not a number of people.
  func year(at token: Int, in range: Range<Int>) -> Int? {
    guard let number = passage.tokens[token].number, number.isPlain, number.text.utf8.count == 4,
      let year = Int(number.text), (1990...2100).contains(year)
    else { return nil }
    if namesLaw(token, in: range) { return nil }
    let next = token + 1
    guard next < range.upperBound else { return year }
    if passage.says(.year, at: next) || passage.tokens[next].isTied {
      return passage.says(.article, at: next) ? nil : year
    }
    return counts(next, in: range) && !(token > range.lowerBound && Self.whenWords.contains(text(token - 1)))
      ? nil : year
  }

  /// "Under the 2005 act", "закон 2005 года": the year is the law's.
  private func namesLaw(_ token: Int, in range: Range<Int>) -> Bool {
    let near = [token + 1, token + 2, token - 1].filter(range.contains)
    return near.contains {
      passage.says(anyOf: [.law, .article, .worldLaw, .penalty], at: $0) && passage.tokens[$0].mark == nil
    }
  }

  /// "During 2017 officials found …"
  private static let whenWords: Set<String> = ["during", "in", "throughout", "since", "until", "by"]

  private func text(_ place: Int) -> String {
    passage.mended.text(passage.tokens[place].range).lowercased()
  }

  private func counts(_ token: Int, in range: Range<Int>) -> Bool {
    let people: [Sense] = [
      .victim, .person, .child, .woman, .man, .official, .police, .crime, .migrant, .potential,
    ]
    return (token..<min(token + 2, range.upperBound)).contains { place in
      people.contains { passage.says($0, at: place) }
    } && passage.tokens[token].mark == nil
  }

  private func date(around token: Int, in range: Range<Int>) -> Found {
    let year = year(at: token, in: range) ?? 1990
    if let span = firstMonths(of: year, around: token, in: range) { return span }
    guard let (place, month) = month(around: token, in: range) else {
      return Found(tokens: token..<(token + 1), date: .year(year))
    }
    let tokens = min(token, place)..<(max(token, place) + 1)
    if let (dayPlace, day) = day(beside: place, but: token, in: range),
      let day = CalendarDay(year: year, month: month, day: day)
    {
      return Found(
        tokens: min(tokens.lowerBound, dayPlace)..<max(tokens.upperBound, dayPlace + 1), date: .day(day))
    }
    return Found(tokens: tokens, date: .month(year: year, month: month))
  }

  /// The nearest month's name up to three tokens away, with no other year between.
  private func month(around token: Int, in range: Range<Int>) -> (Int, Int)? {
    for distance in 1...4 {
      for place in [token - distance, token + distance] where range.contains(place) {
        let between = place < token ? place..<token : (token + 1)..<place
        guard !between.contains(where: { year(at: $0, in: range) != nil && $0 != token }),
          !between.contains(where: { $0 > token && passage.tokens[$0].mark == 0x2C })
        else { continue }
        // Behind a year a month belongs to it only over a word for year.
        if place > token, !(place == token + 1 || passage.says(.year, at: token + 1)) { continue }
        if place < token, distance > 3 { continue }
        for hit in passage.hits(at: place) {
          if case .month(let month) = hit.meaning { return (place, month) }
        }
      }
    }
    return nil
  }

  private func day(beside month: Int, but year: Int, in range: Range<Int>) -> (Int, Int)? {
    for place in [month - 1, month + 1] where range.contains(place) && place != year {
      guard let number = passage.tokens[place].number, number.isPlain, let day = Int(number.text),
        (1...31).contains(day)
      else { continue }
      return (place, day)
    }
    return nil
  }

  /// "the first nine months of 2018"
  private func firstMonths(of year: Int, around token: Int, in range: Range<Int>) -> Found? {
    let near = max(range.lowerBound, token - 6)..<min(range.upperBound, token + 6)
    guard
      let first = near.first(where: { place in
        passage.hits(at: place).contains { $0.meaning == .ordinal(1) }
      })
    else { return nil }
    for place in (first + 1)..<min(first + 4, near.upperBound) where place < near.upperBound {
      guard let count = NumberReading(passage: passage).number(at: place)?.value, (1...11).contains(count),
        place + 1 < range.upperBound, passage.says(.month, at: place + 1),
        let start = CalendarDay(year: year, month: 1, day: 1), count.rounded() == count
      else { continue }
      let last = EventDate.month(year: year, month: Int(count)).lastDay
      return Found(tokens: min(token, first)..<max(token + 1, place + 2), date: .span(start, last))
    }
    return nil
  }

  /// "from 2014 to 2017", "2014–2017".
  private func joinSpans(_ found: [Found]) -> [Found] {
    var joined: [Found] = []
    for next in found {
      if let last = joined.last, case .year(let from) = last.date, case .year(let to) = next.date, from < to,
        next.tokens.lowerBound - last.tokens.upperBound <= 3,
        isSpan(last.tokens.upperBound..<next.tokens.lowerBound, next),
        let start = CalendarDay(year: from, month: 1, day: 1),
        let end = CalendarDay(year: to, month: 12, day: 31)
      {
        joined[joined.count - 1] = Found(
          tokens: last.tokens.lowerBound..<next.tokens.upperBound, date: .span(start, end))
      } else {
        joined.append(next)
      }
    }
    return joined
  }

  private func isSpan(_ between: Range<Int>, _ next: Found) -> Bool {
    if between.isEmpty { return passage.tokens[next.tokens.lowerBound].isTied }
    return between.contains { place in
      passage.says(.upTo, at: place) || passage.says(.from, at: place)
        || passage.tokens[place].mark == 0x2013 || passage.tokens[place].mark == 0x2014
    }
  }
}
