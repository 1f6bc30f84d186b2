import Registry

/// Which effort area a clause is about: each sense speaks for some areas, and its section a little for its own.
struct AreaRules {
  let clause: Clause
  /// What is counted says what a clause is about.
  var figures: [ReadFigure] = []
  /// A request names laws as its ground; what it asks for is another thing.
  var isRequest = false
  /// What the statement before was about: "these cases", "it" and "they" go back to it.
  var before: EffortArea?

  func scores() -> [EffortArea: Double] {
    var scores: [EffortArea: Double] = [:]
    for (sense, areas) in Self.weights where clause.says(sense) {
      if isRequest, sense == .law, !clause.saysAny([.amend, .adopt]) { continue }
      for (area, weight) in areas { scores[area, default: 0] += weight }
    }
    // People or cases that are counted are what a clause is about, however they were paid for.
    let isOfMoney = figures.allSatisfy { $0.figure.measure == .budget || $0.figure.measure == .shelters }
    for rule in Self.combinations
    where rule.senses.allSatisfy(clause.says) && (isOfMoney || rule.area != .funding) {
      scores[rule.area, default: 0] += rule.weight
    }
    for rule in Self.bySection where rule.holds(clause) { scores[rule.area, default: 0] += rule.weight }
    // "Did not look for signs among those arrested."
    if clause.section == .protection, !clause.saysAny([.guideline, .mechanism, .train]),
      clause.denies(.identify, isHeadFinal: false) || clause.denies(.identify, isHeadFinal: true)
    {
      scores[.victimIdentification, default: 0] += 2.6
    }
    if clause.tellsWho, before != .victimServices, !figures.isEmpty {
      scores[.victimIdentification, default: 0] += 3
    }
    let counted = figures.filter { $0.figure.value != nil && $0.figure.measure.area != nil }
    if let measured = (counted.first { $0.figure.measure == .budget } ?? counted.first)?
      .figure.measure,
      let area = measured.area
    {
      // A center for victims is a shelter.
      let own = measured == .centers && clause.says(.victim) ? .victimServices : area
      scores[own, default: 0] += measured == .budget ? 6 : 2.2
    }
    return scores
  }

  /// Each area's part of all that the senses speak for.
  var shares: [EffortArea: Double] {
    let scores = scores().filter { $0.value > 0 }
    let all = EffortArea.allCases.reduce(0) { $0 + (scores[$1] ?? 0) }
    return all > 0 ? scores.mapValues { $0 / all } : [:]
  }

  var area: (area: EffortArea, reason: Reason)? {
    var scores = scores()
    for area in Self.ofSection[clause.section, default: []] where scores[area] != nil {
      scores[area, default: 0] += 0.6
    }
    if let before, goesBack { scores[before, default: 0] += isOfSuspects(before) ? 4 : 1.6 }
    let best = EffortArea.allCases.filter { scores[$0] != nil }.max { (scores[$0] ?? 0) < (scores[$1] ?? 0) }
    guard let best, (scores[best] ?? 0) >= Self.least else {
      return fallBack.map { ($0, Reason(.areaBySection)) }
    }
    let cues = Self.weights.filter { clause.says($0.0) && $0.1.contains { $0.0 == best } }.flatMap {
      clause.cue($0.0)
    }
    return (best, Reason(.areaByWords, cues))
  }

  private static let least = 1.2

  /// How far the first area stands before the second.
  var margin: Double {
    let sorted = scores().values.sorted(by: >)
    return (sorted.first ?? 0) - (sorted.count > 1 ? max(0, sorted[1]) : 0)
  }

  /// "… but investigated none of them", said of officials.
  private func isOfSuspects(_ before: EffortArea) -> Bool {
    before == .officialComplicity
      && clause.saysAny([
        .investigate, .prosecute, .convict, .punish, .inspect, .noReport, .noFigures, .discipline,
      ])
  }

  private var goesBack: Bool { clause.says(.these) && figures.isEmpty }

  /// Where words do not tell: what the statement before was about, else what the section is about.
  private var fallBack: EffortArea? {
    switch clause.section {
    case .prosecution: before ?? .investigations
    case .protection: before ?? .victimServices
    case .prevention: before ?? .prevention
    case .heading, .summary, .recommendations, .profile: nil
    }
  }
}

extension Measure {
  /// The area that a count of this kind belongs to.
  fileprivate var area: EffortArea? {
    switch self {
    case .investigations, .relatedOffenses, .casesReexamined, .casesReopened: .investigations
    case .prosecutions: .prosecutions
    case .convictions: .convictions
    case .sentence: .sentences
    case .penaltyMinimum, .penaltyMaximum: .lawReform
    case .victimsIdentified, .victimsPotential, .victimsEstimated, .victimsReporting: .victimIdentification
    case .victimsReferred, .victimsAssisted, .repatriated, .shelters: .victimServices
    case .officialsTrained: .training
    case .peopleReached, .hotlineContacts, .centers: .prevention
    case .sessions, .councils, .measuresCarriedOut: .planAndCoordination
    case .budget, .foreignFunding: .funding
    case .inspections, .inspectors, .violations, .permitsCancelled, .lists: .recruitmentOversight
    case .events, .complaints, .moneyReturned, .organizations, .regions, .migrantsBarred, .informalEconomy,
      .childrenInUnacceptableWork, .watchListYears:
      nil
    }
  }
}
