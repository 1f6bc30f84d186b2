import Registry

/// What a number counts, from its noun and the verb nearest to it.
struct MeasureRules {
  let clause: Clause
  let number: Range<Int>
  let noun: FigureReading.Noun

  var measure: (Measure, Unit)? {
    switch noun.sense {
    case .victim, .potential: victims
    case .person, .child, .woman, .man, .migrant, .foreigner, .official, .police, .prosecutor, .judge,
      .trafficker, .witness,
      .lawyer:
      people
    case .crime: cases
    case .investigate: (isRelated ? .relatedOffenses : .investigations, .cases)
    case .prosecute: (.prosecutions, .cases)
    case .convict: (.convictions, .persons)
    case .shelter: (.shelters, .facilities)
    case .council: (.councils, .organizations)
    case .session: (.sessions, .events)
    case .center: (.centers, .facilities)
    case .list: (.lists, .lists)
    case .region: (.regions, .regions)
    case .inspection: (.inspections, .events)
    case .violation: (.violations, .cases)
    case .event: (.events, .events)
    case .call: clause.saysAny([.hotline, .campaign, .migrant]) ? (.hotlineContacts, .events) : nil
    case .times: clause.says(.coordinate) ? (.sessions, .events) : nil
    case .organization, .recruit:
      isRevoked ? (.permitsCancelled, .documents) : (.organizations, .organizations)
    case _: nil
    }
  }

  private var victims: (Measure, Unit)? {
    if noun.sense == .potential
      || (number.upperBound..<noun.place + 1).contains(where: { says(.potential, $0) })
    {
      return (.victimsPotential, .persons)
    }
    // "Referred for assistance": the aim is no act.
    let acts: [Sense] =
      clause.says(.refer)
      ? [.identify, .refer, .repatriate] : [.identify, .assist, .repatriate, .shelter, .protect]
    switch nearest(acts) {
    case .refer: return (.victimsReferred, .persons)
    case .assist, .shelter, .protect: return (.victimsAssisted, .persons)
    case .repatriate: return (.repatriated, .persons)
    case _: return (.victimsIdentified, .persons)
    }
  }

  private var people: (Measure, Unit)? {
    let officials: Set<Sense> = [.official, .police, .prosecutor, .judge, .lawyer]
    if clause.says(.train), officials.contains(noun.sense) || !clause.says(.convict) {
      return (.officialsTrained, .persons)
    }
    switch nearest([
      .convict, .prosecute, .investigate, .campaign, .repatriate, .identify, .assist, .prison, .hotline,
    ]) {
    case .convict: return (.convictions, .persons)
    case .prosecute: return (.prosecutions, .persons)
    case .investigate: return (.investigations, .persons)
    case .campaign: return (.peopleReached, .persons)
    case .repatriate: return (.repatriated, .persons)
    case .identify: return (.victimsIdentified, .persons)
    case .assist: return (.victimsAssisted, .persons)
    case .hotline: return (.hotlineContacts, .events)
    case _: return nil
    }
  }

  private var cases: (Measure, Unit)? {
    switch nearest([.investigate, .prosecute, .convict]) {
    case .prosecute: (.prosecutions, .cases)
    case .convict: (.convictions, .cases)
    case .investigate: (isRelated ? .relatedOffenses : .investigations, .cases)
    case _: clause.section == .prosecution ? (isRelated ? .relatedOffenses : .investigations, .cases) : nil
    }
  }

  /// Crimes beside trafficking: pimping, keeping a brothel.
  private var isRelated: Bool { clause.says(.prostitution) && !clause.says(.victim) }

  private var isRevoked: Bool {
    clause.says(.revoke) || clause.says(.license) && clause.saysAny([.stop, .remove])
  }

  private func says(_ sense: Sense, _ place: Int) -> Bool { clause.passage.says(sense, at: place) }

  /// Of some senses the one that stands nearest to the number and its noun.
  private func nearest(_ senses: [Sense]) -> Sense? {
    var best: (distance: Int, sense: Sense)?
    for sense in senses {
      for place in clause.tokens where says(sense, place) {
        let distance = place < number.lowerBound ? number.lowerBound - place : max(0, place - noun.place)
        if best.map({ distance < $0.distance }) ?? true { best = (distance, sense) }
      }
    }
    return best?.sense
  }
}
