import Registry

extension FigureReading {
  // MARK: Comparison

  /// Whether "compared with", or a date of the period before, leads to this number.
  func isCompared(_ number: Counted) -> Bool {
    // Where verbs stand last, so does the word for comparing: "44 ишке салыштырмалуу 57 иш".
    let end = number.tokens.upperBound
    let near =
      isHeadFinal
      ? end..<min(clause.tokens.upperBound, end + 4)
      : max(clause.tokens.lowerBound, number.tokens.lowerBound - 5)..<number.tokens.lowerBound
    return near.contains { passage.says(.compared, at: $0) }
  }

  /// A number without a noun that belongs to an earlier time: "up from 11", "in 2011 – 16", "16 in 2011".
  func isBare(_ number: Counted, _ dates: [DateReading.Found], _ result: Result) -> Bool {
    if isCompared(number) { return true }
    guard !result.figures.isEmpty || countedBefore != nil else { return false }
    let near = dates.filter { date in
      let gap =
        date.tokens.lowerBound >= number.tokens.upperBound
        ? date.tokens.lowerBound - number.tokens.upperBound
        : number.tokens.lowerBound - date.tokens.upperBound
      return gap <= (counted == nil && result.figures.isEmpty ? 6 : 4)
    }
    return !near.isEmpty && near.allSatisfy { DirectionRules.isPast($0.date, clause.period) }
  }

  /// "Rose from 31 to 45": what it rose from is what it is compared with.
  func isLeft(_ number: Counted, for next: Counted) -> Bool {
    guard clause.saysAny([.increase, .decrease, .howMany]),
      next.tokens.lowerBound - number.tokens.upperBound <= 8,
      !clause.saysAny([.prison, .penalty])
    else { return false }
    var from = isHeadFinal ? number.tokens.upperBound : number.tokens.lowerBound - 1
    if clause.tokens.contains(from), passage.tokens[from].mark?.isCurrency == true { from -= 1 }
    guard clause.tokens.contains(from), passage.says(.from, at: from) else { return false }
    return isHeadFinal
      || (number.tokens.upperBound..<next.tokens.lowerBound).contains { passage.says(.upTo, at: $0) }
  }

  func isNextTo(_ number: Counted, _ date: DateReading.Found) -> Bool {
    let between = number.tokens.upperBound..<max(number.tokens.upperBound, date.tokens.lowerBound)
    return between.count < 9 && !between.contains { isPause($0) }
  }

  /// The date that stands nearest; of the comparison's numbers the nearest behind.
  func date(of number: Counted, _ dates: [DateReading.Found], compared: Bool) -> EventDate {
    let place = number.tokens.lowerBound
    let behind = dates.filter { $0.tokens.lowerBound >= place }.min {
      $0.tokens.lowerBound < $1.tokens.lowerBound
    }
    let before = dates.filter { $0.tokens.upperBound <= place }.max {
      $0.tokens.upperBound < $1.tokens.upperBound
    }
    let reporting = EventDate.span(clause.period.first, clause.period.last)
    // "2020-жылы 88, 2019-жылы 40 болгон": right before a number stands its own year.
    if compared, isHeadFinal, let before, place - before.tokens.upperBound <= 1 { return before.date }
    if compared { return behind?.date ?? before?.date ?? reporting }
    if isHeadFinal {
      if let before, !(before.tokens.upperBound..<place).contains(where: { passage.says(.compared, at: $0) })
      {
        return before.date
      }
      return behind.flatMap { isNextTo(number, $0) ? $0.date : nil } ?? reporting
    }
    let isBehindCompared = behind.map { date in
      (place..<date.tokens.lowerBound).contains { passage.says(.compared, at: $0) }
    }
    if let behind, isBehindCompared == false, isNextTo(number, behind) { return behind.date }
    return before?.date ?? reporting
  }
}
