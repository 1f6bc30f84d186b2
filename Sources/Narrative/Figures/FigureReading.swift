import Registry

/// Gives the numbers of a clause their measures.
struct FigureReading {
  let clause: Clause
  /// Whether verbs stand last, so that the counted noun ends a phrase.
  let isHeadFinal: Bool
  /// The last total of the paragraph, which "of these" goes back to.
  let total: ReadFigure?
  /// What the part of the sentence before counted: "…, whereas it had charged 34 in 2017".
  var counted: Measure?

  var passage: Passage { clause.passage }

  /// "In 2023, the corresponding number was 40" goes back to the sentence before.
  var countedBefore: Measure? { counted ?? (clause.says(.figures) ? total?.figure.measure : nil) }

  struct Result {
    var figures: [ReadFigure] = []
    /// Values that the clause compares with, of its figures' own measure where nothing else is said.
    var comparisons: [(measure: Measure?, value: Amount, period: EventDate)] = []
  }

  func read() -> Result {
    let dates = DateReading(passage: passage, period: clause.period).dates(in: clause.tokens)
    let numbers = NumberReading(passage: passage).counts(in: clause.tokens, dates: dates)
    var result = Result()
    if let parts = breakdown(numbers, dates) { return Result(figures: [parts]) }
    let currencies = currencies
    for (index, number) in numbers.enumerated() where !isBase(at: index, of: numbers) {
      let next = index + 1 < numbers.count && isBase(at: index + 1, of: numbers) ? index + 2 : index + 1
      let end = next < numbers.count ? numbers[next].tokens.lowerBound : clause.tokens.upperBound
      if isExcepted(number) || isCarriedOver(number) { continue }
      if index + 1 < numbers.count, isLeft(number, for: numbers[index + 1]) {
        result.comparisons.append((nil, number.amount, date(of: number, dates, compared: true)))
      } else if let money = money(number, currencies) {
        take(money, number, dates, &result)
      } else if let key = summand(index, of: numbers, until: end, result) {
        addPart(key, number, &result)
      } else if let key = part(number, until: end, of: result, dates) {
        addPart(key, number, &result)
      } else {
        take(number, until: end, dates, numbers, &result)
      }
    }
    addTerms(numbers, dates, &result)
    addAbsent(dates, &result)
    addZero(dates, &result)
    return result
  }

  // MARK: Parts of a total in the same sentence

  /// "45 victims, including 30 women and 15 children": behind "including" or in brackets a number is a part; empty where it
  /// is one of nothing that is known.
  func part(
    _ number: Counted, until end: Int, of result: Result, _ dates: [DateReading.Found]
  ) -> String? {
    let next = number.tokens.upperBound
    guard let total = result.figures.last,
      isParting(before: number.tokens.lowerBound, result)
        || !isHeadFinal && next < clause.tokens.upperBound && passage.says(.of, at: next)
    else { return nil }
    let key = ShareKey(clause, number, until: end, of: total.figure.measure).key
    if let value = total.figure.value.flatMap({ Double($0.text) }), number.value > value { return nil }
    return key ?? (total.figure.breakdown.isEmpty || isBare(number, dates, result) ? nil : "")
  }

  /// "312 children, 204 girls and 108 boys": numbers that add up to the one before them are its parts.
  func summand(_ index: Int, of numbers: [Counted], until end: Int, _ result: Result) -> String? {
    guard let total = result.figures.last?.figure, let value = total.value.flatMap({ Double($0.text) }),
      let first = numbers.prefix(index).lastIndex(where: { $0.amount == total.value }),
      (2...5).contains(where: { count in
        let parts = numbers.dropFirst(first + 1).prefix(count)
        return parts.count == count && index <= first + count
          && parts.reduce(0) { $0 + $1.value } == value
      })
    else { return nil }
    return ShareKey(clause, numbers[index], until: end, of: total.measure).key
  }

  func isParting(before place: Int, _ result: Result) -> Bool {
    var isOpen = false
    for token in clause.tokens where token < place {
      if passage.says(.of, at: token) || [0x28, 0x3A].contains(passage.tokens[token].mark) { isOpen = true }
      // "17 cases—13 for labor and four for sex—compared with …": a dash opens, the next one closes.
      if !isHeadFinal, passage.tokens[token].mark == 0x2014 { isOpen.toggle() }
      if passage.says(.compared, at: token) || passage.tokens[token].mark == 0x29
        || passage.tokens[token].mark == 0x3B
      {
        isOpen = false
      }
    }
    return isOpen
  }

  func addPart(_ key: String, _ number: Counted, _ result: inout Result) {
    guard !key.isEmpty, let last = result.figures.popLast() else { return }
    let share = Figure.Share(key: key, value: number.amount)
    let shares = (last.figure.breakdown.filter { $0.key != key } + [share]).sorted { $0.key < $1.key }
    // Referred are the same people: the parts are theirs, too, but said once.
    result.figures.append(ReadFigure(figure: last.figure.parted(shares), places: last.places))
  }

  // MARK: One number

  /// A sum; "700,000 francs ($1,200)" says the same sum again.
  func take(
    _ money: (measure: Measure, unit: Unit), _ number: Counted, _ dates: [DateReading.Found],
    _ result: inout Result
  ) {
    if isInBrackets(number), result.figures.last?.figure.measure == money.measure { return }
    addOrCompare(number, money.measure, money.unit, dates, &result)
  }

  func take(
    _ number: Counted, until end: Int, _ dates: [DateReading.Found], _ numbers: [Counted],
    _ result: inout Result
  ) {
    guard let noun = noun(of: number, until: end), noun.sense != .year || !isBare(number, dates, result)
    else {
      if isBare(number, dates, result) {
        result.comparisons.append((countedBefore, number.amount, date(of: number, dates, compared: true)))
      } else if number.value > 1,
        let (measure, unit) = MeasureRules(
          clause: clause, number: number.tokens, noun: nil, isHeadFinal: isHeadFinal
        )
        .ofVerb(until: end)
          ?? ofNumber(before: number, result) ?? ofPlan(number, numbers) ?? ofTopic(number, result)
      {
        // "…, fewer than in 2017, when courts convicted eleven."
        let isCompared = passage.senses(in: clause.sentenceBefore)[.compared] != nil
        if measure == counted || isCompared, result.figures.isEmpty {
          result.comparisons.append((measure, number.amount, date(of: number, dates, compared: true)))
        } else {
          addOrCompare(number, measure, unit, dates, &result)
        }
      }
      return
    }
    guard
      let (measure, unit) = MeasureRules(
        clause: clause, number: number.tokens, noun: noun, isHeadFinal: isHeadFinal
      ).measure
    else {
      if countedBefore != nil, DirectionRules.isPast(date(of: number, dates, compared: true), clause.period),
        noun.sense == .person || noun.sense == .crime
      {
        result.comparisons.append((countedBefore, number.amount, date(of: number, dates, compared: true)))
      }
      return
    }
    if number.value == 1, noun.place - number.tokens.upperBound > 2 || isNone(number, noun) { return }
    addOrCompare(number, measure, unit, dates, &result)
    if measure == .victimsIdentified, result.comparisons.isEmpty, isReferred(behind: number) {
      add(number, .victimsReferred, unit, dates, &result)
    }
    if [.victimsReferred, .victimsAssisted].contains(measure), isIdentifiedToo {
      add(number, .victimsIdentified, unit, dates, &result)
    }
  }

  /// "Not one trafficker was convicted", but "held one meeting, whose minutes were not published".
  func isNone(_ number: Counted, _ noun: Noun) -> Bool {
    guard !isHeadFinal else { return clause.says(.negation) }
    let near =
      max(
        clause.tokens.lowerBound, number.tokens.lowerBound - 5)..<min(
        clause.tokens.upperBound, noun.place + 4)
    return near.contains { passage.says(.negation, at: $0) }
  }

  /// "Identified and referred twelve victims."
  var isIdentifiedToo: Bool {
    guard let identify = clause.senses[.identify], let then = clause.first(of: [.refer, .assist]) else {
      return false
    }
    return !isHeadFinal && (1...3).contains(then.tokens.lowerBound - identify.tokens.lowerBound)
  }

  /// What the sentence gives for an earlier time beside a figure of its own is what it compares with.
  func addOrCompare(
    _ number: Counted, _ measure: Measure, _ unit: Unit, _ dates: [DateReading.Found], _ result: inout Result
  ) {
    let hasOwn = result.figures.contains {
      $0.figure.measure == measure && !DirectionRules.isPast($0.figure.period, clause.period)
    }
    let when = date(of: number, dates, compared: true)
    // "Raised its budget to 12 million from ten."
    let isFrom = hasOwn && !isHeadFinal && clause.saysAny([.increase, .decrease]) && isAfterFrom(number)
    if isFrom { return result.comparisons.append((measure, number.amount, when)) }
    if !hasOwn, isHeadFinal || isUntold, isCompared(number) {
      result.comparisons.append((measure, number.amount, when))
    } else if hasOwn,
      isCompared(number) || DirectionRules.isPast(date(of: number, dates, compared: false), clause.period)
    {
      result.comparisons.append((measure, number.amount, when))
    } else {
      add(number, measure, unit, dates, &result)
    }
  }

  private func isAfterFrom(_ number: Counted) -> Bool {
    let place = number.tokens.lowerBound - 1
    return clause.tokens.contains(place) && passage.says(.from, at: place)
  }

  func add(
    _ number: Counted, _ measure: Measure, _ unit: Unit, _ dates: [DateReading.Found], _ result: inout Result
  ) {
    guard
      !result.figures.contains(where: { $0.figure.measure == measure && $0.figure.value == number.amount })
    else {
      return
    }
    let period = date(of: number, dates, compared: false)
    let figure = Figure(
      measure: measure, unit: unit, value: number.amount, approximate: isNear(number, .approximately),
      bound: isNear(number, .more) ? .atLeast : isNear(number, .fewer) ? .atMost : nil,
      basis: .usual(for: period), period: period, countedBy: countedBy, definition: .unstated)
    result.figures.append(
      ReadFigure(figure: figure, places: passage.mended.places(of: passage.letters(of: number.tokens))))
  }

  var countedBy: [Attribution] {
    if clause.says(.government) { return [.government] }
    let others: [(Sense, Attribution)] = [(.international, .internationalOrganization), (.ngo, .ngo)]
    let found = others.filter { clause.says($0.0) }.map(\.1)
    return found.isEmpty ? [.report] : found
  }

  func isNear(_ number: Counted, _ sense: Sense) -> Bool {
    let near =
      max(
        clause.tokens.lowerBound, number.tokens.lowerBound - 2)..<min(
        clause.tokens.upperBound, number.tokens.upperBound + 2)
    return near.contains { passage.says(sense, at: $0) }
  }
}
