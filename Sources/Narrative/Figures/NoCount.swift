import Registry

/// What is not known is no number; what was done to nobody is zero.
extension FigureReading {
  /// "The number of people who … is unknown"; "did not report how many victims it identified".
  func addAbsent(_ dates: [DateReading.Found], _ result: inout Result) {
    let isUnknown = clause.says(.unknown) && clause.says(.figures) && clause.saysAny([.person, .victim])
    guard result.figures.isEmpty, isUnknown || isUntold else { return }
    let measure: Measure =
      !clause.says(.victim)
      ? .peopleReached
      : clause.says(.identify)
        ? .victimsIdentified : clause.says(.refer) ? .victimsReferred : .victimsAssisted
    let period = EventDate.span(clause.period.first, clause.period.last)
    let figure = Figure(
      measure: measure, unit: .persons, basis: .reportingPeriod, period: period, countedBy: [.report])
    let cue: Sense = isUnknown ? .unknown : clause.says(.noFigures) ? .noFigures : .noReport
    result.figures.append(ReadFigure(figure: figure, places: clause.cue(cue)))
  }

  /// "Did not report how many victims it identified".
  var isUntold: Bool {
    clause.saysAny([.noFigures, .noReport]) && clause.says(.victim)
      && clause.saysAny([.identify, .assist, .refer]) && clause.saysAny([.noFigures, .howMany])
  }

  /// "Courts did not convict any trafficker" is a count: none. Not so where it is said of some crimes or people only, or that
  /// nothing was reported.
  func addZero(_ dates: [DateReading.Found], _ result: inout Result) {
    guard result.figures.isEmpty, let zero = Amount("0"), let measure = denied else { return }
    let period = dates.first?.date ?? EventDate.span(clause.period.first, clause.period.last)
    let figure = Figure(
      measure: measure, unit: measure.usualUnit, value: zero, basis: .usual(for: period), period: period,
      countedBy: countedBy, definition: .unstated)
    result.figures.append(ReadFigure(figure: figure, places: clause.cue(.none)))
  }

  /// What near the act makes it one of some crimes or people only.
  private static let partial: Set<Sense> = [
    .noReport, .noFigures, .unknown, .complicity, .workplace, .labor, .sexual, .prostitution,
    .foreigner, .child, .woman, .man, .migrant, .recruit, .diplomat, .alleged, .compensate, .train, .inspect,
    .despite, .law, .article,
  ]

  private var isOfVictims: Bool { clause.says(.victim) && clause.section != .prevention }

  /// What the clause says was done to nobody, next to the word that denies it.
  private var denied: Measure? {
    let acts: [(Sense, Measure)] = [
      (.convict, .convictions), (.prosecute, .prosecutions), (.identify, .victimsIdentified),
    ]
    guard let none = clause.senses[.none]?.tokens, clause.says(.negation) else { return nil }
    let reach = isHeadFinal ? 6 : 4
    let beside =
      max(
        clause.tokens.lowerBound, none.lowerBound - reach - 1)..<min(
        clause.tokens.upperBound, none.upperBound + reach + 1)
    for (sense, measure) in acts where measure != .victimsIdentified || isOfVictims {
      guard let act = beside.first(where: { passage.says(sense, at: $0) }) else { continue }
      let near = around(min(act, none.lowerBound)..<max(act + 1, none.upperBound))
      let isPartial = near.contains { passage.says(anyOf: Self.partial, at: $0) }
      let isOfOfficials = near.contains {
        $0 >= none.lowerBound && passage.says(anyOf: [.official, .police], at: $0)
      }
      return isOfPeople(behind: none) && !isPartial && !isOfOfficials ? measure : nil
    }
    return nil
  }

  /// "No victims", "no convictions", "nobody"; but "no formal process", and "none of those found guilty", who are a part.
  private func isOfPeople(behind none: Range<Int>) -> Bool {
    let behind = (none.upperBound..<min(clause.tokens.upperBound, none.upperBound + 3))
    if behind.isEmpty || isPause(none.upperBound) { return true }
    let people: Set<Sense> = [.victim, .trafficker, .person, .trafficking, .crime, .convict, .prosecute]
    return !["of", "из"].contains(text(none.upperBound))
      && behind.contains { passage.says(anyOf: people, at: $0) }
  }

  /// A stretch with a few words before it, and with those behind it that stand before the next comma.
  private func around(_ range: Range<Int>) -> Range<Int> {
    let first = max(clause.tokens.lowerBound, range.lowerBound - 6)
    var end = range.upperBound
    while end < clause.tokens.upperBound, end - range.upperBound < 10, !isPause(end) { end += 1 }
    return first..<end
  }
}
