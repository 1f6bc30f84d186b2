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

  private var passage: Passage { clause.passage }

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
    for (index, number) in numbers.enumerated() {
      let end = index + 1 < numbers.count ? numbers[index + 1].tokens.lowerBound : clause.tokens.upperBound
      if index + 1 < numbers.count, isLeft(number, for: numbers[index + 1]) {
        result.comparisons.append((nil, number.amount, date(of: number, dates, compared: true)))
      } else if let key = part(number, until: end, of: result) {
        addPart(key, number, &result)
      } else {
        take(number, until: end, dates, &result)
      }
    }
    addTerms(numbers, dates, &result)
    addAbsent(dates, &result)
    return result
  }

  // MARK: Parts of a total in the same sentence

  /// "45 victims, including 30 women and 15 children": behind "including" or in brackets a number is a part; empty where it
  /// is one of nothing that is known.
  private func part(_ number: Counted, until end: Int, of result: Result) -> String? {
    let next = number.tokens.upperBound
    guard let total = result.figures.last,
      isParting(before: number.tokens.lowerBound, result)
        || !isHeadFinal && next < clause.tokens.upperBound && passage.says(.of, at: next)
    else { return nil }
    let key = ShareKey(clause, number, until: end).key
    return key ?? (total.figure.breakdown.isEmpty ? nil : "")
  }

  private func isParting(before place: Int, _ result: Result) -> Bool {
    var isOpen = false
    for token in clause.tokens where token < place {
      if passage.says(.of, at: token) || [0x28, 0x3A].contains(passage.tokens[token].mark) { isOpen = true }
      if passage.says(.compared, at: token) || passage.tokens[token].mark == 0x29
        || passage.tokens[token].mark == 0x3B
      {
        isOpen = false
      }
    }
    return isOpen
  }

  private func addPart(_ key: String, _ number: Counted, _ result: inout Result) {
    guard !key.isEmpty, let last = result.figures.popLast() else { return }
    let share = Figure.Share(key: key, value: number.amount)
    let shares = (last.figure.breakdown.filter { $0.key != key } + [share]).sorted { $0.key < $1.key }
    // Referred are the same people: the parts are theirs, too, but said once.
    result.figures.append(ReadFigure(figure: last.figure.parted(shares), places: last.places))
  }

  // MARK: One number

  private func take(_ number: Counted, until end: Int, _ dates: [DateReading.Found], _ result: inout Result) {
    if let money = money(number) {
      // "700,000 francs ($1,200)": the same sum again.
      let isAgain = isInBrackets(number) && result.figures.last.map { $0.figure.measure == money.measure } ?? false
      return isAgain ? () : addOrCompare(number, money.measure, money.unit, dates, &result)
    }
    guard let noun = noun(of: number, until: end), noun.sense != .year || !isBare(number, dates, result) else {
      if isBare(number, dates, result) {
        result.comparisons.append((counted, number.amount, date(of: number, dates, compared: true)))
      } else if number.value > 1,
        let (measure, unit) = MeasureRules(clause: clause, number: number.tokens, noun: nil).ofVerb(until: end)
          ?? ofNumber(before: number, result)
      {
        addOrCompare(number, measure, unit, dates, &result)
      }
      return
    }
    guard let (measure, unit) = MeasureRules(clause: clause, number: number.tokens, noun: noun).measure else {
      if counted != nil, DirectionRules.isPast(date(of: number, dates, compared: true), clause.period),
        noun.sense == .person || noun.sense == .crime
      {
        result.comparisons.append((counted, number.amount, date(of: number, dates, compared: true)))
      }
      return
    }
    if number.value == 1, noun.place - number.tokens.upperBound > 2 || clause.says(.negation) { return }
    addOrCompare(number, measure, unit, dates, &result)
    if measure == .victimsIdentified, result.comparisons.isEmpty, isReferred(behind: number) {
      add(number, .victimsReferred, unit, dates, &result)
    }
    if measure == .victimsReferred, isIdentifiedToo { add(number, .victimsIdentified, unit, dates, &result) }
  }

  /// "Identified and referred twelve victims."
  private var isIdentifiedToo: Bool {
    guard let identify = clause.senses[.identify], let refer = clause.senses[.refer] else { return false }
    return !isHeadFinal && (1...3).contains(refer.tokens.lowerBound - identify.tokens.lowerBound)
  }

  /// What the sentence gives for an earlier time beside a figure of its own is what it compares with.
  private func addOrCompare(
    _ number: Counted, _ measure: Measure, _ unit: Unit, _ dates: [DateReading.Found], _ result: inout Result
  ) {
    let hasOwn = result.figures.contains {
      $0.figure.measure == measure && !DirectionRules.isPast($0.figure.period, clause.period)
    }
    // "Prosecuted 77 defendants in nine cases": they are counted once.
    if result.figures.contains(where: { $0.figure.measure == measure && $0.figure.unit != unit }), !isCompared(number) {
      return
    }
    let when = date(of: number, dates, compared: true)
    if hasOwn,
      isCompared(number) || DirectionRules.isPast(date(of: number, dates, compared: false), clause.period)
    {
      result.comparisons.append((measure, number.amount, when))
    } else {
      add(number, measure, unit, dates, &result)
    }
  }

  private func add(
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
      basis: basis(of: period), period: period, countedBy: countedBy, definition: .unstated)
    result.figures.append(
      ReadFigure(figure: figure, places: passage.mended.places(of: passage.letters(of: number.tokens))))
  }

  private var countedBy: [Attribution] {
    if clause.says(.government) { return [.government] }
    let others: [(Sense, Attribution)] = [(.international, .internationalOrganization), (.ngo, .ngo)]
    let found = others.filter { clause.says($0.0) }.map(\.1)
    return found.isEmpty ? [.report] : found
  }

  private func basis(of period: EventDate) -> Basis {
    switch period {
    case .year: .calendarYear
    case .span(let first, let last):
      first == ReportingPeriod(reportYear: last.year).first ? .reportingPeriod : .partOfYear
    case .day, .month, .quarter: .partOfYear
    }
  }

  private func isNear(_ number: Counted, _ sense: Sense) -> Bool {
    let near =
      max(
        clause.tokens.lowerBound, number.tokens.lowerBound - 2)..<min(
        clause.tokens.upperBound, number.tokens.upperBound + 2)
    return near.contains { passage.says(sense, at: $0) }
  }

  // MARK: What it counts

  struct Noun {
    let sense: Sense
    let place: Int
  }

  static let countable: [Sense] = [
    .victim, .potential, .person, .child, .woman, .man, .migrant, .foreigner, .official, .police, .prosecutor,
    .judge, .trafficker,
    .witness, .crime, .investigate, .prosecute, .convict, .shelter, .council, .session, .center, .list,
    .region,
    .inspection, .violation, .event, .call, .hotline, .recruit, .organization, .times, .year, .month,
    .percent, .lawyer, .thing, .document,
  ]

  /// Words that may only describe what is counted: "twelve foreign victims", "eight potential cases".
  private static let describing: Set<Sense> = [.potential, .foreigner, .child, .woman, .man, .migrant, .recruit]
  private static let described: Set<Sense> = [
    .victim, .trafficker, .crime, .investigate, .official, .police, .organization,
  ]

  private func noun(of number: Counted, until end: Int) -> Noun? {
    let last = min(end, number.tokens.upperBound + 8, clause.tokens.upperBound)
    if passage.says(.times, at: number.tokens.lowerBound) {
      return Noun(sense: .times, place: number.tokens.lowerBound)
    }
    guard number.tokens.upperBound < last else { return nil }
    var found: Noun?
    for place in number.tokens.upperBound..<last {
      if isPause(place) { return found }
      if let found, !isHeadFinal, place - found.place > 2 { return found }
      guard let sense = countable(at: place) else {
        if found != nil, (isHeadFinal ? isVerb(place) : isJoint(place)) { return found }
        if !isHeadFinal, found == nil, isActed(place, by: number) { return nil }
        continue
      }
      if !isHeadFinal {
        if let found { return Self.described.contains(sense) ? Noun(sense: sense, place: place) : found }
        guard Self.describing.contains(sense) else { return Noun(sense: sense, place: place) }
        found = Noun(sense: sense, place: place)
        continue
      }
      // "Eight potential victims": the noun is the last of them.
      if found.map({ Self.outdoes(sense, $0.sense) }) ?? true { found = Noun(sense: sense, place: place) }
    }
    return found
  }

  /// "The number of investigations rose to 27."
  private func ofNumber(before number: Counted, _ result: Result) -> (Measure, Unit)? {
    guard result.figures.isEmpty, let word = clause.senses[.figures]?.tokens.lowerBound, word < number.tokens.lowerBound
    else { return nil }
    let first = isHeadFinal ? clause.tokens.lowerBound : word
    guard let place = (first..<number.tokens.lowerBound).first(where: { countable(at: $0) != nil && $0 != word }),
      let sense = countable(at: place)
    else { return nil }
    return MeasureRules(clause: clause, number: number.tokens, noun: Noun(sense: sense, place: place)).measure
  }

  private func isPause(_ place: Int) -> Bool {
    switch passage.tokens[place].mark {
    case 0x2C, 0x3B, 0x3A, 0x28, 0x29: true
    case _: false
    }
  }

  /// What joins a word to the next: "twelve children in nine cases" counts children.
  private func isJoint(_ place: Int) -> Bool {
    passage.says(.from, at: place) || passage.says(.of, at: place) || passage.says(.upTo, at: place)
      || passage.tokens[place].range.count <= 2
  }

  /// "Nine were identified": no noun stands between the number and the verb.
  private func isActed(_ place: Int, by number: Counted) -> Bool {
    place - number.tokens.upperBound <= 1 && passage.says(anyOf: MeasureRules.acts, at: place)
      && !passage.says(anyOf: Set(Self.countable), at: place)
  }

  private func countable(at place: Int) -> Sense? { Self.countable.first { passage.says($0, at: place) } }

  private func isVerb(_ place: Int) -> Bool {
    passage.says(anyOf: ClauseSplitter.verbs, at: place)
  }

  /// A first noun stays, unless it only describes the next one.
  private static func outdoes(_ next: Sense, _ first: Sense) -> Bool {
    switch first {
    case .potential, .foreigner, .trafficker, .organization, .child: true
    case .region, .thing: [.person, .official, .child, .woman, .victim].contains(next)
    case _: next == .list || next == .session && first == .council || first == .person && next == .victim
    }
  }

  private func money(_ number: Counted) -> (measure: Measure, unit: Unit)? {
    let before = number.tokens.lowerBound - 1
    let after = number.tokens.upperBound
    // A fine that a law sets is no budget.
    if clause.saysAny([.penalty, .article]), !clause.says(.budget) { return nil }
    let measure: Measure = clause.says(.compensate) && !clause.says(.budget) ? .moneyReturned : .budget
    let near =
      max(clause.tokens.lowerBound, before)..<min(max(after + 2, before + 1), clause.tokens.upperBound)
    for place in near where !number.tokens.contains(place) {
      if let mark = passage.tokens[place].mark {
        if mark.isCurrency { return (measure, mark == 0x24 ? .usDollars : .money) }
        if place >= after, mark != 0x2E { return nil }
      }
      if passage.says(.som, at: place) { return (measure, .som) }
      if passage.says(.dollar, at: place) { return (measure, .usDollars) }
      if passage.says(.money, at: place) { return (measure, .money) }
    }
    return nil
  }

  private func isInBrackets(_ number: Counted) -> Bool {
    let before = max(clause.tokens.lowerBound, number.tokens.lowerBound - 4)..<number.tokens.lowerBound
    return before.contains { passage.tokens[$0].mark == 0x28 }
  }

  private func isReferred(behind number: Counted) -> Bool {
    guard let refer = clause.senses[.refer] else { return false }
    return !clause.says(.negation) && (refer.tokens.lowerBound >= number.tokens.upperBound || !isHeadFinal)
  }

  // MARK: Comparison

  /// Whether "compared with", or a date of the period before, leads to this number.
  private func isCompared(_ number: Counted) -> Bool {
    let before = max(clause.tokens.lowerBound, number.tokens.lowerBound - 5)..<number.tokens.lowerBound
    return before.contains { passage.says(.compared, at: $0) }
  }

  /// A number without a noun that belongs to an earlier time: "up from 11", "in 2011 – 16", "16 in 2011".
  private func isBare(_ number: Counted, _ dates: [DateReading.Found], _ result: Result) -> Bool {
    if isCompared(number) { return true }
    guard !result.figures.isEmpty || counted != nil else { return false }
    let near = dates.filter { date in
      let gap =
        date.tokens.lowerBound >= number.tokens.upperBound
        ? date.tokens.lowerBound - number.tokens.upperBound : number.tokens.lowerBound - date.tokens.upperBound
      return gap <= 4
    }
    return !near.isEmpty && near.allSatisfy { DirectionRules.isPast($0.date, clause.period) }
  }

  /// "Rose from 31 to 45": what it rose from is what it is compared with.
  private func isLeft(_ number: Counted, for next: Counted) -> Bool {
    guard clause.saysAny([.increase, .decrease]), next.tokens.lowerBound - number.tokens.upperBound <= 8,
      !clause.saysAny([.prison, .penalty])
    else { return false }
    var from = isHeadFinal ? number.tokens.upperBound : number.tokens.lowerBound - 1
    if clause.tokens.contains(from), passage.tokens[from].mark?.isCurrency == true { from -= 1 }
    guard clause.tokens.contains(from), passage.says(.from, at: from) else { return false }
    return isHeadFinal
      || (number.tokens.upperBound..<next.tokens.lowerBound).contains { passage.says(.upTo, at: $0) }
  }

  private func isNextTo(_ number: Counted, _ date: DateReading.Found) -> Bool {
    let between = number.tokens.upperBound..<max(number.tokens.upperBound, date.tokens.lowerBound)
    return between.count < 9 && !between.contains { isPause($0) }
  }

  /// The date that stands nearest; of the comparison's numbers the nearest behind.
  private func date(of number: Counted, _ dates: [DateReading.Found], compared: Bool) -> EventDate {
    let place = number.tokens.lowerBound
    let behind = dates.filter { $0.tokens.lowerBound >= place }.min {
      $0.tokens.lowerBound < $1.tokens.lowerBound
    }
    let before = dates.filter { $0.tokens.upperBound <= place }.max {
      $0.tokens.upperBound < $1.tokens.upperBound
    }
    let reporting = EventDate.span(clause.period.first, clause.period.last)
    if compared { return behind?.date ?? before?.date ?? reporting }
    if isHeadFinal {
      if let before { return before.date }
      return behind.flatMap { isNextTo(number, $0) ? $0.date : nil } ?? reporting
    }
    let isBehindCompared = behind.map { date in
      (place..<date.tokens.lowerBound).contains { passage.says(.compared, at: $0) }
    }
    if let behind, isBehindCompared == false, isNextTo(number, behind) { return behind.date }
    return before?.date ?? reporting
  }
}
