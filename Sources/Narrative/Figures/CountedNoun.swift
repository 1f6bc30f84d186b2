import Registry

extension FigureReading {
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
    .premises, .inspection, .violation, .event, .call, .hotline, .recruit, .organization, .times, .year,
    .month,
    .percent, .lawyer, .thing, .document,
  ]

  /// Words that may only describe what is counted: "twelve foreign victims", "eight potential cases".
  static let describing: Set<Sense> = [.potential, .foreigner, .child, .woman, .man, .migrant, .recruit]
  static let described: Set<Sense> = [
    .victim, .trafficker, .crime, .investigate, .official, .police, .organization,
  ]

  func noun(of number: Counted, until end: Int) -> Noun? {
    let last = min(end, number.tokens.upperBound + 8, clause.tokens.upperBound)
    if passage.says(.times, at: number.tokens.lowerBound) {
      return Noun(sense: .times, place: number.tokens.lowerBound)
    }
    if let noun = nounBefore(number) { return noun }
    guard number.tokens.upperBound < last, !(isHeadFinal && isOfThem(number)) else { return nil }
    // "Suspended another seven for charging fishermen": what it was for is not counted.
    if !isHeadFinal, passage.says(.purpose, at: number.tokens.upperBound) { return nil }
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

  /// "Алардын 80и": the ending says whose part it is, and no noun follows.
  private func isOfThem(_ number: Counted) -> Bool {
    guard number.hasEnding else { return false }
    let ending = passage.mended.text(passage.tokens[number.tokens.upperBound].range)
    return ["и", "ы", "у", "ү", "си", "сы", "су", "сү", "ин", "ын", "ун", "үн"].contains(ending)
  }

  /// "The number of investigations rose to 27."
  func ofNumber(before number: Counted, _ result: Result) -> (Measure, Unit)? {
    guard result.figures.isEmpty, let word = clause.senses[.figures]?.tokens.lowerBound,
      word < number.tokens.lowerBound
    else { return nil }
    let first = isHeadFinal ? clause.tokens.lowerBound : word
    guard
      let place = (first..<number.tokens.lowerBound).first(where: { countable(at: $0) != nil && $0 != word }),
      let sense = countable(at: place)
    else { return nil }
    return MeasureRules(
      clause: clause, number: number.tokens, noun: Noun(sense: sense, place: place), isHeadFinal: isHeadFinal
    )
    .measure
  }

  /// "Of the 44 measures of the plan 31 were carried out."
  func ofPlan(_ number: Counted, _ numbers: [Counted]) -> (Measure, Unit)? {
    guard clause.says(.plan), let index = numbers.firstIndex(where: { $0.tokens == number.tokens }),
      index > 0,
      isBase(at: index - 1, of: numbers)
    else { return nil }
    return (.measuresCarriedOut, .events)
  }

  /// "Call volume sank to 1,415", "inspections fell from 2,310 to 1,755": what rose or fell was named before.
  func ofTopic(_ number: Counted, _ result: Result) -> (Measure, Unit)? {
    guard result.figures.isEmpty, clause.saysAny([.increase, .decrease]) || clause.says(.hotline) else {
      return nil
    }
    if clause.says(.hotline) { return number.value > 9 ? (.hotlineContacts, .events) : nil }
    let subject = clause.tokens.prefix { $0 < number.tokens.lowerBound }.prefix(5)
    if subject.contains(where: { passage.says(.inspection, at: $0) }) { return (.inspections, .events) }
    return subject.contains { passage.says(.violation, at: $0) } ? (.violations, .cases) : nil
  }

  func isPause(_ place: Int) -> Bool {
    switch passage.tokens[place].mark {
    case 0x2C, 0x3B, 0x3A, 0x28, 0x29: true
    case _: false
    }
  }

  /// What joins a word to the next: "twelve children in nine cases" counts children.
  func isJoint(_ place: Int) -> Bool {
    passage.says(.from, at: place) || passage.says(.of, at: place) || passage.says(.upTo, at: place)
      || passage.tokens[place].range.count <= 2
  }

  /// "Nine were identified": no noun stands between the number and the verb.
  func isActed(_ place: Int, by number: Counted) -> Bool {
    place - number.tokens.upperBound <= 1 && passage.says(anyOf: MeasureRules.acts, at: place)
      && !passage.says(anyOf: Set(Self.countable), at: place)
  }

  func countable(at place: Int) -> Sense? { Self.countable.first { passage.says($0, at: place) } }

  func isVerb(_ place: Int) -> Bool {
    passage.says(anyOf: ClauseSplitter.verbs, at: place)
  }

  /// A first noun stays, unless it only describes the next one.
  static func outdoes(_ next: Sense, _ first: Sense) -> Bool {
    switch first {
    case .potential, .foreigner, .trafficker, .organization, .child: true
    case .region, .thing: [.person, .official, .child, .woman, .victim].contains(next)
    case _: next == .list || next == .session && first == .council || first == .person && next == .victim
    }
  }

  func isReferred(behind number: Counted) -> Bool {
    guard let refer = clause.senses[.refer] else { return false }
    return !clause.says(.negation) && (refer.tokens.lowerBound >= number.tokens.upperBound || !isHeadFinal)
  }
}
