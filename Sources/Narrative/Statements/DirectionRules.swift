import Registry

/// Where effort moved by what a clause says; the first rule that holds decides.
struct DirectionRules {
  let clause: Clause
  let figures: [ReadFigure]
  /// Whether verbs, and negations with them, stand last.
  var isHeadFinal = false

  var verdict: (direction: Direction?, reason: Reason) {
    for rule in Self.rules {
      if let cues = rule.holds(self) { return (rule.direction, Reason(rule.name, cues.flatMap(clause.cue))) }
    }
    return (nil, Reason(.nothingTold))
  }

  private struct DirectionRule: Sendable {
    let name: Rule
    let direction: Direction?
    /// The senses that it went by, or `nil`.
    let holds: @Sendable (DirectionRules) -> [Sense]?

    init(_ name: Rule, _ direction: Direction?, _ holds: @escaping @Sendable (DirectionRules) -> [Sense]?) {
      (self.name, self.direction, self.holds) = (name, direction, holds)
    }
  }

  private func says(_ sense: Sense) -> Bool { clause.says(sense) }
  private func found(_ senses: [Sense]) -> [Sense]? {
    let found = senses.filter(clause.says)
    return found.isEmpty ? nil : found
  }

  /// Senses that are told themselves, and not what something done was for: "trained judges on the problem of …".
  private func foundAsTold(_ senses: [Sense]) -> [Sense]? {
    let found = senses.filter { clause.says($0) && !isAside($0) && !($0 == .partly && isOfNumber) }
    return found.isEmpty ? nil : found
  }

  /// "Only nine": the number speaks for itself.
  private var isOfNumber: Bool {
    guard !figures.isEmpty, let only = clause.senses[.partly]?.tokens else { return false }
    return (max(clause.tokens.lowerBound, only.lowerBound - 1)..<min(clause.tokens.upperBound, only.upperBound + 1))
      .contains { NumberReading(passage: clause.passage).number(at: $0) != nil }
  }

  /// "Did not change."
  private var deniesChange: Bool {
    guard let kept = clause.senses[.continued]?.tokens, let not = clause.senses[.negation]?.tokens else { return false }
    return kept.overlaps(not)
  }

  /// What employers do, and no one from the state, is what was to be prevented.
  private var isByEmployers: Bool {
    says(.employer) && clause.section == .prevention
      && !clause.saysAny([.government, .official, .police, .judge, .inspect, .law, .forbid, .punish, .train, .license])
  }

  /// What officials are said to have done wrong.
  private var isOfWrong: Bool {
    says(.alleged) && clause.saysAny([.official, .police]) && clause.section == .prosecution
      && !clause.saysAny([.investigate, .prosecute, .convict, .train])
  }

  private static let aside: Set<Sense> = [.problem, .limited, .need, .complicity, .stop, .decrease]

  private func isAside(_ sense: Sense) -> Bool {
    guard Self.aside.contains(sense), let hit = clause.senses[sense]?.tokens,
      let deed = clause.first(of: [.perform, .adopt, .create, .train, .increase, .draft, .amend])?.tokens
    else { return false }
    let between =
      deed.upperBound <= hit.lowerBound
      ? deed.upperBound..<hit.lowerBound
      : hit.upperBound..<min(max(hit.upperBound, deed.lowerBound), hit.upperBound + 3)
    return between.contains { clause.passage.says(.purpose, at: $0) }
  }

  private static let rules: [DirectionRule] = [
    DirectionRule(.verdict, nil) { $0.found([.standards]) },
    DirectionRule(.effortsNotIncreased, .declined) { rules in
      rules.says(.efforts) && rules.says(.increase) && rules.says(.negation)
        && (rules.says(.overall) || rules.says(.earlier) || rules.says(.compared))
        ? [.efforts, .increase, .negation] : nil
    },
    DirectionRule(.effortsIncreased, .improved) { rules in
      rules.says(.efforts) && rules.says(.increase) && rules.says(.overall) ? [.overall, .increase] : nil
    },
    DirectionRule(.verdict, nil) { $0.found([.watchList]) ?? ($0.namesTier ? [.tier] : nil) },
    DirectionRule(.noFigures, .gap) { $0.found([.noFigures]) },
    DirectionRule(.noReport, .noInformation) { $0.found([.noReport]) },
    DirectionRule(.unknownNumber, .gap) { $0.says(.unknown) && $0.says(.figures) ? [.unknown] : nil },
    DirectionRule(.noReport, .noInformation) { $0.found([.unknown]) },
    DirectionRule(.earlierPeriod, nil) { $0.isEarlier ? [.earlier, .compared] : nil },
    DirectionRule(.partsTold, nil) { rules in
      rules.says(.of) && !rules.says(.negation)
        && rules.figures.allSatisfy { !$0.figure.breakdown.isEmpty } && rules.isOfTotal ? [.of] : nil
    },
    DirectionRule(.lawFallsShort, .gap) { rules in
      rules.describesLaw
        && (rules.found([.lack, .worldLaw, .problem, .need]) != nil
          || rules.says(.negation) && !rules.says(.amend))
        && !rules.says(.remove) && (!rules.says(.stringent) || rules.denies(.stringent)) ? [.lack, .worldLaw, .problem, .negation] : nil
    },
    DirectionRule(.lawDescribed, nil) { rules in
      rules.describesLaw && !rules.says(.remove) && !rules.says(.inForce)
        ? [.article, .penalty, .stringent] : nil
    },
    DirectionRule(.problem, .gap) { $0.isByEmployers ? [.employer] : nil },
    DirectionRule(.increased, .improved) { $0.says(.remove) && !$0.says(.negation) ? [.remove] : nil },
    DirectionRule(.done, .improved) { $0.sparesVictims ? [.negation, .punish] : nil },
    DirectionRule(.carriedOn, .unchanged) { $0.deniesChange ? [.continued] : nil },
    DirectionRule(.problem, .gap) { $0.isOfWrong ? [.alleged] : nil },
    DirectionRule(.negated, .gap) { $0.found([.negation]) ?? ($0.isByOthers ? nil : $0.found([.without])) },
    DirectionRule(.problem, .gap) { $0.endsCases ? [.stop] : nil },
    DirectionRule(.reduced, .declined) { rules in
      // To lower the demand is what is asked.
      rules.foundAsTold(
        rules.says(.revoke) || rules.says(.lenient) ? [] : rules.says(.demand) ? [.stop] : [.stop, .decrease])
    },
    DirectionRule(.problem, .gap) { rules in
      rules.says(.punish) && !rules.says(.trafficker)
        && (rules.clause.section == .protection || rules.says(.victim)) ? [.punish] : nil
    },
    DirectionRule(.problem, .gap) { rules in
      rules.clause.section == .protection && rules.says(.victim)
        && !rules.clause.saysAny([.assist, .testimony, .cooperate, .compensate, .trafficker, .identify])
        ? rules.found([.prosecute, .convict]) : nil
    },
    DirectionRule(.problem, .gap) { rules in
      let actsAgainst =
        rules.says(.complicity) && !rules.says(.problem)
        && rules.found([.convict, .prosecute, .investigate]) != nil
      return actsAgainst ? nil : rules.foundAsTold([.problem, .lack, .pending, .lenient, .limited, .need, .partly, .complicity])
    },
    DirectionRule(.increased, .improved) { $0.found([.increase]) },
    DirectionRule(.carriedOn, .unchanged) { $0.found([.continued]) },
    DirectionRule(.increased, .improved) { $0.found([.adopt, .inForce]) },
    DirectionRule(.intended, nil) { $0.says(.intend) ? [.intend] : nil },
    DirectionRule(.increased, .improved) { $0.found([.create, .amend]) },
    DirectionRule(.doneByOthers, nil) {
      $0.isByOthers && $0.clause.saysAny([.perform, .assist, .identify, .refer])
        ? [.ngo, .international] : nil
    },
    DirectionRule(.done, .improved) { rules in
      rules.found([.perform, .revoke])
        ?? (rules.figures.isEmpty
          ? nil : rules.found([.prosecute, .convict, .investigate, .identify, .refer, .repatriate]))
        ?? (rules.clause.saysAny([.train, .hotline]) ? rules.found([.train, .identify]) : nil)
    },
    DirectionRule(.drafted, .improved) { $0.found([.draft]) },
    DirectionRule(.done, .improved) { $0.isByOthers ? nil : $0.found(Self.doings) },
  ]

  /// What a statement without a word of direction tells as done, as it tells of a government's work.
  private static let doings: [Sense] = [
    .government, .official, .police, .prosecutor, .judge, .unit, .coordinate, .plan, .train, .campaign, .hotline, .inspect,
    .mechanism, .guideline, .shelter, .budget, .convict, .prosecute, .investigate, .identify, .refer, .assist, .compensate,
    .residence, .repatriate, .cooperate, .research, .prison, .forbid, .recruit, .workplace, .license, .protect, .testimony,
    .list,
  ]

  /// "Did not penalize": what is denied is the punishment itself.
  private var sparesVictims: Bool {
    says(.victim) && denies(.punish)
  }

  /// Whether a negation belongs to a sense: "not stringent", "жазалаган жок".
  private func denies(_ sense: Sense) -> Bool {
    guard let word = clause.senses[sense]?.tokens, let not = clause.senses[.negation]?.tokens else { return false }
    let gap = not.lowerBound < word.lowerBound ? word.lowerBound - not.upperBound : not.lowerBound - word.upperBound
    return not.overlaps(word) || gap == 0 || not.lowerBound < word.lowerBound && (1...2).contains(gap) && !isHeadFinal
  }

  /// Cases that were ended, not brothels.
  private var endsCases: Bool {
    clause.section == .prosecution && says(.stop) && clause.saysAny([.crime, .prosecute, .investigate])
      && !clause.saysAny([.lenient, .unit, .perform])
  }

  private var namesTier: Bool {
    clause.tokens.contains { place in
      guard clause.passage.says(.tier, at: place) else { return false }
      let near = max(clause.tokens.lowerBound, place - 2)..<min(clause.tokens.upperBound, place + 3)
      return near.contains { clause.passage.tokens[$0].number.map { $0.isPlain && $0.value <= 3 } ?? false }
    }
  }

  /// "Of these, 16 were girls", "16 of them were girls": not a total with its parts.
  private var isOfTotal: Bool {
    let reading = NumberReading(passage: clause.passage)
    guard let number = clause.tokens.lazy.compactMap({ reading.number(at: $0) }).first else { return false }
    let early = clause.tokens.lowerBound..<min(clause.tokens.lowerBound + 5, number.tokens.lowerBound)
    return early.contains { clause.passage.says(.of, at: $0) }
      || clause.tokens.contains(number.tokens.upperBound) && clause.passage.says(.of, at: number.tokens.upperBound)
  }

  /// What a law says, not what was done with it.
  private var describesLaw: Bool {
    guard
      clause.saysAny([.article, .penalty, .definition, .stringent])
        || says(.law) && clause.saysAny([.worldLaw, .forbid]) || figures.contains(where: { Self.isOfLaw($0.figure) }),
      !says(.judge) || clause.saysAny([.article, .law, .stringent])
    else { return false }
    return !clause.saysAny([.investigate, .prosecute, .convict, .train, .amend, .adopt]) || says(.stringent)
      || says(.penalty) && !says(.convict) && !says(.amend) && says(.article)
  }

  private static func isOfLaw(_ figure: Figure) -> Bool {
    figure.measure == .penaltyMinimum || figure.measure == .penaltyMaximum
  }

  /// Only what was in the periods before.
  private var isEarlier: Bool {
    guard !clause.saysAny([.negation, .increase, .decrease, .problem, .continued]) else { return false }
    if figures.isEmpty { return clause.tokens.prefix(5).contains { clause.passage.says(.earlier, at: $0) } }
    return figures.allSatisfy { Self.isPast($0.figure.period, clause.period) }
  }

  static func isPast(_ date: EventDate, _ period: ReportingPeriod) -> Bool { date.lastDay < period.first }

  private var isByOthers: Bool {
    guard let other = clause.firstPlace(of: [.ngo, .international, .expert, .advocate]) else { return false }
    if clause.saysAny([.official, .police, .prosecutor, .judge, .diplomat]) { return false }
    // "NGOs assisted 93 victims without the government's help."
    return clause.firstPlace(of: [.government]).map { other < $0 && !says(.say) } ?? true
  }
}
