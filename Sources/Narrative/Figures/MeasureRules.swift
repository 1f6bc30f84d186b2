import Registry

/// What a number counts, from its noun and the verb nearest to it.
struct MeasureRules {
  let clause: Clause
  let number: Range<Int>
  let noun: FigureReading.Noun?
  var isHeadFinal = false

  var measure: (Measure, Unit)? {
    guard let noun else { return nil }
    switch noun.sense {
    case .victim, .potential: return victims(noun)
    case .person, .child, .woman, .man, .migrant, .foreigner, .official, .police, .prosecutor, .judge,
      .trafficker, .witness,
      .lawyer:
      return people(noun)
    case .crime: return cases
    case .investigate where clause.says(.hotline): return (.hotlineContacts, .events)
    case .investigate: return (isRelated ? .relatedOffenses : .investigations, .cases)
    case .prosecute: return (.prosecutions, .cases)
    case .convict: return says(.acquit, noun.place) ? nil : (.convictions, .persons)
    case .shelter: return (.shelters, .facilities)
    case .council: return (.councils, .organizations)
    case .session: return (.sessions, .events)
    case .center: return (.centers, .facilities)
    case .list: return (.lists, .lists)
    // A few places say where, not how far.
    case .region: return isOfMany ? (.regions, .regions) : nil
    case .inspection: return (.inspections, .events)
    case .premises: return clause.says(.inspect) ? (.inspections, .events) : nil
    case .violation: return (.violations, .cases)
    case .event: return (.events, .events)
    case .call: return isOfCalls ? (.hotlineContacts, .events) : nil
    case .times where clause.says(.hotline): return (.hotlineContacts, .events)
    case .times:
      return clause.says(.inspect)
        ? (.inspections, .events)
        : clause.saysAny([.coordinate, .council, .session, .meet]) ? (.sessions, .events) : nil
    case .recruit
    where clause.section == .prosecution && clause.saysAny([.convict, .prosecute, .investigate]):
      return people(noun)
    case .organization where clause.says(.inspect) && !isRevoked: return (.inspections, .events)
    case .organization, .recruit:
      if isRevoked { return (.permitsCancelled, .documents) }
      return isOfMany && !clause.saysAny([.complicity, .punish]) ? (.organizations, .organizations) : nil
    case _: return nil
    }
  }

  /// What is done with people; a number without a noun counts by the verb behind it.
  static let acts: Set<Sense> = [
    .identify, .refer, .assist, .repatriate,
  ]

  /// "Nine were referred to care", "NGOs housed another 112", "төртөө кайра багытталды".
  func ofVerb(until end: Int) -> (Measure, Unit)? {
    let last = min(end, number.upperBound + (isHeadFinal ? 12 : 4), clause.tokens.upperBound)
    let first = max(clause.tokens.lowerBound, number.lowerBound - 2)
    let before = clause.section == .protection ? Array((first..<number.lowerBound).reversed()) : []
    let behind = number.upperBound..<max(number.upperBound, last)
    // Where verbs stand last, the last one tells what was done: "кызмат алууга жөнөтүлдү".
    let places = isHeadFinal ? Array(behind.reversed()) : Array(behind.prefix(while: isWord))
    if clause.section == .prosecution, !isHeadFinal, let done = ofVerbBefore { return done }
    for place in places + before {
      if says(.identify, place) { return (.victimsIdentified, .persons) }
      if says(.refer, place) { return (.victimsReferred, .persons) }
      if says(.repatriate, place) { return (.repatriated, .persons) }
      if says(.assist, place) { return (.victimsAssisted, .persons) }
    }
    return nil
  }

  /// "Convicted nine."
  private var ofVerbBefore: (Measure, Unit)? {
    let place = number.lowerBound - 1
    guard clause.tokens.contains(place) else { return nil }
    if says(.convict, place) { return (.convictions, .persons) }
    return says(.prosecute, place) ? (.prosecutions, .persons) : nil
  }

  /// "Two officials were moved but not charged": nobody is counted.
  private func isDenied(_ sense: Sense) -> Bool {
    guard let act = clause.senses[sense]?.tokens, let not = clause.senses[.negation]?.tokens else {
      return false
    }
    return not.overlaps(act) || (0...2).contains(act.lowerBound - not.upperBound)
      || act.upperBound == not.lowerBound
  }

  private func isWord(_ place: Int) -> Bool { clause.passage.tokens[place].mark == nil }

  /// "Referred 231 of the identified victims", "assisting another 57 potential victims": the verb right before the number.
  private var ofVerbInFront: (Measure, Unit)? {
    guard !isHeadFinal, clause.section == .protection else { return nil }
    let acts: [(Sense, Measure)] = [
      (.repatriate, .repatriated), (.refer, .victimsReferred), (.assist, .victimsAssisted),
    ]
    let first = max(clause.tokens.lowerBound, number.lowerBound - 2)
    for place in (first..<number.lowerBound).reversed() {
      if says(.identify, place) || says(.of, place) { return nil }
      for (sense, measure) in acts where says(sense, place) { return (measure, .persons) }
    }
    return nil
  }

  private func victims(_ noun: FigureReading.Noun) -> (Measure, Unit)? {
    if let act = ofVerbInFront { return act }
    if noun.sense == .potential
      || (min(number.upperBound, noun.place)..<noun.place + 1).contains(where: { says(.potential, $0) })
    {
      return (.victimsPotential, .persons)
    }
    // "Referred for assistance": the aim is no act.
    let acts: [Sense] =
      clause.says(.refer)
      ? [.identify, .refer, .repatriate]
      : [.identify, .assist, .repatriate, .shelter, .protect]
    switch nearest(acts + [.compensate, .residence, .testimony, .punish, .acquit], noun) {
    case .refer: return (.victimsReferred, .persons)
    case .assist, .shelter, .protect: return (.victimsAssisted, .persons)
    case .repatriate: return (.repatriated, .persons)
    case .compensate, .residence, .testimony, .punish, .acquit: return nil
    case .identify: return (.victimsIdentified, .persons)
    // Those who are awarded money were identified before.
    case _: return clause.saysAny([.money, .dollar, .som]) ? nil : (.victimsIdentified, .persons)
    }
  }

  private func people(_ noun: FigureReading.Noun) -> (Measure, Unit)? {
    // Who is fined is not reached.
    if clause.says(.revoke), clause.section == .prevention { return nil }
    let officials: Set<Sense> = [.official, .police, .prosecutor, .judge, .lawyer]
    if isOfTraining, noun.sense != .trafficker, officials.contains(noun.sense) || !clause.says(.convict) {
      // Advice before departure is given to those who leave, and lectures to the public.
      let isOfPublic = clause.says(.jobs) || clause.section == .prevention && clause.says(.campaign)
      return isOfPublic && !officials.contains(noun.sense)
        ? (.peopleReached, .persons) : (.officialsTrained, .persons)
    }
    if noun.sense == .official, says(.inspect, noun.place) { return (.inspectors, .persons) }
    switch nearest(
      [
        .discipline, .acquit, .convict, .prosecute, .investigate, .campaign, .repatriate, .identify, .refer,
        .hotline, .assist, .shelter,
      ] + (clause.says(.convict) ? [] : [.prison]) + (clause.section == .protection ? [.punish] : []), noun)
    {
    case .convict: return isDenied(.convict) ? nil : (.convictions, .persons)
    case .prosecute: return isDenied(.prosecute) ? nil : (.prosecutions, .persons)
    case .investigate: return clause.section == .protection ? nil : (.investigations, .persons)
    case .discipline, .acquit, .punish: return nil
    case .campaign:
      // Peacekeepers and diplomats are briefed, not reached.
      return (clause.section == .prosecution || clause.says(.diplomat)) && officials.contains(noun.sense)
        ? (.officialsTrained, .persons) : (.peopleReached, .persons)
    case .repatriate: return (.repatriated, .persons)
    case .identify: return (.victimsIdentified, .persons)
    case .refer: return clause.section == .protection ? (.victimsReferred, .persons) : nil
    case .assist, .shelter:
      // Advice to migrants prevents.
      return clause.section == .prevention && !clause.says(.victim)
        ? (.peopleReached, .persons) : (.victimsAssisted, .persons)
    case .hotline: return (.hotlineContacts, .events)
    case _: return bySection(noun, officials)
    }
  }

  /// People of whom no verb tells: in Prevention they are those whom it reached.
  private func bySection(_ noun: FigureReading.Noun, _ officials: Set<Sense>) -> (Measure, Unit)? {
    if noun.sense == .trafficker {
      return clause.says(.punish) && !clause.says(.prison) ? (.investigations, .persons) : nil
    }
    return clause.section == .prevention && !officials.contains(noun.sense) ? (.peopleReached, .persons) : nil
  }

  /// "… added a course, and 118 recruits completed it": what they took part in was said before.
  private var isOfTraining: Bool {
    clause.says(.train)
      || clause.says(.attend) && clause.passage.senses(in: clause.sentenceBefore)[.train] != nil
  }

  private var cases: (Measure, Unit)? {
    switch nearest([.investigate, .prosecute, .convict], noun) {
    case .prosecute: (.prosecutions, .cases)
    case .convict: (.convictions, .cases)
    case .investigate: (isRelated ? .relatedOffenses : .investigations, .cases)
    case _:
      clause.section == .prosecution
        ? (isRelated ? .relatedOffenses : .investigations, .cases)
        : clause.says(.violation) ? (.violations, .cases) : nil
    }
  }

  private var isOfMany: Bool {
    (NumberReading(passage: clause.passage).number(at: number.lowerBound)?.value ?? 0) > 3
  }

  private var isOfCalls: Bool {
    clause.saysAny([.hotline, .campaign, .migrant]) || clause.section == .protection
      || clause.section == .prevention
  }

  /// Crimes beside trafficking: pimping, keeping a brothel.
  private var isRelated: Bool { clause.says(.prostitution) && !clause.says(.victim) }

  private var isRevoked: Bool {
    clause.says(.revoke) || clause.says(.license) && clause.saysAny([.stop, .remove])
  }

  private func says(_ sense: Sense, _ place: Int) -> Bool { clause.passage.says(sense, at: place) }

  /// "Prosecuted twelve suspects in five cases and convicted nine": what stands behind "and" is of the next number.
  private func distance(of place: Int, from end: Int) -> Int {
    guard place >= number.lowerBound else { return number.lowerBound - place }
    let between = end..<max(end, place)
    let isOfNext = between.contains { ["and", "и", "but", "но"].contains(text($0)) }
    return between.count + (isOfNext ? 8 : 0)
  }

  private func text(_ place: Int) -> String {
    clause.passage.mended.text(clause.passage.tokens[place].range)
  }

  /// Of some senses the one that stands nearest to the number and its noun; to bring home outdoes the help on the way.
  private func nearest(_ senses: [Sense], _ noun: FigureReading.Noun?) -> Sense? {
    let end = max(noun?.place ?? 0, number.upperBound)
    var best: (distance: Int, sense: Sense)?
    for sense in senses {
      for place in clause.tokens where says(sense, place) {
        let distance = distance(of: place, from: end) - (sense == .repatriate ? (isHeadFinal ? 3 : 8) : 0)
        if best.map({ distance < $0.distance }) ?? true { best = (distance, sense) }
      }
    }
    return best?.sense
  }
}
