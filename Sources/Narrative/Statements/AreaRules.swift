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
    for rule in Self.combinations where rule.senses.allSatisfy(clause.says) && (isOfMoney || rule.area != .funding) {
      scores[rule.area, default: 0] += rule.weight
    }
    scoreBySection(&scores)
    if let measured = figures.first(where: { $0.figure.value != nil && $0.figure.measure.area != nil })?
      .figure.measure,
      let area = measured.area
    {
      scores[area, default: 0] += measured == .budget ? 6 : 2.2
    }
    return scores
  }

  /// A lecture in Prosecution trains; who is checked or tried in Protection is a victim.
  private func scoreBySection(_ scores: inout [EffortArea: Double]) {
    if clause.section == .prosecution, clause.says(.campaign) {
      scores[.prevention, default: 0] -= 3
      scores[.training, default: 0] += 3
    }
    if clause.section == .prevention, clause.says(.prosecute), clause.saysAny([.recruit, .employer, .license, .workplace]) {
      scores[.recruitmentOversight, default: 0] += 2.6
    }
    if clause.section == .protection, clause.says(.inspect), !clause.says(.workplace) {
      scores[.recruitmentOversight, default: 0] -= 2
      scores[.victimIdentification, default: 0] += 2.4
    }
    if clause.section == .protection, clause.says(.victim), clause.saysAny([.prosecute, .convict]),
      !clause.saysAny([.assist, .testimony, .cooperate, .compensate])
    {
      scores[.nonPenalization, default: 0] += 3.4
    }
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
    if let before, goesBack { scores[before, default: 0] += 1.6 }
    let best = EffortArea.allCases.filter { scores[$0] != nil }.max { (scores[$0] ?? 0) < (scores[$1] ?? 0) }
    guard let best, (scores[best] ?? 0) >= Self.least else { return fallBack.map { ($0, Reason(.areaBySection)) } }
    let cues = Self.weights.filter { clause.says($0.0) && $0.1.contains { $0.0 == best } }.flatMap {
      clause.cue($0.0)
    }
    return (best, Reason(.areaByWords, cues))
  }

  private static let least = 1.2

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

  private static let weights: [(Sense, [(EffortArea, Double)])] = [
    (.investigate, [(.investigations, 2.6)]),
    (.prosecute, [(.prosecutions, 2.5)]),
    (.convict, [(.convictions, 2.8)]),
    (.prosecutor, [(.prosecutions, 1.4)]),
    (.judge, [(.convictions, 0.7)]),
    (.prison, [(.sentences, 1.5), (.lawReform, 0.6)]),
    (.penalty, [(.lawReform, 2), (.sentences, 0.5)]),
    (.stringent, [(.lawReform, 2)]),
    (.forbid, [(.lawReform, 1)]),
    (.lenient, [(.sentences, 2)]),
    (.unit, [(.investigations, 2.4)]),
    (.complicity, [(.officialComplicity, 6)]),
    (.alleged, [(.officialComplicity, 1.2)]),
    (.identify, [(.victimIdentification, 2.6)]),
    (.refer, [(.victimServices, 1.6), (.victimIdentification, 0.4)]),
    (.assist, [(.victimServices, 2)]),
    (.protect, [(.victimServices, 1.2)]),
    (.shelter, [(.victimServices, 4)]),
    (.compensate, [(.victimServices, 3)]),
    (.repatriate, [(.victimServices, 2.6)]),
    (.residence, [(.victimServices, 3)]),
    (.witness, [(.victimServices, 1.8)]),
    (.testimony, [(.victimServices, 1.4)]),
    (.proper, [(.victimServices, 1)]),
    (.guideline, [(.referralAndProcedures, 2.2)]),
    (.mechanism, [(.referralAndProcedures, 4)]),
    (.train, [(.training, 4.6)]),
    (.know, [(.training, 3.4)]),
    (.plan, [(.planAndCoordination, 2.6)]),
    (.coordinate, [(.planAndCoordination, 2.4)]),
    (.budget, [(.funding, 2.2)]),
    (.campaign, [(.prevention, 4)]),
    (.hotline, [(.prevention, 2.8)]),
    (.demand, [(.prevention, 4)]),
    (.jobs, [(.prevention, 3)]),
    (.migrant, [(.prevention, 0.8)]),
    (.diplomat, [(.prevention, 1.6), (.victimServices, 0.6)]),
    (.recruit, [(.recruitmentOversight, 3)]),
    (.license, [(.recruitmentOversight, 1.4)]),
    (.revoke, [(.recruitmentOversight, 1.4)]),
    (.list, [(.dataProvision, 1.2)]),
    (.workplace, [(.recruitmentOversight, 1.6)]),
    (.employer, [(.recruitmentOversight, 1.4)]),
    (.violation, [(.recruitmentOversight, 0.6)]),
    (.inspect, [(.recruitmentOversight, 3)]),
    (.law, [(.lawReform, 1.8)]),
    (.article, [(.lawReform, 1.2)]),
    (.definition, [(.lawReform, 3)]),
    (.worldLaw, [(.lawReform, 2)]),
    (.amend, [(.lawReform, 1.6)]),
    (.remove, [(.lawReform, 0.8)]),
    (.inForce, [(.lawReform, 1.5)]),
    (.noFigures, [(.dataProvision, 4.4)]),
    (.unknown, [(.dataProvision, 0.6)]),
    (.figures, [(.dataProvision, 1.4)]),
    (.punish, [(.nonPenalization, 2)]),
    (.research, [(.prevention, 0.8)]),
  ]

  private struct Combination {
    let senses: [Sense]
    let area: EffortArea
    let weight: Double
  }

  private static let combinations: [Combination] = [
    Combination(senses: [.victim, .punish], area: .nonPenalization, weight: 2.6),
    Combination(senses: [.foreigner, .punish], area: .nonPenalization, weight: 2),
    Combination(senses: [.migrant, .punish], area: .nonPenalization, weight: 2),
    Combination(senses: [.prostitution, .punish], area: .nonPenalization, weight: 2.6),
    Combination(senses: [.trafficker, .punish], area: .investigations, weight: 1.6),
    Combination(senses: [.alleged, .official], area: .officialComplicity, weight: 1.8),
    Combination(senses: [.alleged, .police], area: .officialComplicity, weight: 1.8),
    Combination(senses: [.unknown, .figures], area: .dataProvision, weight: 2.2),
    Combination(senses: [.publish, .figures, .negation], area: .dataProvision, weight: 2.4),
    Combination(senses: [.law, .workplace], area: .recruitmentOversight, weight: 2.4),
    Combination(senses: [.forbid, .workplace], area: .recruitmentOversight, weight: 2),
    Combination(senses: [.forbid, .recruit], area: .recruitmentOversight, weight: 2),
    Combination(senses: [.employer, .residence], area: .recruitmentOversight, weight: 2),
    Combination(senses: [.budget, .shelter], area: .funding, weight: 4),
    Combination(senses: [.budget, .ngo], area: .funding, weight: 2),
    Combination(senses: [.budget, .plan], area: .funding, weight: 0.6),
    Combination(senses: [.budget, .assist], area: .funding, weight: 1.6),
    Combination(senses: [.identify, .assist], area: .victimServices, weight: 1.4),
    Combination(senses: [.guideline, .refer], area: .referralAndProcedures, weight: 1.6),
    Combination(senses: [.guideline, .adopt], area: .referralAndProcedures, weight: 0.8),
    Combination(senses: [.guideline, .migrant], area: .referralAndProcedures, weight: 1.4),
    Combination(senses: [.train, .diplomat], area: .prevention, weight: 3.4),
    Combination(senses: [.train, .jobs], area: .prevention, weight: 2),
    Combination(senses: [.revoke, .license], area: .recruitmentOversight, weight: 2),
    Combination(senses: [.lenient, .convict], area: .sentences, weight: 1.6),
    Combination(senses: [.prison, .judge], area: .sentences, weight: 0.8),
    Combination(senses: [.law, .forbid], area: .lawReform, weight: 1),
    Combination(senses: [.law, .pending], area: .lawReform, weight: 1.4),
    Combination(senses: [.law, .lenient], area: .lawReform, weight: 2.4),
    Combination(senses: [.law, .draft], area: .lawReform, weight: 1.4),
    Combination(senses: [.refer, .assist], area: .victimServices, weight: -1.2),
    Combination(senses: [.victim, .identify], area: .victimIdentification, weight: 0.6),
    Combination(senses: [.convict, .prison], area: .sentences, weight: 1),
    Combination(senses: [.law, .adopt], area: .lawReform, weight: 1),
    Combination(senses: [.law, .remove], area: .lawReform, weight: 1),
    Combination(senses: [.article, .penalty], area: .lawReform, weight: 1.5),
    Combination(senses: [.figures, .negation], area: .dataProvision, weight: 1.5),
    Combination(senses: [.guideline, .identify], area: .referralAndProcedures, weight: 1.6),
    Combination(senses: [.guideline, .shelter], area: .victimServices, weight: 1),
    Combination(senses: [.guideline, .diplomat], area: .prevention, weight: 2),
    Combination(senses: [.coordinate, .council], area: .planAndCoordination, weight: 0.6),
    Combination(senses: [.hotline, .identify], area: .victimIdentification, weight: 1),
    Combination(senses: [.recruit, .list], area: .recruitmentOversight, weight: 1),
    Combination(senses: [.child, .protect], area: .victimServices, weight: 0.6),
  ]

  private static let ofSection: [Locator.Section: [EffortArea]] = [
    .prosecution: [
      .investigations, .prosecutions, .convictions, .sentences, .officialComplicity, .lawReform,
    ],
    .protection: [.victimIdentification, .victimServices, .referralAndProcedures, .nonPenalization],
    .prevention: [.planAndCoordination, .prevention, .recruitmentOversight],
  ]
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
