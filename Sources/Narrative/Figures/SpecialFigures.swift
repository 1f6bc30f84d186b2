import Registry

extension FigureReading {
  // MARK: "Of these"

  /// Parts of a total that an earlier sentence gave: "of these, 171 were …, eight …".
  func breakdown(_ numbers: [Counted], _ dates: [DateReading.Found]) -> ReadFigure? {
    guard let total,
      total.isOpen || clause.tokens.prefix(5).contains(where: { clause.passage.says(.of, at: $0) })
        || isHeadFinal && !numbers.isEmpty && numbers.allSatisfy(\.hasEnding)
    else {
      return nil
    }
    var shares: [String: Amount] = [:]
    for (index, number) in numbers.enumerated() {
      let end = index + 1 < numbers.count ? numbers[index + 1].tokens.lowerBound : clause.tokens.upperBound
      guard let key = ShareKey(clause, number, until: end, of: total.figure.measure).key, shares[key] == nil
      else { continue }
      shares[key] = number.amount
    }
    guard !shares.isEmpty else { return nil }
    let breakdown = shares.keys.sorted().compactMap { key in
      shares[key].map { Figure.Share(key: key, value: $0) }
    }
    let places = numbers.flatMap { clause.passage.mended.places(of: clause.passage.letters(of: $0.tokens)) }
    return ReadFigure(figure: total.figure.parted(breakdown, keepsComparison: false), places: places)
  }

  // MARK: Terms of imprisonment

  /// "From five to eight years" in a law are the least and the most; a sentence has its length.
  func addTerms(_ numbers: [Counted], _ dates: [DateReading.Found], _ result: inout Result) {
    let years = terms(numbers)
    guard !years.isEmpty else { return addRun(numbers, &result) }
    guard clause.says(.prison) || clause.says(.penalty) || isOfConvicted else {
      return addRun(numbers, &result)
    }
    var (index, ranges): (Int, [(Counted, Counted)]) = (0, [])
    while index + 1 < years.count {
      if isRange(years[index], years[index + 1]) {
        ranges.append((years[index], years[index + 1]))
        index += 1
      }
      index += 1
    }
    if !isOfLaw {
      if let (from, to) = ranges.first { return addSentence(from, to, &result) }
      if let number = years.first, clause.saysAny([.convict, .prison]) || isOfConvicted {
        return addSentence(number, nil, &result)
      }
    }
    for (from, to) in ranges {
      let share = ShareKey(clause, from, until: from.tokens.lowerBound).ageKey
      add(from, .penaltyMinimum, share, &result)
      add(to, .penaltyMaximum, share, &result)
    }
    for number in years
    where !ranges.contains(where: { $0.tokens == number.tokens || $1.tokens == number.tokens }) {
      // Beside a range a longer maximum is one of aggravated crimes; a shorter one is of another penalty.
      if let most = ranges.map(\.1.value).max(), number.value < most {
        continue
      } else if isToLife(number) {
        add(number, .penaltyMinimum, ShareKey(clause, number, until: 0).ageKey, &result)
      } else if isUpTo(number) {
        add(number, .penaltyMaximum, nil, &result)
      } else if isAtLeast(number) {
        add(number, .penaltyMinimum, nil, &result)
      }
    }
  }

  /// Numbers of years; behind one range of a law a second may leave the years unsaid: "от пяти до восьми лет, … от восьми
  /// до двенадцати".
  private func terms(_ numbers: [Counted]) -> [Counted] {
    let years = numbers.compactMap { isYears(behind: $0) && !isStretch($0) ? $0 : inYears($0) }
    guard isOfLaw, let last = years.last?.tokens.upperBound else { return years }
    let behind = numbers.filter { $0.tokens.lowerBound >= last }
    guard behind.count == 2, isRange(behind[0], behind[1]),
      countable(at: min(behind[1].tokens.upperBound, clause.tokens.upperBound - 1)) == nil
    else { return years }
    return years + behind
  }

  /// "From six months to two years in prison".
  private func inYears(_ number: Counted) -> Counted? {
    let next = number.tokens.upperBound
    guard next < clause.tokens.upperBound, clause.passage.says(.month, at: next), clause.says(.prison),
      let amount = Amount(NumberReading.plain(number.value / 12))
    else { return nil }
    return Counted(tokens: number.tokens, value: number.value / 12, amount: amount, hasEnding: false)
  }

  /// "The first in six years".
  private func isStretch(_ number: Counted) -> Bool {
    let place = number.tokens.lowerBound - 1
    return clause.tokens.contains(place) && ["in", "past", "last", "over", "за"].contains(text(place))
  }

  /// "One received seven years", behind a count of the convicted.
  private var isOfConvicted: Bool {
    clause.section == .prosecution && total?.figure.measure == .convictions && clause.says(.gets)
  }

  /// "15 years to life".
  private func isToLife(_ number: Counted) -> Bool {
    (number.tokens.upperBound..<min(clause.tokens.upperBound, number.tokens.upperBound + 4)).contains {
      clause.passage.says(.life, at: $0)
    }
  }

  /// Whether terms are those that a law has, not those of a judgment.
  private var isOfLaw: Bool {
    clause.saysAny([.article, .law, .penalty]) && !clause.says(.convict)
      && !(clause.says(.judge) && clause.says(.prison))
  }

  private func addSentence(_ from: Counted, _ to: Counted?, _ result: inout Result) {
    // Victims, too, may be jailed.
    guard clause.section != .protection else { return }
    // The one whose sentence it is is no count of the convicted, nor are those of a total told before.
    let isTold = total?.figure.measure == .convictions
    result.figures.removeAll {
      $0.figure.measure == .convictions && (isTold || $0.figure.value?.text == "1")
    }
    let period = EventDate.span(clause.period.first, clause.period.last)
    let figure = Figure(
      measure: .sentence, unit: .years, value: from.amount, upTo: to?.amount, basis: .reportingPeriod,
      period: period,
      countedBy: [.report])
    let tokens = from.tokens.lowerBound..<(to ?? from).tokens.upperBound
    result.figures.append(
      ReadFigure(figure: figure, places: clause.passage.mended.places(of: clause.passage.letters(of: tokens)))
    )
  }

  private func add(_ number: Counted, _ measure: Measure, _ share: String?, _ result: inout Result) {
    let period = EventDate.span(clause.period.first, clause.period.last)
    let figure = Figure(
      measure: measure, unit: .years, value: number.amount, basis: .pointInTime, period: period,
      countedBy: [.report],
      breakdown: share.map { [Figure.Share(key: $0, value: number.amount)] } ?? [])
    let read = ReadFigure(
      figure: figure, places: clause.passage.mended.places(of: clause.passage.letters(of: number.tokens)))
    if !result.figures.contains(where: { $0.figure == figure }) { result.figures.append(read) }
  }

  private func isYears(behind number: Counted) -> Bool {
    let places = number.tokens.upperBound..<min(clause.tokens.upperBound, number.tokens.upperBound + 6)
    var isLed = false
    for place in places {
      if clause.passage.says(.year, at: place) { return true }
      // "One for five years": only what leads from number to number makes one span of them.
      let token = clause.passage.tokens[place]
      if clause.passage.says(.upTo, at: place) || token.mark == 0x2013 || token.isTied { isLed = true }
      guard
        isLed && NumberReading(passage: clause.passage).number(at: place) != nil
          || clause.passage.says(.upTo, at: place) || clause.passage.says(.half, at: place)
          || clause.passage.tokens[place].mark == 0x2013
      else { return false }
    }
    return false
  }

  private func isRange(_ from: Counted, _ to: Counted) -> Bool {
    guard from.value < to.value, to.tokens.lowerBound - from.tokens.upperBound <= 3 else { return false }
    let between = from.tokens.upperBound..<to.tokens.lowerBound
    return between.isEmpty
      || between.contains { place in
        clause.passage.says(.upTo, at: place) || clause.passage.says(.from, at: place)
          || clause.passage.tokens[place].mark == 0x2013
      }
  }

  private func isUpTo(_ number: Counted) -> Bool {
    let near =
      max(
        clause.tokens.lowerBound, number.tokens.lowerBound - 4)..<min(
        clause.tokens.upperBound, number.tokens.upperBound + 3)
    return near.contains { clause.passage.says(.upTo, at: $0) }
  }

  private func isAtLeast(_ number: Counted) -> Bool {
    let first = max(clause.tokens.lowerBound, number.tokens.lowerBound - 3)
    let last = min(clause.tokens.upperBound, number.tokens.upperBound + 4)
    return (first..<number.tokens.lowerBound).contains { clause.passage.says(.from, at: $0) }
      || (first..<last).contains { clause.passage.says(.more, at: $0) }
  }

  /// "For the second consecutive year."
  private func addRun(_ numbers: [Counted], _ result: inout Result) {
    guard clause.says(.running), clause.says(.watchList) else { return }
    let period = EventDate.span(clause.period.first, clause.period.last)
    for token in clause.tokens {
      guard
        let (value, tokens) = ordinal(at: token)
          ?? numbers.first(where: { $0.tokens.contains(token) }).map({ ($0.value, $0.tokens) }),
        (token..<min(token + 4, clause.tokens.upperBound)).contains(where: {
          clause.passage.says(.running, at: $0) || clause.passage.says(.year, at: $0)
        }),
        let amount = Amount(NumberReading.plain(value))
      else { continue }
      let figure = Figure(
        measure: .watchListYears, unit: .years, value: amount, basis: .pointInTime, period: period,
        countedBy: [.report])
      let places = clause.passage.mended.places(of: clause.passage.letters(of: tokens))
      result.figures = [ReadFigure(figure: figure, places: places)]
      return
    }
  }

  private func ordinal(at token: Int) -> (Double, Range<Int>)? {
    for hit in clause.passage.hits(at: token) {
      if case .ordinal(let number) = hit.meaning { return (Double(number), token..<(token + 1)) }
    }
    return nil
  }
}

extension ReadFigure {
  /// A total whose parts the sentence goes on to name.
  fileprivate var isOpen: Bool { !figure.breakdown.isEmpty }
}

extension Figure {
  func parted(_ breakdown: [Share], keepsComparison: Bool = true) -> Figure {
    Figure(
      measure: measure, unit: unit, value: value, upTo: upTo, approximate: approximate, bound: bound,
      moved: moved,
      basis: basis, period: period, countedBy: countedBy, comparison: keepsComparison ? comparison : nil,
      breakdown: breakdown, definition: definition, partOf: partOf, restatedBy: restatedBy)
  }

  func compared(with comparison: Comparison) -> Figure {
    Figure(
      measure: measure, unit: unit, value: value, upTo: upTo, approximate: approximate, bound: bound,
      moved: moved,
      basis: basis, period: period, countedBy: countedBy, comparison: comparison, breakdown: breakdown,
      definition: definition, partOf: partOf, restatedBy: restatedBy)
  }
}
