import Registry

/// What the rules of direction ask of a clause.
extension DirectionRules {
  /// Senses that are told themselves, and not what something done was for: "trained judges on the problem of …".
  func foundAsTold(_ senses: [Sense]) -> [Sense]? {
    let found = senses.filter { clause.says($0) && !isAside($0) && !($0 == .partly && isOfNumber) }
    return found.isEmpty ? nil : found
  }

  /// "Only nine, down from 26": the numbers speak for themselves.
  var isOfNumber: Bool {
    guard figures.contains(where: { $0.figure.comparison != nil }), let only = clause.senses[.partly]?.tokens
    else { return false }
    return
      (max(clause.tokens.lowerBound, only.lowerBound - 1)..<min(clause.tokens.upperBound, only.upperBound + 1))
      .contains { NumberReading(passage: clause.passage).number(at: $0) != nil }
  }

  /// "Fined employers who did not register": what is denied only describes somebody, behind what was done.
  var deniesAside: Bool {
    guard !isHeadFinal,
      let deed = clause.firstPlace(of: [.perform, .train, .create, .adopt, .convict, .identify]),
      let relative = clause.tokens.first(where: { $0 > deed && clause.passage.says(.relative, at: $0) })
    else { return false }
    return clause.tokens.allSatisfy { $0 > relative || !clause.passage.says(.negation, at: $0) }
  }

  /// "Did not change."
  var deniesChange: Bool {
    guard let kept = clause.senses[.continued]?.tokens, let not = clause.senses[.negation]?.tokens else {
      return false
    }
    return kept.overlaps(not)
  }

  /// What employers do, and no one from the state, is what was to be prevented.
  var isByEmployers: Bool {
    (says(.employer) || says(.recruit) && says(.continued)) && clause.section == .prevention
      && !clause.saysAny([
        .government, .official, .police, .judge, .inspect, .law, .forbid, .punish, .train, .license,
      ])
  }

  /// "Fined employers who had not paid": what they had not done is why.
  var punishesEmployers: Bool {
    (says(.revoke) || says(.punish) && clause.saysAny([.employer, .recruit])) && !denies(.punish)
      && !denies(.revoke)
      && clause.section == .prevention && clause.saysAny([.government, .inspect, .official, .police, .judge])
      && !clause.saysAny([.noReport, .victim])
  }

  /// What officials are said to have done wrong.
  var isOfWrong: Bool {
    if area == .officialComplicity { return !actsAgainstOfficials }
    return says(.alleged) && clause.saysAny([.official, .police]) && clause.section == .prosecution
      && !clause.saysAny([.investigate, .prosecute, .convict, .train, .punish])
  }

  /// "Investigated officers who allegedly …", not "allegedly … to end an investigation".
  private var actsAgainstOfficials: Bool {
    let acts: [Sense] = [
      .investigate, .prosecute, .convict, .prison, .punish, .discipline, .revoke, .train, .adopt, .create,
      .amend, .draft,
    ]
    guard let act = clause.firstPlace(of: acts) else { return false }
    guard let alleged = clause.firstPlace(of: [.alleged, .say]) else { return true }
    return isHeadFinal ? act > alleged : act < alleged
  }

  /// Some went to prison, others went free.
  var isOfBothSentences: Bool {
    says(.lenient) && !says(.negation) && figures.contains { $0.figure.measure == .sentence }
  }

  /// A law was changed, whatever it now provides for.
  var changesLaw: Bool {
    guard !isHeadFinal, says(.law), let change = clause.firstPlace(of: [.amend, .adopt]),
      let described = clause.firstPlace(of: [.article, .penalty, .forbid, .negation])
    else { return false }
    return change < described && !clause.saysAny([.lack, .pending])
      && (says(.government) || says(.amend))
  }

  static let aside: Set<Sense> = [.problem, .limited, .need, .complicity, .stop, .decrease]

  func isAside(_ sense: Sense) -> Bool {
    guard Self.aside.contains(sense), let hit = clause.senses[sense]?.tokens,
      let deed = clause.first(of: [.perform, .adopt, .create, .train, .increase, .draft, .amend])?.tokens
    else { return false }
    let between =
      deed.upperBound <= hit.lowerBound
      ? deed.upperBound..<hit.lowerBound
      : hit.upperBound..<min(max(hit.upperBound, deed.lowerBound), hit.upperBound + 3)
    return between.contains { clause.passage.says(.purpose, at: $0) }
  }

  /// What a statement without a word of direction tells as done, as it tells of a government's work.
  static let doings: [Sense] = [
    .government, .official, .police, .prosecutor, .judge, .unit, .coordinate, .plan, .train, .campaign,
    .hotline, .inspect,
    .mechanism, .guideline, .shelter, .budget, .convict, .prosecute, .investigate, .identify, .refer, .assist,
    .compensate,
    .residence, .repatriate, .cooperate, .research, .prison, .forbid, .recruit, .workplace, .license,
    .protect, .testimony,
    .list,
  ]

  /// Doings that say by themselves that somebody acts for the state or for victims.
  static let deeds: [Sense] = doings.filter { !settings.contains($0) }

  /// What tells where people work or whom they work for, and nothing of what was done about it.
  private static let settings: Set<Sense> = [.recruit, .workplace, .license, .refer, .list, .research]

  /// What happens to people in a summary, where nobody of the state is told of.
  var isOfNobody: Bool {
    clause.section == .summary && !isOfState
      && !clause.saysAny(
        ClauseSplitter.verbs.subtracting([.perform, .stay, .assist, .refer]) + [
          .campaign, .hotline, .plan, .shelter, .ngo,
        ])
  }

  /// Whether anybody of the state is told of.
  var isOfState: Bool {
    clause.saysAny([.government, .official, .police, .prosecutor, .judge, .inspect, .law, .unit, .coordinate])
  }

  /// "Did not penalize": what is denied is the punishment itself.
  var sparesVictims: Bool {
    (says(.victim) || area == .nonPenalization) && denies(.punish)
  }

  /// Whether a negation belongs to a sense: "not stringent", "жазалаган жок".
  func denies(_ sense: Sense) -> Bool { clause.denies(sense, isHeadFinal: isHeadFinal) }

  /// Cases that were ended, not brothels.
  var endsCases: Bool {
    clause.section == .prosecution && says(.stop)
      && clause.saysAny([.crime, .prosecute, .investigate, .prison])
      && !clause.saysAny([.lenient, .unit, .perform])
  }

  var namesTier: Bool {
    clause.tokens.contains { place in
      guard clause.passage.says(.tier, at: place) else { return false }
      let near = max(clause.tokens.lowerBound, place - 2)..<min(clause.tokens.upperBound, place + 3)
      return near.contains { clause.passage.tokens[$0].number.map { $0.isPlain && $0.value <= 3 } ?? false }
    }
  }

  /// "Continued to publish pamphlets with articles of the labor law."
  var carriesOn: Bool {
    guard !isHeadFinal, let kept = clause.senses[.continued]?.tokens.lowerBound else { return false }
    return kept < clause.tokens.lowerBound + 4 && !clause.saysAny([.article, .penalty])
  }

  /// "Of these, 16 were girls", "16 of them were girls": not a total with its parts.
  var isOfTotal: Bool {
    let reading = NumberReading(passage: clause.passage)
    guard let number = clause.tokens.lazy.compactMap({ reading.number(at: $0) }).first else { return false }
    let early = clause.tokens.lowerBound..<min(clause.tokens.lowerBound + 5, number.tokens.lowerBound)
    return early.contains { clause.passage.says(.of, at: $0) }
      || isHeadFinal && number.hasEnding && !figures.isEmpty
      || clause.tokens.contains(number.tokens.upperBound)
        && clause.passage.says(.of, at: number.tokens.upperBound)
  }

  /// What a law says, not what was done with it.
  var describesLaw: Bool {
    guard area != .nonPenalization,
      clause.saysAny([.article, .penalty, .definition, .stringent])
        || says(.law) && clause.saysAny([.worldLaw, .forbid])
        || figures.contains(where: { Self.isOfLaw($0.figure) }),
      !says(.judge) || clause.saysAny([.article, .law, .stringent])
    else { return false }
    return figures.contains { Self.isOfLaw($0.figure) } && !says(.inForce)
      || !clause.saysAny([.investigate, .prosecute, .convict, .train, .amend, .adopt]) || says(.stringent)
      || says(.penalty) && !says(.convict) && !says(.amend) && says(.article)
  }

  static func isOfLaw(_ figure: Figure) -> Bool {
    figure.measure == .penaltyMinimum || figure.measure == .penaltyMaximum
  }

  /// Only what was in the periods before.
  var isEarlier: Bool {
    guard !clause.saysAny([.negation, .increase, .decrease, .problem, .continued]) else { return false }
    if figures.isEmpty {
      return !says(.compared) && clause.tokens.prefix(5).contains { clause.passage.says(.earlier, at: $0) }
    }
    return figures.allSatisfy { Self.isPast($0.figure.period, clause.period) }
  }

  static func isPast(_ date: EventDate, _ period: ReportingPeriod) -> Bool { date.lastDay < period.first }

  var isByOthers: Bool {
    guard let other = clause.firstPlace(of: [.ngo, .international, .expert, .advocate]) else { return false }
    // "An international organization trained 210 judges."
    if !isHeadFinal, says(.train), other < clause.tokens.lowerBound + 2,
      !clause.saysAny([.government, .cooperate])
    {
      return true
    }
    if clause.saysAny([.official, .police, .prosecutor, .judge, .diplomat])
      || figures.contains(where: { $0.figure.measure == .budget })
    {
      return false
    }
    // What experts say is of what others did.
    if says(.say), clause.saysAny([.expert, .advocate]), !clause.saysAny([.ngo, .international]) {
      return false
    }
    // "NGOs assisted 93 victims without the government's help."
    return clause.firstPlace(of: [.government, .coordinate]).map {
      other < $0 && !clause.saysAny([.say, .budget])
    } ?? true
  }
}
